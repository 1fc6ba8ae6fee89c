import type { Comparison, Row, Side } from '../../compare/Comparison';
import { MARKS } from '../report/marks';
import { competencyName, conditionText, soft, statementPhrase, wordsPhrase } from '../report/phrases';
import { distinctNames } from './distinctNames';
import { levelList } from './levelList';
import type { Entry, Phrase } from '../report/Report';

/** One change as somebody at that level reads it. `levels` are named where the section does not say them. */
export function changelogEntry(row: Row, comparison: Comparison, levels: readonly string[] = []): Entry {
  const { from, to } = comparison;
  const [side, statement] = row.to[0] ? ([to, row.to[0]] as const) : ([from, row.from[0]] as const);
  const named = side.levels.filter(({ id }) => levels.includes(id));
  const beside = [levelList(named, side), competencyName(side, statement?.competency)].filter(Boolean);
  return {
    mark: markOf(row),
    text: [textOf(row, comparison), soft(beside.length > 0 ? ` — ${beside.join('; ')}` : '')],
    remarks: remarksOf(row, comparison),
  };
}

/** A statement that went to another level, as the level it left reads it. */
export function leftEntry({ from, to: [after] }: Row, comparison: Comparison): Entry {
  return {
    mark: MARKS.moved,
    text: [
      ...from.map((each) => statementPhrase(each, comparison.from.levels)),
      soft(` — now at ${levelAt(comparison.to, after?.level)}`),
    ],
  };
}

function markOf({ change, impact, links, moved, scope = [] }: Row): string {
  if (change === 'added') return MARKS.added;
  if (change === 'removed') return '− No longer asked';
  if (moved?.includes('level')) return '+ Moved here';
  if (impact === 'clarified') return isDoubtful({ change, links }) ? '~ Perhaps reworded' : MARKS.reworded;
  const isUnsure = scope.length > 0 && scope.every(({ confidence }) => confidence === 'possible');
  const asks = isUnsure || isDoubtful({ change, links }) ? 'May ask' : 'Asks';
  return impact === 'raised' ? `▲ ${asks} more` : `▼ ${asks} less`;
}

/** A statement that may as well have taken the place of another as be its rewording. */
const isDoubtful = ({ change, links }: Pick<Row, 'change' | 'links'>) =>
  change === 'reworded' && links[0]?.confidence === 'possible';

function textOf({ change, from, to, links }: Row, comparison: Comparison): Phrase {
  const [[before], [after], [link]] = [from, to, links];
  if (change === 'reworded' && before && after && link) {
    const shown = isDoubtful({ change, links }) ? { ...link, words: undefined } : link;
    return statementPhrase(after, comparison.to.levels, wordsPhrase(shown, before, after));
  }
  const [statements, side] = to.length > 0 ? [to, comparison.to] : [from, comparison.from];
  return statements.map((each, i) => [i > 0 ? ' ' : '', statementPhrase(each, side.levels)]);
}

function remarksOf(
  { change, from, to, moved, impact, remarks = [], scope = [] }: Row,
  comparison: Comparison,
): Entry[] {
  const [[before], [after]] = [from, to];
  return [
    ...(change === 'split' || change === 'merged'
      ? from.map((each): Phrase => [soft('Before: '), statementPhrase(each, comparison.from.levels)])
      : []),
    ...(moved?.includes('level') && before ? [[soft(`From ${levelAt(comparison.from, before.level)}`)]] : []),
    ...(remarks.includes('condition')
      ? [[soft(`Before ${conditionText(before?.appliesTo ?? 'all')}, now ${conditionText(after?.appliesTo ?? 'all')}`)]]
      : []),
    ...scope
      .filter((each) => each.change === impact && each.from !== '' && each.to !== '')
      .map(({ dimension, from, to }) => [soft(`${dimension}: ${from} → ${to}`)]),
  ].map((text) => ({ text }));
}

/** A level as the heading of its section names it. */
function levelAt(side: Side, id: string | undefined): string {
  const level = side.levels.find((each) => each.id === id);
  return level ? distinctNames(side)(level) : (id ?? '');
}
