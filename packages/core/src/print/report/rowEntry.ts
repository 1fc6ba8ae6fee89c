import type { Comparison, Row, ScopeChange, Side, Statement } from '../../compare/Comparison';
import { directionMark, rowMark } from './marks';
import { competencyName, levelName, soft, statementPhrase, strong, words, wordsPhrase } from './phrases';
import type { Entry, Phrase, Remark } from './Report';

/** One row of a level, track or version comparison. `competency` is named where the section does not say it. */
export function rowEntry(row: Row, comparison: Comparison, competency = ''): Entry {
  const { from, to } = comparison;
  const [mark, beside] = [rowMark(row), competency === '' ? [] : [soft(`${competency}: `)]];
  const remarks = [...scopeRemarks(row), ...movedRemarks(row, comparison), ...nearestRemarks(row, comparison)];
  if (row.change === 'split' || row.change === 'merged') {
    const [before, after] = [
      row.from.map((each) => statementPhrase(each, from.levels)),
      row.to.map((each) => statementPhrase(each, to.levels)),
    ];
    const [one, branches, word] = row.change === 'split' ? [before, after, 'Before: '] : [after, before, 'Now: '];
    const legs = branches.map((phrase): Remark => ({ text: [soft(row.change === 'split' ? '↳ ' : '↰ '), ...phrase] }));
    return { mark, text: [...beside, soft(word), ...one.flat()], remarks: [...legs, ...remarks] };
  }
  return { mark, text: [...beside, ...statementText(row, from, to)], remarks };
}

function statementText(row: Row, from: Side, to: Side): Phrase {
  const [before, after, link] = [row.from[0], row.to[0], row.links[0]];
  if (row.change === 'reworded' && before && after && link) {
    const besides = statementPhrase({ ...after, text: '' }, to.levels);
    return [...wordsPhrase(link, before, after), ...besides];
  }
  if (after) return statementPhrase(after, to.levels);
  return before ? statementPhrase(before, from.levels) : [];
}

/** Rows that came or went ask more or less as a whole; that they did is their mark. */
function scopeRemarks({ scope = [], impact, from, to }: Row): Remark[] {
  const remarks = scope.map(({ dimension, change, ...shown }): Remark => {
    const name = words(`${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}: `);
    return { mark: directionMark(change), text: [name, ...shownPhrase(shown)] };
  });
  if (remarks.length > 0 || from.length === 0 || to.length === 0) return remarks;
  if (impact !== 'raised' && impact !== 'lowered') return [];
  return [{ mark: directionMark(impact), text: [] }];
}

/** The words that show it; one side may say nothing of the kind. */
function shownPhrase({ from, to }: Pick<ScopeChange, 'from' | 'to'>): Phrase {
  if (to === '') return [words(`no longer “${from}”`)];
  return from === '' ? [words('now '), strong(to)] : [words(`${from} → `), strong(to)];
}

function movedRemarks({ moved = [], remarks = [], from: [before], to: [after] }: Row, { from }: Comparison): Remark[] {
  if (!before || !after) return [];
  const level = from.levels.find(({ id }) => id === before.level);
  const place = [
    ...(moved.includes('competency') ? [`under ${competencyName(from, before.competency) || 'no competency'}`] : []),
    ...(moved.includes('level') ? [`at ${level ? levelName(level) : before.level}`] : []),
  ];
  const condition = remarks.includes('condition')
    ? `was ${before.appliesTo === undefined ? 'for all' : `for ${before.appliesTo}`}`
    : '';
  return [place.length > 0 ? `was ${place.join(' ')}` : '', condition].flatMap((text) =>
    text === '' ? [] : [{ text: [soft(text)] }],
  );
}

/** A dropped statement names its nearest neighbour. */
function nearestRemarks({ change, candidates = [] }: Row, { to, rows }: Comparison): Remark[] {
  const [best] = change === 'removed' ? candidates : [];
  const nearest = best && statementWithId(rows, best.id);
  if (!nearest) return [];
  const level = to.levels.length === 1 ? to.levels[0] : to.levels.find(({ id }) => id === nearest.level);
  const where = level ? ` at ${level.title}` : '';
  return [{ text: [soft(`Nearest${where}: `), ...statementPhrase(nearest, to.levels)] }];
}

function statementWithId(rows: readonly Row[], id: string): Statement | undefined {
  for (const { to } of rows) for (const statement of to) if (statement.id === id) return statement;
  return undefined;
}
