'use client';
import type { Comparison, Ladder } from '@ladderkit/core';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import type { Lattice } from './latticesOf';
import type { Routes } from './routesOf';

interface LadderMapState {
  ladder: Ladder;
  lattices: Lattice[];
  routes: Routes;
  /** Ids, only where such a level is in the ladder. */
  current: string | undefined;
  target: string | undefined;
  value: string | undefined;
  setValue: (level: string) => void;
  compare: ((ladder: Ladder, from: string, to: string) => Comparison) | undefined;
  headingLevel: HeadingLevel;
  /** Makes the DOM ids of this component unique on the page. */
  id: string;
}

export const LadderMapContext = createContext<LadderMapState | undefined>(undefined);

/** The map that a part stands in. */
export function useLadderMap(part: string): LadderMapState {
  const state = useContext(LadderMapContext);
  if (!state) {
    throw new Error(
      `ladderkit: \`LadderMap.${part}\` must be inside \`LadderMap\`: it shows the ladder that stands there. Wrap it in \`<LadderMap ladder={ladder}>\`.`,
    );
  }
  return state;
}
