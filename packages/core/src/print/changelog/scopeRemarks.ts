import type { Row } from '../../compare/Comparison';
import { soft } from '../report/phrases';
import type { Phrase } from '../report/Report';

/** The words that show how the bar moved; what points the other way than the mark of the row says so. */
export function scopeRemarks({ scope = [], impact, moved }: Row): Phrase[] {
  return scope.flatMap(({ dimension, change, from, to }) => {
    const agrees = change === impact && !moved?.includes('level');
    // a whole clause that came or went is marked in the statement, and names no dimension
    if (agrees && (from === '' || to === '') && isClause(from + to)) return [];
    const shown = to === '' ? `no longer “${from}”` : from === '' ? `now “${to}”` : `${from} → ${to}`;
    return soft(`${dimension}: ${shown}${agrees ? '' : `, which asks ${change === 'raised' ? 'more' : 'less'}`}`);
  });
}

const isClause = (text: string) => text.split(' ').length > 3;
