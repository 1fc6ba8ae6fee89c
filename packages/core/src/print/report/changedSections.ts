import type { Comparison } from '../../compare/Comparison';
import { laterLevels } from '../../people/laterLevels';
import { entryList } from './entryList';
import { MARKS, rowMark } from './marks';
import { competencyName, levelName, NO_COMPETENCY, soft } from './phrases';
import type { Section } from './Report';
import { rowEntry } from './rowEntry';
import { stepEntry } from './stepEntry';

/**
 * What changed, level by level where there are several, else by competency. What stayed as it was is counted; sections in
 * which nothing changed are named in one line at the end.
 */
export function changedSections(comparison: Comparison): Section[] {
  const { from, to, rows, steps } = comparison;
  const several = from.levels.length > 1 || to.levels.length > 1;
  const later = laterLevels(comparison);
  const groups = new Map<string, { title: string; same: number } & ReturnType<typeof entryList>>();
  const at = (key: string, title = key) => {
    const group = groups.get(key) ?? { title, same: 0, ...entryList() };
    groups.set(key, group);
    return group;
  };
  const atLevel = (after: { level: string } | undefined, before: { level: string } | undefined) =>
    at(after?.level ?? later(before?.level ?? '')[0] ?? `from ${before?.level}`);
  if (several) {
    for (const { id, ...level } of to.levels) {
      const [name, names] = [
        levelName(level),
        from.levels.filter((each) => later(each.id).includes(id)).map(levelName),
      ];
      at(id, names.length === 0 || names.includes(name) ? name : `${names.join(', ')} → ${name}`);
    }
    for (const level of from.levels) if (!later(level.id)[0]) at(`from ${level.id}`, levelName(level));
    for (const step of steps) {
      if (step.change !== 'same') atLevel(step.to, step.from).entries.push(stepEntry(step, from, to));
    }
  }
  for (const row of rows) {
    const [after] = row.to;
    const statement = after ?? row.from[0];
    const competency = competencyName(after ? to : from, statement?.competency);
    const group = several ? atLevel(after, row.from[0]) : at(competency || NO_COMPETENCY);
    if (rowMark(row) === MARKS.same) group.same++;
    else {
      const entry = rowEntry(row, comparison, soft(several && competency ? `${competency}: ` : ''));
      // Ids of two ladders may be the same, and mean something else.
      const ids = [...row.from.map(({ id }) => `from ${id}`), ...row.to.map(({ id }) => `to ${id}`)];
      group.add(entry, { ids, parent: statement?.parent && `${after ? 'to' : 'from'} ${statement.parent}` });
    }
  }
  const all = [...groups.values()];
  const still = all.filter(({ entries, same }) => entries.length === 0 && same > 0);
  return [
    ...all.map(({ title, entries, same }) => ({
      title,
      entries,
      folded: entries[0] && same > 0 ? `${same} unchanged` : '',
    })),
    {
      title: 'Nothing changed',
      entries: still[0] ? [{ text: still.map(({ title, same }) => `${title} (${same})`).join(', ') }] : [],
    },
  ];
}
