import { gather } from '../gather';
import type { AlignedLink } from './alignStatements';
import type { NearGroups } from './linkOnce';
import { pairOff, type PairKey } from './pairOff';

/**
 * Adds links to statements that a level says itself though it includes them as well: in the same words or, likely, in
 * others. Both stand in one row, so that what a level restates does not count as new. Of each level one statement restates
 * another.
 */
export function linkRestated(
  links: readonly AlignedLink[],
  { near, subjects, rules, ...groups }: NearGroups,
): AlignedLink[] {
  const linked = { from: new Set(links.map(({ from }) => from)), to: new Set(links.map(({ to }) => to)) };
  const statementAt = (side: 'from' | 'to', member: number) => subjects[side][member]?.statement;
  const textOf: PairKey = (side, member) => subjects[side][member]?.folded;
  const placedTextOf: PairKey = (side, member) => `${statementAt(side, member)?.competency} ${textOf(side, member)}`;
  const restated: AlignedLink[] = [];
  for (const [side, other] of SIDES) {
    const included = links
      .filter((link) => statementAt(side, link[side])?.inheritedFrom !== undefined)
      .filter((link) => statementAt('from', link.from)?.id === statementAt('to', link.to)?.id)
      .map((link) => link[other]);
    if (included.length === 0) continue;
    const alone = [...subjects[side].keys()].filter((member) => !linked[side].has(member));
    for (const level of gather(alone, (member) => statementAt(side, member)?.inheritedFrom).values()) {
      const [parts, wholes] = [new Set(level), new Set(included)];
      const [left, right] = side === 'from' ? [parts, wholes] : [wholes, parts];
      for (const [from, to] of pairOff(left, right, [placedTextOf, textOf]))
        restated.push({ from, to, similarity: 1, confidence: 'certain', restates: true });
      for (const pair of near) {
        if (pair.similarity < rules.likely) break;
        const part = groups[side][pair[side]]?.members.find((member) => parts.has(member));
        const whole = groups[other][pair[other]]?.members.find((member) => wholes.has(member));
        if (part === undefined || whole === undefined) continue;
        parts.delete(part);
        wholes.delete(whole);
        restated.push({ ...pair, [side]: part, [other]: whole, confidence: 'likely', restates: true });
      }
    }
  }
  // what is restated comes first: its words are the ones to read
  return [...restated, ...links];
}

const SIDES = [
  ['to', 'from'],
  ['from', 'to'],
] as const;
