import { gather } from '../gather';
import type { ScoredPair } from '../inverted-index/NearestPairs';
import type { AlignedLink } from '../match/alignStatements';
import type { NearGroups } from '../match/linkOnce';
import { SIDES } from './joinParts';

/** From here on an example that stands alone says the same as an expectation that does. */
const NEARLY_EQUAL = 0.75;

/**
 * Adds links from an expectation to the examples of its level that took words out of it, and from examples to the expectation
 * that took them in. One that has no counterpart otherwise became examples only where these say at least half of it.
 */
export function joinExamples(
  links: readonly AlignedLink[],
  { subjects, homes: { levelOf }, ...groups }: NearGroups,
  pairs: readonly ScoredPair[],
): AlignedLink[] {
  const joined = [...links];
  for (const [side, other] of SIDES) {
    const linked = { from: gather(joined, (link) => link.from), to: gather(joined, (link) => link.to) };
    const says = (where: 'from' | 'to', whole: number, part: number) =>
      ` ${subjects[where][whole]?.folded} `.includes(` ${subjects[side][part]?.folded} `);
    const taken = pairs.flatMap((pair): AlignedLink[] => {
      const part = groups[side][pair[side]]?.members.find((member) => !linked[side].has(member)) ?? -1;
      const isEqual = (member: number) => pair.similarity >= NEARLY_EQUAL && !linked[other].has(member);
      const isNear = (member: number) =>
        levelOf(other, member) === levelOf(side, part) && (isEqual(member) || says(other, member, part));
      const whole = part < 0 ? undefined : groups[other][pair[other]]?.members.find(isNear);
      return whole === undefined ? [] : [{ ...pair, [side]: part, [other]: whole, confidence: 'likely' }];
    });
    for (const [whole, parts] of gather(taken, (link) => link[other])) {
      const held = linked[other].get(whole) ?? [];
      const left = parts.filter((link) => !held.some((each) => says(side, each[side], link[side])));
      const length = left.reduce((sum, link) => sum + (subjects[side][link[side]]?.folded.length ?? 0), 0);
      const isMost = length * 2 >= (subjects[other][whole]?.folded.length ?? 0);
      const isOne = held.every((each) => linked[side].get(each[side])?.length === 1);
      if (held.length > 0 ? isOne : isMost) joined.push(...left);
    }
  }
  return joined;
}
