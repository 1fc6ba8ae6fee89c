'use client';
import { useSyncExternalStore, type RefObject } from 'react';
import { useLadderSettings } from '../ladder-provider/LadderContext';

/** The direction that arrow keys follow: the provider's, else that of the page around, known once the element stands in it. */
export function useTextDirection(element: RefObject<Element | null>): 'ltr' | 'rtl' {
  const { direction } = useLadderSettings();
  const around = useSyncExternalStore<'ltr' | 'rtl'>(
    nothingTells,
    () => (element.current && getComputedStyle(element.current).direction === 'rtl' ? 'rtl' : 'ltr'),
    () => 'ltr',
  );
  return direction ?? around;
}

/** No event tells that the page around has turned; React looks again after every render. */
const nothingTells = () => () => undefined;
