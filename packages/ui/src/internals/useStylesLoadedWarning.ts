'use client';
import { useEffect, type RefObject } from 'react';
import { isDevelopment } from './isDevelopment';
import { warnOnce } from './warnOnce';

/** Warns when a component stands in a page that has not loaded the kit's stylesheet. */
export function useStylesLoadedWarning(element: RefObject<Element | null>): void {
  useEffect(() => {
    if (!isDevelopment() || !element.current) return;
    if (getComputedStyle(element.current).getPropertyValue('--lk-target-default') !== '') return;
    warnOnce(
      "the stylesheet is not loaded, so components stand without their layout. Add `import '@ladderkit/ui/styles.css'`, or '@ladderkit/ui/base.css' for the least.",
    );
  }, [element]);
}
