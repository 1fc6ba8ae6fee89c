import type { Comparison, Row, Side, Statement } from '../../compare/Comparison';
import { directionMark, rowMark } from './marks';
import { competencyName, levelName, soft, statementPhrase, strong, words, wordsPhrase } from './phrases';
import type { Entry, Phrase, Remark } from './Report';

/** One row of a level, track or version comparison. `competency` is named where the section does not say it. */
export function rowEntry(row: Row, comparison: Comparison, competency = ''): Entry {
  const { from, to } = comparison;
  const [mark, beside] = [rowMark(row), competency === '' ? [] : [soft(` — ${competency}`)]];
  const remarks = [...scopeRemarks(row), ...movedRemarks(row, comparison), ...nearestRemarks(row, comparison)];
  if (row.change === 'split' || row.change === 'merged') {
    const [before, after] = [
      row.from.map((each) => statementPhrase(each, from.levels)),
      row.to.map((each) => statementPhrase(each, to.levels)),
    ];
    const [one, branches, word] = row.change === 'split' ? [before, after, 'Before: '] : [after, before, 'Now: '];
    const legs = branches.map((phrase): Remark => ({ text: [soft(row.change === 'split' ? '↳ ' : '↰ '), ...phrase] }));
    return { mark, text: [soft(word), ...one.flat(), ...beside], remarks: [...legs, ...remarks] };
  }
  return { mark, text: [...statementText(row, from, to), ...beside], remarks };
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

function scopeRemarks({ scope = [], impact }: Row): Remark[] {
  const remarks = scope.map(({ dimension, change, from, to }): Remark => ({
    mark: directionMark(change),
    text: [words(`${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}: ${from} → `), strong(to)],
  }));
  if (remarks.length > 0 || (impact !== 'raised' && impact !== 'lowered')) return remarks;
  return [{ mark: directionMark(impact), text: [] }];
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
