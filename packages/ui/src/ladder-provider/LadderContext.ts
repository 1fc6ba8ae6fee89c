'use client';
import { createContext, useContext, type ElementType, type MouseEvent } from 'react';
import { createLocaliser, type Localise } from './createLocaliser';

/** What a link of the kit leads to. */
export interface NavigationTarget {
  noun: 'level' | 'competency' | 'expectation';
  /** Its id in the ladder. */
  id: string;
}

/** Called before a link is followed; `event.preventDefault()` keeps the browser where it is. */
export type NavigateHandler = (target: NavigationTarget, event: MouseEvent<HTMLAnchorElement>) => void;

export interface LadderSettings {
  /** Absent while no provider says it. */
  locale: string | undefined;
  direction: 'ltr' | 'rtl' | undefined;
  localise: Localise;
  linkComponent: ElementType;
  hrefOf: (target: NavigationTarget) => string;
  onNavigate: NavigateHandler | undefined;
}

export const LadderContext = createContext<LadderSettings | undefined>(undefined);

/** The settings of the nearest `LadderProvider`, or the usual ones. */
export function useLadderSettings(): LadderSettings {
  return useContext(LadderContext) ?? usual();
}

/** Without a provider a link leads to the place of the same page that has the noun's id. */
export const hrefOnPage = ({ id }: NavigationTarget) => `#${encodeURIComponent(id)}`;

let usualSettings: LadderSettings | undefined;
const usual = (): LadderSettings =>
  (usualSettings ??= {
    locale: undefined,
    direction: undefined,
    localise: createLocaliser('en'),
    linkComponent: 'a',
    hrefOf: hrefOnPage,
    onNavigate: undefined,
  });
