import type { Comparison, Row, SideLevel, StepChange } from '../../compare/Comparison';
import { competencyName, levelName, NO_COMPETENCY } from './phrases';

/** Rows that are read together. */
export interface RowGroup {
  title: string;
  rows: Row[];
  steps: StepChange[];
}

/** Groups rows by competency, in the order of the rows. */
export function groupByCompetency(comparison: Comparison): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of comparison.rows) {
    const name = competencyName(...standing(row, comparison)) || NO_COMPETENCY;
    groupAt(groups, name, name).rows.push(row);
  }
  return [...groups.values()];
}

/** Groups rows and steps by level: the levels of the `to` side in its order, then those that only the other side has. */
export function groupByLevel(comparison: Comparison): RowGroup[] {
  const { from, to, pairs = [], rows, steps } = comparison;
  const groups = new Map<string, RowGroup>();
  /** The key and title under which a level of the `from` side stands. */
  const places = new Map<string, [string, string]>(
    from.levels.map((level) => [level.id, [`from ${level.id}`, levelName(level)]]),
  );
  for (const level of to.levels) {
    const pair = pairs.find((each) => each.noun === 'level' && each.to.includes(level.id));
    const before = from.levels.filter(({ id }) => pair?.from.includes(id) ?? id === level.id);
    const place: [string, string] = [`to ${level.id}`, levelTitle(before, level)];
    for (const each of before) places.set(each.id, place);
    groupAt(groups, ...place);
  }
  const at = (side: 'from' | 'to', id: string) => {
    const [key, title] = side === 'to' ? [`to ${id}`, id] : (places.get(id) ?? [`from ${id}`, id]);
    return groupAt(groups, key, title);
  };
  for (const row of rows) at(row.to.length > 0 ? 'to' : 'from', (row.to[0] ?? row.from[0])?.level ?? '').rows.push(row);
  for (const step of steps) at(step.to ? 'to' : 'from', (step.to ?? step.from)?.level ?? '').steps.push(step);
  return [...groups.values()];
}

/** The side on which a row is read, and the competency it stands under there. */
export function standing(row: Row, { from, to }: Comparison) {
  return row.to[0] ? ([to, row.to[0].competency] as const) : ([from, row.from[0]?.competency] as const);
}

function groupAt(groups: Map<string, RowGroup>, key: string, title: string): RowGroup {
  const group = groups.get(key) ?? { title, rows: [], steps: [] };
  groups.set(key, group);
  return group;
}

function levelTitle(before: readonly SideLevel[], level: SideLevel): string {
  const names = before.map(levelName);
  const name = levelName(level);
  return names.length === 0 || names.includes(name) ? name : `${names.join(', ')} → ${name}`;
}
