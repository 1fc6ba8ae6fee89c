'use client';
import type { Ladder, Level } from '@ladderkit/core';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';

export interface LevelTabsState {
  ladder: Ladder;
  /** The levels of the track, from the lowest to the highest. */
  levels: Level[];
  /** The chosen level, by id. */
  value: string | undefined;
  /** Where somebody is, by id. */
  current: string | undefined;
  headingLevel: HeadingLevel;
  /** Makes the DOM ids of tabs and panel unique on the page. */
  id: string;
}

/** The track whose levels are the tabs. */
export const [LevelTabsContext, useLevelTabs] = partContext<LevelTabsState>('LevelTabs', 'ladder={…}');
