'use client';
import type { Ladder, Level } from '@ladderkit/core';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';

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

export const LevelTabsContext = createContext<LevelTabsState | undefined>(undefined);

/** The track whose levels are the tabs. */
export function useLevelTabs(part: string): LevelTabsState {
  const state = useContext(LevelTabsContext);
  if (!state) {
    throw new Error(
      `ladderkit: \`LevelTabs.${part}\` must be inside \`LevelTabs.Root\`, because the root knows the levels. Wrap it: <LevelTabs.Root ladder={…}>.`,
    );
  }
  return state;
}
