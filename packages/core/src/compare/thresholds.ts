import type { Axis } from './Comparison';
import { LIKELY_BY_WORDS } from './likelyByWords';

/** The numbers that decide something in a comparison on one axis. Similarities run from 0 to 1. */
export interface Thresholds {
  /**
   * What counts beside a word of the statement (1): a concept, the first letters of a word, what follows its first clause,
   * its heading, its section.
   */
  weights: { concept: number; theme: number; letters: number; aside: number; heading: number; section: number };
  /** Below this a statement is not even shown as a candidate. */
  floor: number;
  /** From here on two statements are linked. */
  link: number;
  /** From here on two statements are linked that are the nearest of each other. @default as `link` */
  mutual?: number | undefined;
  /** From here on a link is likely; below it is possible. */
  likely: number;
  /** Between companies: how much less alike a likely link may be whose statements are the nearest of each other. @default 0 */
  nearestOfBoth?: number | undefined;
  /** Between companies: what a likely link has in common besides its strongest word or concept. @default 0 */
  beyond?: number | undefined;
  /**
   * What lies at another level: how alike it is at least, and from where on it is as good as what lies at the same one.
   * Absent: levels do not matter on this axis.
   */
  elsewhere?: { link: number; nearlyEqual: number } | undefined;
  /**
   * A part of a split statement: how alike the first one is to the whole at least, and any further one, and how much nearer to
   * the whole the parts are when joined. Absent: no splits on this axis.
   */
  part?: { first: number; similarity: number; gain: number } | undefined;
}

const byWords = {
  weights: { concept: 1, theme: 1, letters: 0, aside: 1, heading: 0.3, section: 0 },
  floor: 0.12,
  link: 0.24,
  likely: LIKELY_BY_WORDS,
};

const withFamilies = { ...byWords.weights, letters: 0.9 };

/**
 * Where they come from, and what else was tried: `docs/decisions/0010-comparison-engine.md`. Versions are matched by
 * words, levels by words and word families, companies above all by concepts and what stands around a statement.
 */
export const thresholds: Record<Axis, Thresholds> = {
  version: {
    ...byWords,
    mutual: 0.2,
    elsewhere: { link: 0.5, nearlyEqual: 0.75 },
    part: { first: LIKELY_BY_WORDS, similarity: 0.33, gain: 0.04 },
  },
  level: {
    ...byWords,
    weights: withFamilies,
    part: { first: byWords.link, similarity: 0.3, gain: 0.06 },
  },
  track: {
    ...byWords,
    weights: withFamilies,
    link: 0.28,
  },
  company: {
    weights: { concept: 2.2, theme: 1.4, letters: 0, aside: 0.7, heading: 0.25, section: 0.15 },
    floor: 0.05,
    link: 0.2,
    likely: 0.36,
    nearestOfBoth: 0.08,
    beyond: 0.1,
  },
};

export const limits = {
  /** How many pairs are kept for each statement. */
  nearest: 8,
  /** How much more alike a statement counts that kept its id from one version to the next; not proof, since ids may be numbers. */
  sameId: 0.15,
  /** A token in more statements than this leads to no pair by itself; it bounds the work on very large ladders. */
  commonest: 400,
  /** How many of the nearest statements a statement without a link shows. */
  candidates: 3,
  /** Between companies: how many links a statement may have for its own sake; candidates fill up to as many. */
  links: 5,
} as const;
