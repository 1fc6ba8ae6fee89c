import type { Review } from '../CompareOptions';
import type { AlignedLink } from './alignStatements';
import type { Subject } from './Subject';

interface Positions {
  from: number | undefined;
  to: number | undefined;
}

/** What a person has said of pairs of statements, by position; reviews of statements that are not here are left out. */
export function reviewedPairs(from: readonly Subject[], to: readonly Subject[], reviews: readonly Review[]) {
  const positions = (side: readonly Subject[]) => new Map(side.map(({ statement }, i) => [statement.id, i]));
  const [left, right] = reviews.length > 0 ? [positions(from), positions(to)] : [];
  const pinned: AlignedLink[] = [];
  const rejected = new Set<string>();
  for (const each of reviews) {
    const [i, j] = [left?.get(each.from), right?.get(each.to)];
    if (i === undefined || j === undefined) continue;
    if (each.review === 'rejected') rejected.add(`${i} ${j}`);
    else pinned.push({ from: i, to: j, similarity: 1, confidence: 'certain', review: 'pinned' });
  }
  return { pinned, isRejected: ({ from: i, to: j }: Positions) => rejected.has(`${i} ${j}`) };
}
