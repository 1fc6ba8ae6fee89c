'use client';
import { useEffect, type RefObject } from 'react';
import { warnOnce } from './warnOnce';

declare const process: { env: { NODE_ENV?: string } };

/** Warns when a component stands in a page that has not loaded the kit's stylesheet. */
export function useStylesLoadedWarning(element: RefObject<Element | null>): void {
  useEffect(() => {
    // bundlers know the condition and drop the rest from production
    if (process.env.NODE_ENV !== 'production') {
      const { current } = element;
      if (!current || getComputedStyle(current).getPropertyValue('--lk-target-default') !== '') return;
      warnOnce(
        "the stylesheet is not loaded, so components stand without their layout. Add `import '@ladderkit/ui/styles.css'`, or '@ladderkit/ui/base.css' for the least.",
      );
    }
  }, [element]);
}
