'use client';
import type { Ladder, Level } from '@ladderkit/core';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';

export interface LevelProfileState {
  ladder: Ladder;
  level: Level;
  headingLevel: HeadingLevel;
  /** Makes the DOM ids of this component unique on the page. */
  id: string;
}

export const LevelProfileContext = createContext<LevelProfileState | undefined>(undefined);

/** The level that is shown. */
export function useLevelProfile(part: string): LevelProfileState {
  const state = useContext(LevelProfileContext);
  if (!state) {
    throw new Error(
      `ladderkit: \`LevelProfile.${part}\` must be inside \`LevelProfile.Root\`, because the root knows the level. Wrap it: <LevelProfile.Root ladder={…} level="…">.`,
    );
  }
  return state;
}
