import type { Comparison } from '@ladderkit/core/compare';

/** Two statements of two companies, by their texts: the same idea, or ideas that overlap. */
export interface RelatedPair {
  from: string;
  to: string;
  label: string;
}

/** How well a comparison of two companies ranks what is related, 0 to 1. */
export interface RelatedScore {
  /** Average precision of all links and candidates, ranked by similarity. */
  averagePrecision: number;
  /** The share of the statements with a counterpart that have one among their three nearest. */
  topThree: number;
  /** The share of the likely links that are related, and how many they are. */
  likelyPrecision: number;
  likely: number;
  /** The likely links that no label knows: texts, to read. */
  wrong: string[];
}

/** Measures the company axis against labels; strong and weak pairs are both relevant. */
export function scoreRelated({ rows }: Comparison, labelled: readonly RelatedPair[]): RelatedScore {
  const texts = { from: textsOf(rows.flatMap(({ from }) => from)), to: textsOf(rows.flatMap(({ to }) => to)) };
  const keyOf = (from: string, to: string) => `${texts.from.get(from) ?? ''}\n${texts.to.get(to) ?? ''}`;
  const found = rows.flatMap(({ from, links, candidates = [] }) => [
    ...links.map((link) => ({ key: keyOf(link.from, link.to), similarity: link.similarity })),
    ...candidates.map(({ of, id, similarity }) => ({
      key: from.some((each) => each.id === of) ? keyOf(of, id) : keyOf(id, of),
      similarity,
    })),
  ]);
  const ranked = [...new Set(found.sort((a, b) => b.similarity - a.similarity).map(({ key }) => key))];
  const related = new Set(labelled.map(({ from, to }) => `${from}\n${to}`));
  let hits = 0;
  const precisions = ranked.map((key, i) => (related.has(key) ? ++hits / (i + 1) : 0));
  const sides = new Set(labelled.flatMap(({ from, to }) => [`${from}\n`, `\n${to}`]));
  const inTopThree = [...sides].filter((side) =>
    ranked
      .filter((key) => (side.startsWith('\n') ? key.endsWith(side) : key.startsWith(side)))
      .slice(0, 3)
      .some((key) => related.has(key)),
  );
  const likely = rows
    .flatMap(({ links }) => links)
    .filter(({ confidence }) => confidence !== 'possible')
    .map((link) => keyOf(link.from, link.to));
  return {
    averagePrecision: precisions.reduce((sum, each) => sum + each, 0) / (related.size || 1),
    topThree: inTopThree.length / (sides.size || 1),
    likelyPrecision: likely.filter((key) => related.has(key)).length / (likely.length || 1),
    likely: likely.length,
    wrong: likely.filter((key) => !related.has(key)),
  };
}

const textsOf = (statements: readonly { id: string; text: string }[]) =>
  new Map(statements.map(({ id, text }) => [id, text]));
