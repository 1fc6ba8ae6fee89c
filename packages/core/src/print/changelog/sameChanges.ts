import type { Comparison, Impact, Row } from '../../compare/Comparison';
import { laterLevels } from '../../people/laterLevels';
import { plainText } from '../../text/plainText';

/** Rows that say the same change, and the levels that it is told at: ids of the later side, of the earlier one where a level is gone. */
export interface SameChange {
  rows: readonly [Row, ...Row[]];
  levels: readonly string[];
}

/** Changes for somebody, each once though several levels or competencies say it. What went to another level stands by itself. */
export function sameChanges(comparison: Comparison): SameChange[] {
  const later = laterLevels(comparison);
  const groups = new Map<unknown, { rows: [Row, ...Row[]]; levels: Set<string> }>();
  for (const row of comparison.rows) {
    if ((row.impact ?? 'neutral') === 'neutral') continue;
    const was = row.from[0]?.level ?? '';
    const [here, parts] = [row.to[0]?.level, later(was)];
    const levels = here !== undefined ? [here] : parts[0] ? parts : [was];
    const texts = [row.from, row.to].map((side) => side.map(({ text }) => plainText(text)).join('\n'));
    const key = row.moved?.includes('level') ? row : [row.change, row.impact, ...texts].join('\n\n');
    const group = groups.get(key);
    if (group) {
      group.rows.push(row);
      for (const level of levels) group.levels.add(level);
    } else groups.set(key, { rows: [row], levels: new Set(levels) });
  }
  return Array.from(groups.values(), ({ rows, levels }) => ({ rows, levels: [...levels] }));
}

/** What asks more, what asks less, what is only said otherwise; of each, new and dropped statements come first. */
export function byImpact(changes: readonly SameChange[]): SameChange[] {
  const order = ({ rows: [{ impact = 'neutral', change }] }: SameChange) =>
    2 * IMPACTS.indexOf(impact) + (change === 'added' || change === 'removed' ? 0 : 1);
  return [...changes].sort((a, b) => order(a) - order(b));
}

const IMPACTS: readonly Impact[] = ['raised', 'lowered', 'clarified', 'neutral'];
