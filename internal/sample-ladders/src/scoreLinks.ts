import type { Comparison } from '@ladderkit/core/compare';

/** How well the links of a comparison agree with labels, 0 to 1. */
export interface LinkScore {
  /** The share of the links that are right. */
  precision: number;
  /** The share of the labelled pairs that are linked. */
  recall: number;
  f1: number;
  /** The links that no label knows, and the labelled pairs that are not linked: texts, to read. */
  wrong: string[];
  missed: string[];
}

/** Two statements that correspond, by their texts. */
export interface LabelledPair {
  from: string;
  to: string;
}

/** Precision, recall and F1 of the linked pairs of a comparison on the axes level and version. */
export function scoreLinks({ rows }: Comparison, labelled: readonly LabelledPair[]): LinkScore {
  const linked = new Set(
    rows.flatMap(({ from, to, links }) => links.map((link) => keyOf(textOf(from, link.from), textOf(to, link.to)))),
  );
  const known = new Set(labelled.map(({ from, to }) => keyOf(from, to)));
  const missed = [...known].filter((key) => !linked.has(key));
  const wrong = [...linked].filter((key) => !known.has(key));
  const right = known.size - missed.length;
  const precision = right / (right + wrong.length || 1);
  const recall = right / (known.size || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), wrong, missed };
}

const textOf = (side: readonly { id: string; text: string }[], id: string) =>
  side.find((each) => each.id === id)?.text ?? '';

const keyOf = (from: string, to: string) => `${from}\n${to}`;
