import { Accumulator } from '../inverted-index/Vectors';
import type { AlignedLink } from '../match/alignStatements';
import type { NearGroups } from '../match/linkOnce';
import type { Scores } from '../match/scoreSubjects';
import type { Thresholds } from '../thresholds';

/**
 * Adds links from a statement to further parts of it (split), and from further parts to the statement that holds them
 * (merged). A leftover is a part when it and the parts already linked, joined, are clearly nearer to the whole than those
 * alone. A whole has parts on one side only.
 */
export function joinParts(
  links: readonly AlignedLink[],
  groups: NearGroups,
  scores: Scores,
  rule: NonNullable<Thresholds['part']>,
): AlignedLink[] {
  const joined = [...links];
  const near = groups.near.filter(({ similarity }) => similarity >= rule.similarity).sort(groups.order);
  const accumulator = new Accumulator(scores.vocabulary.tokens.length);
  for (const side of ['to', 'from'] as const) {
    const other = side === 'to' ? 'from' : 'to';
    const parts = linksOf(joined, side);
    const wholes = linksOf(joined, other);
    const groupOf = new Map(groups[side].flatMap(({ members }, group) => members.map((member) => [member, group])));
    for (const pair of near) {
      const part = groups[side][pair[side]]?.members.find((member) => !parts.has(member));
      const whole = groups[other][pair[other]]?.members.find((member) => wholes.has(member));
      const held = wholes.get(whole ?? -1) ?? [];
      if (part === undefined || whole === undefined) continue;
      if (held.some((link) => link.similarity === 1 || (parts.get(link[side]) ?? []).length > 1)) continue;
      for (const link of held) accumulator.addText(scores.own[side], groupOf.get(link[side]) ?? -1);
      const before = likeness();
      accumulator.addText(scores.own[side], pair[side]);
      const after = likeness();
      accumulator.drain();
      if (after - before < rule.gain) continue;
      const link: AlignedLink = { ...pair, [side]: part, [other]: whole, confidence: 'possible' };
      joined.push(link);
      held.push(link);
      parts.set(part, [link]);

      /** How near what is added up is to the whole. */
      function likeness(): number {
        return accumulator.product(scores.own[other], pair[other]) / (accumulator.length() || 1);
      }
    }
  }
  return joined;
}

/** The links of each statement of one side. */
function linksOf(links: readonly AlignedLink[], side: 'from' | 'to'): Map<number, AlignedLink[]> {
  const found = new Map<number, AlignedLink[]>();
  for (const link of links) {
    const list = found.get(link[side]);
    if (list) list.push(link);
    else found.set(link[side], [link]);
  }
  return found;
}
