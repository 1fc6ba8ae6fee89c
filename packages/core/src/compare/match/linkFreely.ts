import { limits } from '../thresholds';
import type { AlignedLink } from './alignStatements';
import type { NearGroups } from './linkOnce';

/**
 * Adds every pair that is alike enough and among the nearest of one of its statements: between companies one statement may
 * correspond to several. Likely are those that are the nearest of one of the two.
 */
export function linkFreely(firm: readonly AlignedLink[], { from, to, near, rules }: NearGroups): AlignedLink[] {
  const links = new Map(firm.map((link) => [`${link.from} ${link.to}`, link]));
  const met = { from: new Map<number, number>(), to: new Map<number, number>() };
  const rankIn = (side: Map<number, number>, group: number) => {
    const rank = side.get(group) ?? 0;
    side.set(group, rank + 1);
    return rank;
  };
  for (const { from: i, to: j, similarity } of near) {
    if (similarity < rules.link) break;
    const rank = Math.min(rankIn(met.from, i), rankIn(met.to, j));
    if (rank >= limits.links) continue;
    const confidence = rank === 0 && similarity >= rules.likely ? 'likely' : 'possible';
    const [left, right] = [from[i]?.members ?? [], to[j]?.members ?? []];
    for (let k = 0; k < Math.max(left.length, right.length); k++) {
      const [a, b] = [left[Math.min(k, left.length - 1)] ?? 0, right[Math.min(k, right.length - 1)] ?? 0];
      if (!links.has(`${a} ${b}`)) links.set(`${a} ${b}`, { from: a, to: b, similarity, confidence });
    }
  }
  return [...links.values()];
}
