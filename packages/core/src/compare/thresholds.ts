/**
 * Every number that decides something in a comparison. Where they come from: `docs/decisions/0010-comparison-engine.md`.
 * Similarities run from 0 to 1.
 */
export const thresholds = {
  /** How much the affinity of two sections counts beside the words of the statements. */
  sectionWeight: { level: 0.15, track: 0.1, version: 0.1, company: 0.1 },
  /** From here on two statements are linked. */
  link: { level: 0.28, track: 0.3, version: 0.27, company: 0.2 },
  /** From here on a link is called likely; below it is possible. */
  likely: { level: 0.45, track: 0.4, version: 0.45, company: 0.3 },
  /** Below this a statement is not even shown as a candidate. */
  candidate: 0.05,
  /** How many of the nearest statements a row without a link shows. */
  candidates: 3,
  /** A leftover whose weight is covered by a linked statement to this share is a part of it. */
  partCovered: 0.5,
} as const;
