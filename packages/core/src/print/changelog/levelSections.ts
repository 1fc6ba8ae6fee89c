import type { Comparison, Row, SideLevel } from '../../compare/Comparison';
import { laterLevels } from '../../people/laterLevels';
import { entryList } from '../report/entryList';
import { soft, statementPhrase } from '../report/phrases';
import { proseEntry } from '../report/proseEntries';
import { proseName } from '../report/proseName';
import { stepEntry } from '../report/stepEntry';
import type { Entry, Section } from '../report/Report';
import { changelogEntry, leftEntry } from './changelogEntry';
import { distinctNames } from './distinctNames';
import type { proseByLevel } from './proseByLevel';
import { byImpact, type SameChange } from './sameChanges';
import { stepStatements } from './stepStatements';
import { toldSteps } from './toldSteps';
import type { WholeLevels } from './wholeLevels';

/** Level by level what is asked more, what less, what went elsewhere, what is only said otherwise; levels that are gone come last. */
export function levelSections(
  comparison: Comparison,
  whole: WholeLevels,
  changes: readonly SameChange[],
  prose: ReturnType<typeof proseByLevel>,
): Section[] {
  const { from, to, rows } = comparison;
  const steps = toldSteps(comparison);
  const later = laterLevels(comparison);
  /** Ids of the two versions are no one name space: a level that is gone may have left its id to another. */
  const sectionOf = (level: SideLevel, isGone: boolean): Section => {
    const wasHere = (id = '') => (isGone ? !later(id)[0] && id === level.id : later(id).includes(level.id));
    const isHere = ({ from: [before], to: [after] }: Pick<Row, 'from' | 'to'>) =>
      after ? !isGone && after.level === level.id : wasHere(before?.level);
    const here = changes.filter(({ rows: [row] }) => isHere(row));
    const values = steps.filter((step) =>
      step.to ? !isGone && step.to.level === level.id : wasHere(step.from?.level),
    );
    const { entries, add } = entryList();
    entries.push(
      ...values.map((step) => ({
        ...stepEntry(step, from, to),
        remarks: stepStatements(step, comparison).flatMap((row) =>
          row.to.map((each) => ({ text: [soft('Now: '), statementPhrase(each, to.levels)] })),
        ),
      })),
    );
    const addEntry = (entry: Entry, row: Row) => {
      const [side, statements] = row.to[0] ? ['to', row.to] : ['from', row.from];
      const parent = statements[0]?.parent;
      add(entry, { ids: statements.map(({ id }) => `${side} ${id}`), parent: parent && `${side} ${parent}` });
    };
    const addChanges = (impact: Row['impact']) => {
      for (const { rows } of byImpact(here).filter(({ rows: [row] }) => row.impact === impact))
        addEntry(changelogEntry(rows, comparison), rows[0]);
    };
    addChanges('raised');
    addChanges('lowered');
    for (const row of rows) {
      const left = row.moved?.includes('level') ? row.from.filter((each) => wasHere(each.level)) : [];
      if (left[0] && row.impact !== 'neutral')
        addEntry(leftEntry(row, comparison, left), { ...row, from: left, to: [] });
    }
    addChanges('clarified');
    const about = isGone ? [] : (prose.get(level.id) ?? []);
    entries.push(...about.map((each) => proseEntry(each, proseName(each, comparison, true))));
    return { title: distinctNames(isGone ? from : to)(level), entries };
  };
  return [
    ...to.levels.filter(({ id }) => !whole.added.has(id)).map((level) => sectionOf(level, false)),
    ...from.levels.filter(({ id }) => !later(id)[0]).map((level) => sectionOf(level, true)),
  ];
}
