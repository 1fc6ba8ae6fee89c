'use client';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Layout effects do nothing on a server, and React complains of them there. */
const useClientLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Wraps the choice of a level, so that the competency at the top of the view stays there when the level changes. While the
 * head of the level is in view there is nothing to keep.
 */
export function useCompetencyInView(
  root: RefObject<HTMLElement | null>,
  chosen: string | undefined,
  choose: (level: string) => void,
): (level: string) => void {
  const remembered = useRef<{ competency: string; top: number }>(undefined);
  useClientLayoutEffect(() => {
    const { competency, top } = remembered.current ?? {};
    remembered.current = undefined;
    if (!root.current || competency === undefined || top === undefined) return;
    const section = root.current.querySelector(`[data-competency="${CSS.escape(competency)}"]`);
    if (section) scrollerOf(section).scrollBy({ top: topOf(section) - top, behavior: 'instant' });
  }, [root, chosen]);
  return (level) => {
    remembered.current = root.current ? competencyInView(root.current) : undefined;
    choose(level);
  };
}

/** What of a section has to be in view, in pixels, for a reader to be in it: its padding and a line. */
const ONE_LINE = 40;

function competencyInView(root: HTMLElement) {
  const edge = (root.querySelector('[role="tablist"]')?.getBoundingClientRect().bottom ?? 0) + ONE_LINE;
  const sections = [...root.querySelectorAll<HTMLElement>('[data-competency]')];
  const first = sections.find((section) => section.getBoundingClientRect().bottom > edge);
  const competency = first?.dataset['competency'];
  if (!first || competency === undefined || (first === sections[0] && topOf(first) > edge)) return undefined;
  return { competency, top: topOf(first) };
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** The nearest element around that scrolls, else the page. */
function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}
