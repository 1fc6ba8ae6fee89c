import type { Comparison, Row, Statement } from '../../compare/Comparison';
import { MARKS, rowMark } from './marks';
import { competencyName, conditionText, levelName, soft, statementPhrase, wordsPhrase } from './phrases';
import type { Entry, Phrase } from './Report';

/** One row of a level, track or version comparison. `beside` is what stands before the statement: its competency. */
export function rowEntry(row: Row, comparison: Comparison, beside: Phrase): Entry {
  const { change, links } = row;
  const before = row.from.map((each) => statementPhrase(each, comparison.from.levels));
  const after = row.to.map((each) => statementPhrase(each, comparison.to.levels));
  const [from, to, link] = [row.from[0], row.to[0], links[0]];
  const remarks = [...scopeRemarks(row), ...placeRemarks(row, comparison), ...nearestRemarks(row, comparison)];
  const entry = (text: Phrase, legs: Phrase[] = []): Entry => ({
    mark: rowMark(row),
    text: [beside, text],
    remarks: [...legs.map((text) => ({ text })), ...remarks],
  });
  if (change === 'split')
    return entry(
      [soft('Before: '), before],
      after.map((each) => [soft('↳ '), each]),
    );
  if (change === 'merged')
    return entry(
      [soft('Now: '), after],
      before.map((each) => [soft('↰ '), each]),
    );
  if (change === 'reworded' && from && to && link) {
    return entry(statementPhrase(to, comparison.to.levels, wordsPhrase(link, from, to)));
  }
  return entry(to ? after : before);
}

/** How the bar moved, with the words that show it. Rows that came or went ask more or less as a whole; that they did is their mark. */
function scopeRemarks({ scope = [], impact, from, to }: Row): Entry[] {
  if (scope.length > 0) {
    return scope.map(({ dimension, change, from, to }) => {
      // One side may say nothing of the kind.
      const shown = to === '' ? `no longer “${from}”` : from === '' ? `now ${to}` : `${from} → ${to}`;
      return { mark: MARKS[change], text: `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}: ${shown}` };
    });
  }
  const moved = from[0] && to[0] && (impact === 'raised' || impact === 'lowered');
  return moved ? [{ mark: MARKS[impact], text: '' }] : [];
}

/** Where a statement stood, and of whom it was asked. */
function placeRemarks({ moved = [], remarks, from: [before], to: [after] }: Row, { from }: Comparison): Entry[] {
  if (!before || !after) return [];
  const level = from.levels.find(({ id }) => id === before.level);
  const was = [
    moved.includes('competency') && `under ${competencyName(from, before.competency) || 'no competency'}`,
    moved.includes('level') && `at ${level ? levelName(level) : before.level}`,
    remarks?.includes('condition') && conditionText(before.appliesTo ?? 'all'),
  ].filter(Boolean);
  return was[0] ? [{ text: soft(`was ${was.join(' ')}`) }] : [];
}

/** A dropped statement names its nearest neighbour. */
function nearestRemarks({ change, candidates: [best] = [] }: Row, { to, rows }: Comparison): Entry[] {
  if (change !== 'removed' || !best) return [];
  const isNearest = ({ id }: Statement) => id === best.id;
  const nearest = rows.find((row) => row.to.some(isNearest))?.to.find(isNearest);
  const level = to.levels.find(({ id }) => id === nearest?.level);
  const lead = soft(`Nearest${level ? ` at ${level.title}` : ''}: `);
  return nearest ? [{ text: [lead, statementPhrase(nearest, to.levels)] }] : [];
}
