'use client';
import type { Comparison } from '@ladderkit/core';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';

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

export const LevelDiffContext = createContext<LevelDiffState | undefined>(undefined);

/** The comparison that is shown, and how. */
export function useLevelDiff(part: string): LevelDiffState {
  const state = useContext(LevelDiffContext);
  if (!state) {
    throw new Error(
      `ladderkit: \`LevelDiff.${part}\` must be inside \`LevelDiff.Root\`, because the root knows the comparison. Wrap it: <LevelDiff.Root comparison={…}>.`,
    );
  }
  return state;
}
