import type { Ladder } from '@ladderkit/core';
import { compareVersions } from '@ladderkit/core/compare';
import { withProse } from '@ladderkit/core/compare/prose';
import { withMeaning } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { useMemo } from 'react';
import { LadderDiff } from '../ladder-diff';

export interface VersionChangesProps {
  /** The version before. */
  before: Ladder;
  ladder: Ladder;
}

/** What changed between two versions of a ladder, and what that means for people. */
export function VersionChanges({ before, ladder }: VersionChangesProps) {
  const comparison = useMemo(
    () => withMeaning(withProse(compareVersions(before, ladder), before, ladder), { lexicons: [scopeLexiconEn] }),
    [before, ladder],
  );
  return <LadderDiff comparison={comparison} headingLevel={3} />;
}
