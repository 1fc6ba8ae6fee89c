import type { Format } from '../../ladder-provider/createFormat';
import { certainty } from './certainty';
import { condition } from './condition';

/** Text that the components of comparisons share. */
export const comparison = {
  ...certainty,
  ...condition,
  copyAsMarkdown: 'Copy as Markdown',
  rowsShown: (shown: number, all: number, { number }: Format) => `${number(shown)} of ${number(all)} rows shown.`,
  before: 'Before:',
  wasUnder: 'was under',
  wasAt: 'was at',
  noCompetency: 'no competency',
  onlyTypography: 'Only punctuation, case or line breaks differ.',
  onlyMarkup: 'Only emphasis or links differ.',
  nearestAt: (side: string) => `Nearest at ${side}:`,
  dimension: (name: 'reach' | 'autonomy' | 'role' | 'complexity' | 'frequency' | 'certainty') =>
    ({
      reach: 'Reach: ',
      autonomy: 'Autonomy: ',
      role: 'Role: ',
      complexity: 'Complexity: ',
      frequency: 'How often: ',
      certainty: 'How surely: ',
    })[name],
  unsaid: 'not said',
  perhaps: '(possible)',
  nearestNow: 'Nearest now:',
  splitIn: (parts: number, { number }: Format) => `Split in ${number(parts)}`,
  mergedFrom: (parts: number, { number }: Format) => `Merged from ${number(parts)}`,
  related: 'Alike',
  changesInto: 'to',
  renamed: 'Renamed',
};
