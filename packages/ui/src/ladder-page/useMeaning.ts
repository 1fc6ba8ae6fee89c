'use client';
import { createLoader } from '../internals/createLoader';
import { useLoaded } from '../internals/useLoaded';
import { useLadderPage } from './LadderPageContext';
import type { CompareLevels } from './meaning';

/** What compares: more than all the rest of the page weighs, and most readers never compare. */
const meaning = /* @__PURE__ */ createLoader(() => import('./meaning'));

/** Loads what compares before it is asked for. Where that fails, the view that needs it tries again, and says so. */
export const prepareMeaning = () => void meaning.load().catch(() => undefined);

/** How two levels are compared: as the caller says, else with what it means for people, once that is loaded. */
export function useCompare(isNeeded = true): CompareLevels | undefined {
  const { compare } = useLadderPage('Views');
  const loaded = useLoaded(meaning, isNeeded && compare === undefined);
  return compare ?? loaded?.compareWithMeaning;
}

/** What counts the steps of each track, once it is loaded. */
export const useSizes = () => useLoaded(meaning, true)?.sizesWithMeaning;
