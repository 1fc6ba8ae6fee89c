'use client';
import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { LadderContext, useLadderSettings, type NavigationTarget } from '../ladder-provider/LadderContext';
import { stateFor } from './knownState';
import { useLadderPage } from './LadderPageContext';
import { addressOf, type PageAddress } from './usePageState';

/** Links inside a page lead to places of the page. The provider's `onNavigate` hears of them first, and may veto. */
export function LadderPageLinks({ address, children }: { address: PageAddress; children: ReactNode }) {
  const { show } = useLadderPage('Links');
  const settings = useLadderSettings();
  const inPage = useMemo(
    () => ({
      ...settings,
      hrefOf: (target: NavigationTarget) =>
        address === 'none' ? settings.hrefOf(target) : addressOf(stateFor(target), address),
      onNavigate: (target: NavigationTarget, event: MouseEvent<HTMLAnchorElement>) => {
        settings.onNavigate?.(target, event);
        if (event.defaultPrevented || opensElsewhere(event)) return;
        event.preventDefault();
        show(stateFor(target));
      },
    }),
    [settings, show, address],
  );
  return <LadderContext.Provider value={inPage}>{children}</LadderContext.Provider>;
}

/** With these keys, or the middle button, a browser opens a link in another tab or window. */
const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
