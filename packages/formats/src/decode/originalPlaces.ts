import type { Place } from '@ladderkit/core';
import type { Replacement } from './mendText';
import type { Places } from './placesIn';

/** A mended stretch in its line: the columns where it ends, as it was and as it is. */
interface Shift {
  before: number;
  after: number;
}

/** Gives back the columns of the file for places in its mended text: lines are the same, columns differ behind a mend. */
export function originalPlaces(mends: readonly Replacement[], places: Places): (place: Place) => Place {
  const byLine = new Map<number, Shift[]>();
  for (const { start, end, text } of mends) {
    const { line, column } = places.placeOf(end);
    const shifts = byLine.get(line) ?? [];
    const last = shifts.at(-1) ?? { before: 0, after: 0 };
    shifts.push({ before: column, after: column + last.after - last.before - (end - start - text.length) });
    byLine.set(line, shifts);
  }
  const columnOf = (line: number, column: number) => {
    const shift = lastBefore(byLine.get(line) ?? [], column);
    return shift ? column + shift.before - shift.after : column;
  };
  return (place) => ({
    ...place,
    column: columnOf(place.line, place.column),
    ...(place.end ? { end: { ...place.end, column: columnOf(place.end.line, place.end.column) } } : {}),
  });
}

/** The last stretch that ends at or before a column, by bisection. */
function lastBefore(shifts: readonly Shift[], column: number): Shift | undefined {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.after ?? Infinity) <= column) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}
