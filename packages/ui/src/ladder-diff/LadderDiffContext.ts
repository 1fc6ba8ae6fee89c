'use client';
import type { Comparison } from '@ladderkit/core';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';
import type { ChangelogEntry, ChangeMeaning } from './changelogEntries';

/** Which changes are shown. */
export interface LadderDiffFilter {
  /** Id of the one level. Absent: all. */
  level?: string | undefined;
  /** Id of the one competency, with those below it. Absent: all. */
  competency?: string | undefined;
  /** Absent: all. */
  meanings?: readonly ChangeMeaning[] | undefined;
}

export interface LadderDiffState {
  comparison: Comparison;
  /** All changes, whatever the filter. */
  entries: readonly ChangelogEntry[];
  /** Those that pass the filter. */
  shown: readonly ChangelogEntry[];
  filter: LadderDiffFilter;
  setFilter: (filter: LadderDiffFilter) => void;
  headingLevel: HeadingLevel;
  id: string;
}

/** What changed between two versions, and which of it is shown. */
export const [LadderDiffContext, useLadderDiff] = partContext<LadderDiffState>('LadderDiff', 'comparison={…}');
