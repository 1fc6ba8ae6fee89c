'use client';
import type { Comparison, Ladder } from '@ladderkit/core';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';
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

/** The map that a part stands in. */
export const [LadderMapContext, useLadderMap] = partContext<LadderMapState>('LadderMap', 'ladder={…}');
