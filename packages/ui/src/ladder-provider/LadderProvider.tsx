'use client';
import { useMemo, type ElementType, type ReactNode } from 'react';
import type { Messages } from '../messages/Messages';
import { hrefOnPage, LadderContext, type NavigateHandler, type NavigationTarget } from './LadderContext';
import { createLocaliser } from './createLocaliser';

export interface LadderProviderProps {
  /**
   * The language of text, numbers, plurals and lists, as in BCP 47. It becomes the `lang` of the components.
   * @default 'en'
   */
  locale?: string | undefined;
  /**
   * The direction of text and of the arrow keys.
   * @default that of the page around
   */
  direction?: 'ltr' | 'rtl' | undefined;
  /** Text in place of the English one: a whole translation, or single messages. */
  messages?: Partial<Messages> | undefined;
  /**
   * What renders links: your router's. It gets `href`, `onClick` and the attributes of an `<a>`.
   * @default 'a'
   */
  linkComponent?: ElementType | undefined;
  /**
   * Where a link to a level, competency or expectation leads.
   * @default to the element of the page with its id
   */
  hrefOf?: ((target: NavigationTarget) => string) | undefined;
  /** Hears of every link to a level, competency or expectation before it is followed. */
  onNavigate?: NavigateHandler | undefined;
  /** What the settings are for: your app, or a part of it. */
  children?: ReactNode;
}

/** Settings for all components below. Optional: without it they speak English and link within the page. */
export function LadderProvider(props: LadderProviderProps) {
  const { locale = 'en', direction, messages, linkComponent = 'a', hrefOf = hrefOnPage, onNavigate, children } = props;
  const localise = useMemo(() => createLocaliser(locale, messages), [locale, messages]);
  const settings = useMemo(
    () => ({ locale, direction, localise, linkComponent, hrefOf, onNavigate }),
    [locale, direction, localise, linkComponent, hrefOf, onNavigate],
  );
  return <LadderContext.Provider value={settings}>{children}</LadderContext.Provider>;
}
