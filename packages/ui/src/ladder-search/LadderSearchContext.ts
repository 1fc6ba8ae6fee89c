'use client';
import { partContext } from '../internals/partContext';
import type { Ladder } from '@ladderkit/core';
import { type MouseEvent } from 'react';
import type { NavigationTarget } from '../ladder-provider/LadderContext';
import type { HitGroup } from './hitGroups';

interface LadderSearchState {
  ladder: Ladder;
  query: string;
  setQuery: (query: string) => void;
  /** What was found, by noun. */
  groups: HitGroup[];
  /** Whether there was more to find than is shown. */
  isCut: boolean;
  /** Whether the index is made; before that nothing can be found. */
  isReady: boolean;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** Index of the hit that the keys are on, counted over all groups; -1 for none. */
  active: number;
  setActive: (active: number) => void;
  /** Loads the search and makes the index, so that the first letter does not wait for it. */
  prepare: () => void;
  choose: (target: NavigationTarget, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Makes the DOM ids of this component unique on the page. */
  id: string;
}

/** The search that a part belongs to. */
export const [LadderSearchContext, useLadderSearch] = partContext<LadderSearchState>('LadderSearch', 'ladder={…}');
