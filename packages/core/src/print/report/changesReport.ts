import type { Comparison, Impact, Pair, Side, Summary } from '../../compare/Comparison';
import { groupByCompetency, groupByLevel, standing, type RowGroup } from './groupRows';
import { pairMark, rowMark } from './marks';
import { competencyName, levelName, soft, strong, words } from './phrases';
import type { Entry, Phrase, Report, Section } from './Report';
import { rowEntry } from './rowEntry';
import { stepEntry, stepPhrase } from './stepPhrase';

/** The report of two levels, tracks or versions: level by level where there are several, else by competency. */
export function changesReport(comparison: Comparison): Report {
  const { axis, from, to, steps, summary } = comparison;
  const several = from.levels.length > 1 || to.levels.length > 1;
  const groups = several ? groupByLevel(comparison) : groupByCompetency(comparison);
  const lead: Phrase[] = [
    ...(axis === 'version' ? [] : [[soft([...new Set([ladderName(from), ladderName(to)])].join(' → '))]]),
    ...(several ? [] : steps.map((step) => stepPhrase(step, from, to))),
    [words(summaryText(summary))],
    ...peopleLine(comparison),
  ];
  const sections = [
    ...(axis === 'version' ? [pairSection(comparison)] : []),
    ...groups.map((group) => groupSection(group, comparison, several)),
    unchangedSection(groups),
  ];
  return {
    title: [words(titleOf(comparison))],
    lead,
    sections: sections.filter(isWorthReading),
  };
}

const ladderName = ({ ladder }: Side) => [ladder.title, ladder.version].filter(Boolean).join(' ');

function titleOf({ axis, from, to }: Comparison): string {
  const [before, after] = [from.ladder, to.ladder];
  const sameTitle = before.title === after.title && before.version !== undefined && after.version !== undefined;
  if (axis === 'version')
    return sameTitle ? `${ladderName(from)} → ${after.version}` : `${ladderName(from)} → ${ladderName(to)}`;
  return `${partName(axis, from)} → ${partName(axis, to)}`;
}

/** The level or track that is compared; all levels of a side are on its track. */
function partName(axis: Comparison['axis'], side: Side): string {
  const [level] = side.levels;
  if (axis === 'level' && level) return levelName(level);
  return side.tracks.find(({ id }) => id === level?.track)?.title ?? ladderName(side);
}

/** What an edit means for people: `Asks more: 12. Asks less: 3. Worded anew: 20. By this it is a major version.` */
function peopleLine({ axis, rows, summary, impact }: Comparison): Phrase[] {
  if (axis !== 'version' || impact === undefined) return [];
  const count = (wanted: Impact) => rows.filter((row) => row.impact === wanted).length;
  const counts = [
    ['Asks more', count('raised')],
    ['Asks less', count('lowered')],
    ['Worded anew', count('clarified')],
    ['In another place', summary.moved],
  ] as const;
  const said = counts.flatMap(([word, number]) => (number > 0 ? [`${word}: ${number}. `] : [])).join('');
  return [[words(`${said}By this it is a `), strong(`${impact.version} version`), words('.')]];
}

/** `4 new, 2 reworded, 6 unchanged; of these 1 moved, 3 raised.` */
function summaryText(summary: Summary): string {
  const counts = (names: Partial<Record<keyof Summary, string>>) =>
    Object.entries(names)
      .map(([key, word]) => [summary[key as keyof Summary], word] as const) // the keys of `names` are no others
      .flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))
      .join(', ');
  const all = counts({
    added: 'new',
    reworded: 'reworded',
    split: 'split',
    merged: 'merged',
    removed: 'dropped',
    same: 'unchanged',
  });
  const besides = counts({ moved: 'moved', raised: 'raised' });
  return all === '' ? 'There is no statement on either side.' : `${all}${besides && `; of these ${besides}`}.`;
}

/** What stayed as it was is counted, not listed. */
const isFolded = (mark: { word: string }) => mark.word === 'Unchanged';

function groupSection({ title, rows, steps }: RowGroup, comparison: Comparison, several: boolean): Section {
  const shown = rows.filter((row) => !isFolded(rowMark(row)));
  const same = rows.length - shown.length;
  const entries = [
    ...steps.filter(({ change }) => change !== 'same').map((step) => stepEntry(step, comparison.from, comparison.to)),
    ...shown.map((row) => rowEntry(row, comparison, several ? competencyName(...standing(row, comparison)) : '')),
  ];
  return { title, entries, ...(same > 0 && { folded: `${same} unchanged` }) };
}

/** Sections of which nothing changed are named in one line at the end. */
function unchangedSection(groups: readonly RowGroup[]): Section {
  const still = groups.filter(
    ({ rows, steps }) => rows.every((row) => isFolded(rowMark(row))) && steps.every(({ change }) => change === 'same'),
  );
  const names = still.filter(({ rows }) => rows.length > 0).map(({ title, rows }) => `${title} (${rows.length})`);
  return {
    title: names.length > 0 ? 'Nothing changed' : '',
    entries: names.length > 0 ? [{ text: [words(names.join(', '))], remarks: [] }] : [],
  };
}

const isWorthReading = ({ entries }: Section) => entries.length > 0;

/** What became of levels, competencies, tracks and scales. */
function pairSection({ pairs = [], from, to }: Comparison): Section {
  const changed = pairs.filter(({ change }) => change !== 'same' && change !== 'related');
  return { title: 'Levels, tracks and competencies', entries: changed.map((pair) => pairEntry(pair, from, to)) };
}

function pairEntry(pair: Pair, from: Side, to: Side): Entry {
  const names = (side: Side, ids: readonly string[]) => ids.map((id) => nounName(side, pair.noun, id)).join(', ');
  const [before, after] = [names(from, pair.from), names(to, pair.to)];
  const noun = `${pair.noun.charAt(0).toUpperCase()}${pair.noun.slice(1)} `;
  const both = before !== '' && after !== '' && before !== after;
  return {
    mark: pairMark(pair),
    text: [soft(noun), words(both ? `${before} → ${after}` : after || before)],
    remarks: [],
  };
}

function nounName(side: Side, noun: Pair['noun'], id: string): string {
  const level = side.levels.find((each) => each.id === id);
  if (noun === 'level') return level ? levelName(level) : id;
  if (noun === 'competency') return competencyName(side, id);
  return (noun === 'track' ? side.tracks : side.scales).find((each) => each.id === id)?.title ?? id;
}
