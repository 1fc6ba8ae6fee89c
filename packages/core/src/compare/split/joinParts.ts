import { addTo, commonWeights, toUnitLength, type Weights } from '../inverted-index/Vectors';
import type { AlignedLink } from '../match/alignStatements';
import type { NearGroups } from '../match/linkOnce';
import type { Thresholds } from '../thresholds';
import type { Scores } from '../match/scoreSubjects';

/**
 * Adds links from a statement to further parts of it (split), and from further parts to the statement that holds them
 * (merged). A leftover is a part when it and the part already linked, joined, are clearly nearer to the whole than that
 * part alone. A whole has parts on one side only.
 */
export function joinParts(
  links: readonly AlignedLink[],
  groups: NearGroups,
  scores: Scores,
  rule: NonNullable<Thresholds['part']>,
): AlignedLink[] {
  const joined = [...links];
  for (const side of ['to', 'from'] as const) {
    const other = side === 'to' ? 'from' : 'to';
    const parts = partsBy(joined, side);
    const wholes = partsBy(joined, other);
    for (const pair of groups.near) {
      if (pair.similarity < rule.similarity) break;
      const member = groups[side][pair[side]]?.members.find((each) => !parts.has(each));
      const whole = groups[other][pair[other]]?.members.find((each) => wholes.has(each));
      if (member === undefined || whole === undefined) continue;
      const held = wholes.get(whole) ?? [];
      const weights = held.flatMap((link) => weightsOf(groups, scores, side, link[side]) ?? []);
      const text = scores[other][pair[other]];
      const part = scores[side][pair[side]];
      const wholeIsShared = held.some((link) => (parts.get(link[side]) ?? []).length > 1);
      if (!text || !part || wholeIsShared || held.some(({ similarity }) => similarity === 1)) continue;
      if (cosine(text, sum([...weights, part])) - cosine(text, sum(weights)) < rule.gain) continue;
      const link: AlignedLink = { ...pair, [side]: member, [other]: whole, confidence: 'possible' };
      joined.push(link);
      parts.set(member, [link]);
      held.push(link);
    }
  }
  return joined;
}

function partsBy(links: readonly AlignedLink[], side: 'from' | 'to'): Map<number, AlignedLink[]> {
  const parts = new Map<number, AlignedLink[]>();
  for (const link of links) parts.set(link[side], [...(parts.get(link[side]) ?? []), link]);
  return parts;
}

function weightsOf(groups: NearGroups, scores: Scores, side: 'from' | 'to', member: number): Weights | undefined {
  return scores[side][groups[side].findIndex(({ members }) => members.includes(member))];
}

function sum(texts: readonly Weights[]): Weights {
  const total: Weights = new Map();
  for (const text of texts) addTo(total, text, 1);
  return toUnitLength(total);
}

function cosine(a: Weights, b: Weights): number {
  let total = 0;
  for (const weight of commonWeights(a, b).values()) total += weight;
  return total;
}
