import type { Comparison, Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { withMeaning } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';

/** The words that show that a statement asks more. */
export const lexicons = [scopeLexiconEn];

/** Two levels, with what the changes mean for people. */
export const compareWithMeaning = (ladder: Ladder, from: string, to: string): Comparison =>
  withMeaning(compareLevels(ladder, from, to), { lexicons });
