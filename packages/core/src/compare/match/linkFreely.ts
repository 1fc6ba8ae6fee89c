import { limits } from '../thresholds';
import type { AlignedLink } from './alignStatements';
import { commonWeights } from './commonWeights';
import type { NearGroups } from './linkOnce';
import type { Scores } from './scoreSubjects';

/**
 * Adds every pair that is alike enough and among the nearest of one of its statements: between companies one statement may
 * correspond to several. Likely are those that are the nearest of each other, or clearly the nearest of one of the two, and
 * do not hang on one word alone.
 */
export function linkFreely(
  firm: readonly AlignedLink[],
  { from, to, near, rules }: NearGroups,
  scores: Scores,
): AlignedLink[] {
  const links = new Map(firm.map((link) => [`${link.from} ${link.to}`, link]));
  const met = { from: new Map<number, number>(), to: new Map<number, number>() };
  const rankIn = (side: Map<number, number>, group: number) => {
    const rank = side.get(group) ?? 0;
    side.set(group, rank + 1);
    return rank;
  };
  for (const { from: i, to: j, similarity } of near.filter((pair) => pair.similarity >= rules.link)) {
    const [first, second] = [rankIn(met.from, i), rankIn(met.to, j)];
    if (Math.min(first, second) >= limits.links) continue;
    const least = rules.likely - (first + second === 0 ? (rules.nearestOfBoth ?? 0) : 0);
    const isLikely = first * second === 0 && similarity >= least && beyondOneWord(scores, i, j) >= (rules.beyond ?? 0);
    const confidence = isLikely ? 'likely' : 'possible';
    const [left, right] = [from[i]?.members ?? [], to[j]?.members ?? []];
    for (let k = 0; k < Math.max(left.length, right.length); k++) {
      const [a, b] = [left[Math.min(k, left.length - 1)] ?? 0, right[Math.min(k, right.length - 1)] ?? 0];
      if (!links.has(`${a} ${b}`)) links.set(`${a} ${b}`, { from: a, to: b, similarity, confidence });
    }
  }
  return [...links.values()];
}

/** How alike two statements are in their own words, the strongest common word or concept left out. */
function beyondOneWord(scores: Scores, from: number, to: number): number {
  const common = [...commonWeights(scores, from, to).values()];
  return common.reduce((sum, weight) => sum + weight, 0) - Math.max(0, ...common);
}
