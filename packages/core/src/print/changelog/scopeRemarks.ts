import type { Row } from '../../compare/Comparison';
import { soft } from '../report/phrases';
import type { Phrase } from '../report/Report';

/** The words that show how the bar moved; what points the other way than the mark of the row says so. */
export function scopeRemarks({ scope = [], impact, moved }: Row): Phrase[] {
  return scope.map(({ dimension, change, from, to }) => {
    // one side may say nothing of the kind
    const shown = to === '' ? `no longer “${from}”` : from === '' ? `now “${to}”` : `${from} → ${to}`;
    const way =
      change === impact && !moved?.includes('level') ? '' : `, which asks ${change === 'raised' ? 'more' : 'less'}`;
    return soft(`${dimension}: ${shown}${way}`);
  });
}
