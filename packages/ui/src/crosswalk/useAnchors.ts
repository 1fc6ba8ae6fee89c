'use client';
import { useEffect, useState, type RefObject } from 'react';
import { useLadderSettings } from '../ladder-provider/LadderContext';

/** Where lines begin and end, in pixels from the top of the figure. */
export interface Anchors {
  /** By `from` or `to`, a space, and the id of the statement. */
  heights: ReadonlyMap<string, number>;
  /** Between the two sides. */
  width: number;
  direction: 'ltr' | 'rtl';
}

/** Measures where the statements of a figure stand, again whenever their size, order or language changes. */
export function useAnchors(figure: RefObject<HTMLElement | null>, order: unknown): Anchors | undefined {
  const [anchors, setAnchors] = useState<Anchors>();
  const settings = useLadderSettings();
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setAnchors(measure(element)));
    for (const each of [element, ...element.querySelectorAll('[data-anchor]')]) observer.observe(each);
    return () => observer.disconnect();
  }, [figure, order, settings]);
  return anchors;
}

/** The middle of a statement's first line, where its disc is drawn. */
const FIRST_LINE = 17.5;

function measure(figure: HTMLElement): Anchors {
  const top = figure.getBoundingClientRect().top;
  const items = [...figure.querySelectorAll<HTMLElement>('[data-anchor]')];
  return {
    heights: new Map(
      items.map((item) => [item.dataset['anchor'] ?? '', item.getBoundingClientRect().top - top + FIRST_LINE]),
    ),
    width: figure.querySelector('.lk-cross-lines')?.clientWidth ?? 0,
    direction: getComputedStyle(figure).direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
