import type { Comparison, Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes, withMeaning, type StepSizes } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';

/** How two levels of a ladder are compared, by their ids. */
export type CompareLevels = (ladder: Ladder, from: string, to: string) => Comparison;

/** The words that show that a statement asks more. */
const lexicons = [scopeLexiconEn];

/** Two levels, with what the changes mean for people. */
export const compareWithMeaning: CompareLevels = (ladder, from, to) =>
  withMeaning(compareLevels(ladder, from, to), { lexicons });

/** How big each step of each track is. */
export const sizesWithMeaning = (ladder: Ladder, compare: CompareLevels = compareWithMeaning): StepSizes =>
  stepSizes(ladder, { compare, lexicons });
