'use client';
import { useEffect } from 'react';

/**
 * Paper cannot be clicked: in print, links out of a text have a number, and lines at the end of the component say where each leads.
 * They are written when the browser is about to print, so that they name what stands on the page then, and cost nothing before.
 */
export function PrintLinks() {
  // the same listener added again is not added: there is one for all components, and it has nothing to do where none is left
  useEffect(() => addEventListener('beforeprint', listLinks), []);
  return <div className="lk-print-links" />;
}

/** Numbers links by their address, and lists the addresses. A component inside another leaves it to the outer one. */
function listLinks(): void {
  for (const list of document.querySelectorAll('.lk-print-links:not(.lk .lk *)')) {
    const urls: string[] = [];
    for (const link of list.parentElement?.querySelectorAll<HTMLAnchorElement>('a[rel=noreferrer]') ?? []) {
      if (!urls.includes(link.href)) urls.push(link.href);
      link.dataset['note'] = String(urls.indexOf(link.href) + 1);
    }
    list.textContent = urls.map((url, i) => `${i + 1} ${url}`).join('\n');
  }
}
