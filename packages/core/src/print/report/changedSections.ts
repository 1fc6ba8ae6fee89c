import type { Comparison } from '../../compare/Comparison';
import { laterLevel } from '../../people/laterLevel';
import { MARKS, rowMark } from './marks';
import { competencyName, levelName, NO_COMPETENCY, soft } from './phrases';
import type { Entry, Section } from './Report';
import { rowEntry } from './rowEntry';
import { stepEntry } from './stepEntry';

/**
 * What changed, level by level where there are several, else by competency. What stayed as it was is counted; sections in
 * which nothing changed are named in one line at the end.
 */
export function changedSections(comparison: Comparison): Section[] {
  const { from, to, rows, steps } = comparison;
  const several = from.levels.length > 1 || to.levels.length > 1;
  const later = laterLevel(comparison);
  const groups = new Map<string, { title: string; entries: Entry[]; same: number }>();
  const at = (key: string, title = key) => {
    const group = groups.get(key) ?? { title, entries: [], same: 0 };
    groups.set(key, group);
    return group;
  };
  const atLevel = (after: { level: string } | undefined, before: { level: string } | undefined) =>
    at(after?.level ?? later(before?.level ?? '') ?? `from ${before?.level}`);
  if (several) {
    for (const { id, ...level } of to.levels) {
      const [name, names] = [levelName(level), from.levels.filter((each) => later(each.id) === id).map(levelName)];
      at(id, names.length === 0 || names.includes(name) ? name : `${names.join(', ')} → ${name}`);
    }
    for (const level of from.levels) if (later(level.id) === undefined) at(`from ${level.id}`, levelName(level));
    for (const step of steps) {
      if (step.change !== 'same') atLevel(step.to, step.from).entries.push(stepEntry(step, from, to));
    }
  }
  for (const row of rows) {
    const [after] = row.to;
    const competency = competencyName(after ? to : from, (after ?? row.from[0])?.competency);
    const group = several ? atLevel(after, row.from[0]) : at(competency || NO_COMPETENCY);
    if (rowMark(row) === MARKS.same) group.same++;
    else group.entries.push(rowEntry(row, comparison, soft(several && competency ? `${competency}: ` : '')));
  }
  const all = [...groups.values()];
  const still = all.filter(({ entries, same }) => entries.length === 0 && same > 0);
  return [
    ...all.map(({ same, ...section }) => ({
      ...section,
      folded: section.entries[0] && same > 0 ? `${same} unchanged` : '',
    })),
    {
      title: 'Nothing changed',
      entries: still[0] ? [{ text: still.map(({ title, same }) => `${title} (${same})`).join(', ') }] : [],
    },
  ];
}
