'use client';
import type { Ladder, Level } from '@ladderkit/core';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';

export interface LevelProfileState {
  ladder: Ladder;
  level: Level;
  headingLevel: HeadingLevel;
  /** Makes the DOM ids of this component unique on the page. */
  id: string;
}

/** The level that is shown. */
export const [LevelProfileContext, useLevelProfile] = partContext<LevelProfileState>(
  'LevelProfile',
  'ladder={…} level="…"',
);
