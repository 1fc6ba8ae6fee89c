import type { Comparison, Row, Side, Statement } from '../../compare/Comparison';
import { MARKS } from '../report/marks';
import { competencyName, conditionText, soft, statementPhrase, wordsPhrase } from '../report/phrases';
import { distinctNames } from './distinctNames';
import { levelList } from './levelList';
import { scopeRemarks } from './scopeRemarks';
import type { Entry, Phrase } from '../report/Report';

/**
 * One change as somebody at that level reads it. Rows that say the same are one entry, with all their competencies; `levels` are
 * named where the section does not say them.
 */
export function changelogEntry(
  rows: readonly [Row, ...Row[]],
  comparison: Comparison,
  levels: readonly string[] = [],
): Entry {
  const [row] = rows;
  const { from, to } = comparison;
  // what was split is shown as it was, so it stands where it stood
  const places = rows.map(({ change, from: [before], to: [after] }) =>
    after && change !== 'split' ? competencyName(to, after.competency) : competencyName(from, before?.competency),
  );
  const beside = [namesOf(levels, comparison), [...new Set(places)].filter(Boolean).join(', ')].filter(Boolean);
  return {
    mark: markOf(row),
    text: [textOf(row, comparison), soft(beside[0] ? ` — ${beside.join('; ')}` : '')],
    remarks: [...partRemarks(row, comparison), ...placeRemarks(row, comparison), ...scopeRemarks(row)].map((text) => ({ text })), // prettier-ignore
  };
}

/** Statements that went to another level, as the level they left reads it. */
export function leftEntry(row: Row, comparison: Comparison, left: readonly Statement[]): Entry {
  const { to, links } = row;
  const now = `now at ${levelAt(comparison.to, to[0]?.level)}`;
  const texts = left.map((each) => statementPhrase(each, comparison.from.levels));
  if (isDoubtful(row)) {
    const remark = [soft(`Perhaps ${now}: `), to.map((each) => statementPhrase(each, comparison.to.levels))];
    return { mark: GONE, text: apart(texts), remarks: [{ text: remark }] };
  }
  const [before, after, link] = [left[0], to[0], links[0]];
  const words = row.change === 'reworded' && before && after && link;
  return {
    mark: MARKS.moved,
    text: [
      words ? statementPhrase(after, comparison.to.levels, wordsPhrase(link, before, after)) : apart(texts),
      soft(` — ${now}`),
    ],
  };
}

const GONE = '− No longer asked';

function markOf(row: Row): string {
  const { change, impact, moved, remarks, to, scope = [] } = row;
  if (change === 'added') return MARKS.added;
  if (change === 'removed') return GONE;
  const doubt = isDoubtful(row);
  if (moved?.includes('level')) return doubt ? '+ Perhaps moved here' : '+ Moved here';
  if (remarks?.includes('kind'))
    return to.some(({ kind }) => kind === 'example') ? '~ Now an example' : '~ Example no more';
  if (impact === 'clarified' || impact === 'neutral') {
    if (doubt) return '~ Perhaps reworded';
    return change === 'split' || change === 'merged' ? MARKS[change] : MARKS.reworded;
  }
  const isUnsure = scope.length > 0 && scope.every(({ confidence }) => confidence === 'possible');
  const asks = isUnsure || doubt ? 'May ask' : 'Asks';
  return impact === 'raised' ? `▲ ${asks} more` : `▼ ${asks} less`;
}

/** Whether statements may as well have taken the place of others as be their rewording. */
const isDoubtful = ({ change, links }: Row) =>
  change !== 'same' && links.length > 0 && links.every(({ confidence }) => confidence === 'possible');

function textOf(row: Row, { from, to }: Comparison): Phrase {
  const [before, after, link] = [row.from[0], row.to[0], row.links[0]];
  if (row.change === 'reworded' && before && after && link) {
    const shown = isDoubtful(row) ? { ...link, words: undefined } : link;
    return statementPhrase(after, to.levels, wordsPhrase(shown, before, after));
  }
  if (row.change === 'split') return row.from.map((each) => statementPhrase(each, from.levels));
  const [statements, side] = after ? [row.to, to] : [row.from, from];
  return apart(statements.map((each) => statementPhrase(each, side.levels)));
}

const apart = (texts: readonly Phrase[]): Phrase[] => texts.map((text, i) => [i > 0 ? ' ' : '', text]);

/** What a split statement became, and what a merged one was: each part with its place where that is not the same for all. */
function partRemarks({ change, from, to }: Row, comparison: Comparison): Phrase[] {
  if (change !== 'split' && change !== 'merged') return [];
  const [parts, side, lead] =
    change === 'split' ? ([to, comparison.to, 'Now: '] as const) : ([from, comparison.from, 'Before: '] as const);
  const places = parts.map(({ level, competency }) => [levelAt(side, level), competencyName(side, competency)]);
  const isApart = [0, 1].map((i) => new Set(places.map((place) => place[i])).size > 1);
  return parts.map((each, i) => {
    const place = (places[i] ?? []).filter((name, j) => name && isApart[j]).join('; ');
    return [soft(lead), statementPhrase(each, side.levels), soft(place && ` — ${place}`)];
  });
}

/** Which level a statement came from, and on what condition it was asked. */
function placeRemarks({ from: [before], to: [after], moved, remarks = [] }: Row, { from }: Comparison): Phrase[] {
  const condition = [before, after].map((each) => conditionText(each?.appliesTo ?? 'all'));
  return [
    moved?.includes('level') && before ? soft(`From ${levelAt(from, before.level)}`) : '',
    remarks.includes('condition') ? soft(`Before ${condition[0]}, now ${condition[1]}`) : '',
  ].filter((phrase) => phrase !== '');
}

/** Levels by their later names; those that are gone by the names they had. */
function namesOf(levels: readonly string[], { from, to }: Comparison): string {
  const known = to.levels.filter(({ id }) => levels.includes(id));
  return known[0] ? levelList(known, to) : levelList(from.levels.filter(({ id }) => levels.includes(id)), from); // prettier-ignore
}

/** A level as the heading of its section names it. */
function levelAt(side: Side, id: string | undefined): string {
  const level = side.levels.find((each) => each.id === id);
  return level ? distinctNames(side)(level) : (id ?? '');
}
