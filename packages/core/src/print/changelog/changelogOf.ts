import type { Comparison, Row, StepChange } from '../../compare/Comparison';
import { impactOf } from '../../people/impactOf';
import { levelsConcerned } from '../../people/levelsConcerned';
import { laterLevel } from '../../people/laterLevel';
import { plainText } from '../../text/plainText';
import { changelogEntry, leftEntry } from './changelogEntry';
import { countsText } from './countsText';
import { distinctNames } from './distinctNames';
import { ladderName, strong } from '../report/phrases';
import type { Entry, Phrase, Report, Section } from '../report/Report';
import { nounSection } from './nounSection';
import { stepEntry } from '../report/stepEntry';
import { entryList } from '../report/entryList';
import { PROSE_TITLE, proseEntries, proseEntry } from '../report/proseEntries';
import { proseName } from '../report/proseName';
import { levelList } from './levelList';
import { proseByLevel } from './proseByLevel';
import { wholeLevels, type WholeLevels } from './wholeLevels';

/**
 * The changelog of a new version as a People team publishes it: whom it concerns, then level by level what is asked that was
 * not asked before, what is no longer asked, and what is only said better. Changes that are the same at several levels stand
 * once; a level that is new or gone is named with how much it asks, for nobody held it before or holds it after. What became of
 * summaries and notes stands below what is asked. What concerns nobody is counted.
 *
 * Takes what `withMeaning` returns; without it a reworded statement is only reworded. The result is for the printers.
 *
 * @example toMarkdown(changelogOf(withMeaning(compareVersions(before, after), { lexicons: [scopeLexiconEn] })))
 */
export function changelogOf(given: Comparison): Report {
  const rows = given.rows.map((row): Row => ({ ...row, impact: row.impact ?? impactOf(row) }));
  const whole = wholeLevels({ ...given, rows });
  const comparison: Comparison = { ...given, rows: rows.filter((row) => !whole.rows.has(row)) };
  const { from, to, impact } = comparison;
  const version = impact ? ['A ', strong(impact.version), ' version: '] : '';
  const counts = `${countsText(given)}.`;
  const lead: Phrase[] = [version ? [version, counts] : counts.replace(/^n/, 'N'), ...concernedLead(comparison, whole)];
  const shared = rowsAtSeveralLevels(comparison.rows);
  const prose = proseByLevel(comparison);
  return {
    title: ladderName(to) === ladderName(from) ? `${ladderName(to)}: changes` : ladderName(to),
    lead,
    sections: [
      nounSection({ ...given, rows }, whole),
      sharedSection(shared, comparison),
      ...levelSections(comparison, whole, new Set(shared.flat()), prose),
      { title: PROSE_TITLE, entries: proseEntries(prose.get(undefined) ?? [], comparison) },
      restSection(comparison),
    ].filter(({ entries }) => entries.length > 0),
  };
}

function concernedLead(comparison: Comparison, { added }: WholeLevels): Phrase[] {
  const asked = levelsConcerned(comparison).filter(
    ({ presence, level }) => presence === 'kept' && !added.has(level.id),
  );
  const line = (lead: string, impact: 'raised' | 'lowered') => {
    const levels = asked.filter(({ impacts }) => impacts[impact] > 0).map(({ level }) => level);
    return levels.length > 0 ? [[strong(lead), `: ${levelList(levels, comparison.to)}.`]] : [];
  };
  return [...line('More is asked of', 'raised'), ...line('Less is asked of', 'lowered')];
}

/** Rows that say the same change of several levels, together. */
function rowsAtSeveralLevels(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if ((row.impact ?? 'neutral') === 'neutral' || row.moved?.includes('level')) continue;
    const texts = [row.from, row.to].map((side) => side.map(({ text }) => plainText(text)).join('\n'));
    const key = [row.change, row.impact, ...texts].join('\n\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function sharedSection(groups: readonly (readonly Row[])[], comparison: Comparison): Section {
  const entries = groups.flatMap((rows): Entry[] => {
    const [row] = rows;
    const levels = new Set(rows.map((each) => (each.to[0] ?? each.from[0])?.level ?? ''));
    return row ? [changelogEntry(row, comparison, [...levels])] : [];
  });
  return { title: 'At several levels', entries };
}

function levelSections(
  comparison: Comparison,
  whole: WholeLevels,
  shared: ReadonlySet<Row>,
  prose: ReturnType<typeof proseByLevel>,
): Section[] {
  const { from, to, rows, steps } = comparison;
  const later = laterLevel(comparison);
  const nameOf = distinctNames(to);
  const levels = [...to.levels, ...from.levels.filter(({ id }) => later(id) === undefined)];
  const own = rows.filter((row) => !shared.has(row) && (row.impact ?? 'neutral') !== 'neutral');
  return levels.flatMap((level): Section[] => {
    if (whole.added.has(level.id)) return [];
    const at = (id: string | undefined) => id !== undefined && (later(id) ?? id) === level.id;
    const here = own.filter((row) => (row.to[0] ? row.to[0].level === level.id : at(row.from[0]?.level)));
    const left = own.filter((row) => row.moved?.includes('level') && at(row.from[0]?.level));
    const values = steps.filter(
      (step) => isToldStep(step, comparison) && (step.to ? step.to.level === level.id : at(step.from?.level)),
    );
    const { entries, add } = entryList();
    entries.push(...values.map((step) => stepEntry(step, from, to)));
    const addRows = (chosen: readonly Row[], entryOf: typeof leftEntry) => {
      for (const row of chosen) {
        const statements = row.to[0] ? row.to : row.from;
        add(entryOf(row, comparison), { ids: statements.map(({ id }) => id), parent: statements[0]?.parent });
      }
    };
    addRows(byImpact(here, 'raised'), changelogEntry);
    addRows(byImpact(here, 'lowered'), changelogEntry);
    addRows(left, leftEntry);
    addRows(byImpact(here, 'clarified'), changelogEntry);
    const about = prose.get(level.id) ?? [];
    entries.push(...about.map((each) => proseEntry(each, proseName(each, comparison, true))));
    return [{ title: nameOf(level), entries }];
  });
}

/** A new scale is named once, not with every value on it; so is one that is gone. */
function isToldStep({ change, from, to }: StepChange, { pairs = [] }: Comparison): boolean {
  if (change === 'same') return false;
  const scale = from ? (to ? undefined : from.scale) : to?.scale;
  return !pairs.some(
    (pair) => pair.noun === 'scale' && pair.change === change && [...pair.from, ...pair.to].includes(scale ?? ''),
  );
}

/** Of what is raised or lowered, the new and dropped statements come first. */
function byImpact(rows: readonly Row[], impact: Row['impact']): Row[] {
  const chosen = rows.filter((row) => row.impact === impact);
  const whole = (row: Row) => row.change === 'added' || row.change === 'removed';
  return [...chosen.filter(whole), ...chosen.filter((row) => !whole(row))];
}

function restSection({ rows }: Comparison): Section {
  const neutral = rows.filter(({ impact = 'neutral' }) => impact === 'neutral');
  const moved = neutral.filter((row) => row.moved).length;
  const marks = neutral.filter((row) => !row.moved && row.remarks).length;
  const texts = [
    ...(moved > 0 ? [`${count(moved, 'stands', 'stand')} word for word under another competency.`] : []),
    ...(marks > 0 ? [`${count(marks, 'differs', 'differ')} in punctuation or markup only.`] : []),
  ];
  return { title: 'For the record', entries: texts.map((text) => ({ text })) };
}

const count = (n: number, one: string, many: string) => (n === 1 ? `One statement ${one}` : `${n} statements ${many}`);
