import type { Format } from '../ladder-provider/createFormat';

/** The kit's text in English. A translation is a table with the same keys; what it leaves out stays English. */
export const en = {
  // what happened to a statement
  added: 'New',
  removed: 'Dropped',
  reworded: 'Reworded',
  moved: 'Moved',
  renamed: 'Renamed',
  same: 'Unchanged',
  splitIn: (parts: number, { number }: Format) => `Split in ${number(parts)}`,
  mergedFrom: (parts: number, { number }: Format) => `Merged from ${number(parts)}`,
  raised: 'Raised',
  lowered: 'Lowered',
  changed: 'Changed',
  unchangedStep: 'unchanged',
  countUnchanged: (count: number, { plural }: Format) => plural(count, { other: '# unchanged' }),

  // how sure a link is
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
  noCounterpart: 'No counterpart found',

  // duties
  onlyWhere: (condition: string) => `Only where: ${condition}`,
  inheritedFrom: (level: string) => `from ${level}`,
  antiPattern: 'What to avoid',
  example: 'Example',

  // steps on a scale
  stepOf: (step: string, position: number, steps: number, { number }: Format) =>
    `${step}, ${number(position)} of ${number(steps)}`,
  stepFromTo: (from: string, to: string) => `from ${from} to ${to}`,
  noStep: 'not said',

  // everywhere
  nothing: 'nothing',
  otherStatements: 'Other',
  notShown: 'This could not be shown',
};
