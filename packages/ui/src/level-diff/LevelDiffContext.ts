'use client';
import type { Comparison } from '@ladderkit/core';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';

/** `unified`: old and new words in one column. `split`: the old side beside the new one. */
export type LevelDiffView = 'unified' | 'split';

export interface LevelDiffState {
  comparison: Comparison;
  view: LevelDiffView;
  setView: (view: LevelDiffView) => void;
  onlyNew: boolean;
  setOnlyNew: (onlyNew: boolean) => void;
  /** Says something to screen readers, besides where the focus goes. */
  announce: (text: string) => void;
  headingLevel: HeadingLevel;
  /** Makes the DOM ids of this component unique on the page. */
  id: string;
}

/** The comparison that is shown, and how. */
export const [LevelDiffContext, useLevelDiff] = partContext<LevelDiffState>('LevelDiff', 'comparison={…}');
