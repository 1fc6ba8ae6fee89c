import { gather } from '../gather';
import { Accumulator } from '../inverted-index/Vectors';
import type { AlignedLink } from '../match/alignStatements';
import type { EqualGroup } from '../match/groupEqual';
import type { NearGroups } from '../match/linkOnce';
import type { Scores } from '../match/scoreSubjects';
import type { Thresholds } from '../thresholds';

/**
 * Adds links from a statement to further parts of it (split), and from further parts to the statement that holds them
 * (merged). A leftover is a part when it and the parts already linked, joined, are clearly nearer to the whole than those
 * alone. It stands where the whole or one of those stands, and a whole has parts on one side only.
 */
export function joinParts(
  links: readonly AlignedLink[],
  groups: NearGroups,
  scores: Scores,
  rule: NonNullable<Thresholds['part']>,
): AlignedLink[] {
  const joined = [...links];
  const linked = { from: gather(links, (link) => link.from), to: gather(links, (link) => link.to) };
  const groupOf = { from: groupsOf(groups.from), to: groupsOf(groups.to) };
  const { levelOf } = groups.homes;
  const accumulator = new Accumulator(scores.vocabulary.tokens.length);
  for (const pair of groups.near) {
    if (pair.similarity < rule.similarity) break;
    for (const [side, other] of SIDES) {
      const whole = groups[other][pair[other]]?.members.find((member) => linked[other].has(member));
      if (whole === undefined) continue;
      const held = linked[other].get(whole) ?? [];
      const levels = [levelOf(other, whole), ...held.map((link) => levelOf(side, link[side]))];
      const part = groups[side][pair[side]]?.members.find(
        (member) => !linked[side].has(member) && levels.includes(levelOf(side, member)),
      );
      if (part === undefined) continue;
      if (
        held.some(
          (link) =>
            link.similarity === 1 || link.similarity < rule.first || (linked[side].get(link[side]) ?? []).length > 1,
        )
      )
        continue;
      const likeness = () => accumulator.product(scores.own[other], pair[other]) / (accumulator.length() || 1);
      for (const link of held) accumulator.addText(scores.own[side], groupOf[side].get(link[side]) ?? -1);
      const before = likeness();
      accumulator.addText(scores.own[side], pair[side]);
      const after = likeness();
      accumulator.clear();
      if (after - before < rule.gain) continue;
      const link: AlignedLink = { ...pair, [side]: part, [other]: whole, confidence: 'possible' };
      joined.push(link);
      held.push(link);
      linked[side].set(part, [link]);
    }
  }
  return joined;
}

/** The side of a part, and that of its whole: a split, then a merge. */
export const SIDES = [
  ['to', 'from'],
  ['from', 'to'],
] as const;

/** The group of each statement of one side. */
const groupsOf = (groups: readonly EqualGroup[]) =>
  new Map(groups.flatMap(({ members }, group) => members.map((member) => [member, group])));
