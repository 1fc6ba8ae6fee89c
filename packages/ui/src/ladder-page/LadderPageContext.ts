'use client';
import type { Ladder } from '@ladderkit/core';
import { type ReactNode } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';
import type { LadderPageState, LadderPageView } from './LadderPageState';
import type { CompareLevels } from './meaning';

interface LadderPageContextValue {
  ladder: Ladder;
  /** The view of what changed, where it was given. */
  changes: ReactNode;
  current: string | undefined;
  target: string | undefined;
  /** How the caller wants two levels compared; see `useCompare`. */
  compare: CompareLevels | undefined;
  /** What is shown; ids that the ladder does not have are left out. */
  state: LadderPageState;
  /** Changes a part of the state. */
  show: (change: LadderPageState) => void;
  views: LadderPageView[];
  /** Where the arrow keys of the tabs lead. */
  direction: 'ltr' | 'rtl';
  headingLevel: HeadingLevel;
  titleId: string;
}

/** The page that a part stands in. */
export const [LadderPageContext, useLadderPage] = partContext<LadderPageContextValue>('LadderPage', 'ladder={…}');
