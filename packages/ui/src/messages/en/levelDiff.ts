import type { Format } from '../../ladder-provider/createFormat';

/** Text of `LevelDiff`. */
export const levelDiff = {
  unified: 'Unified',
  sideBySide: 'Side by side',
  onlyNew: 'Only what is new',
  summary: 'Summary',
  jumpedTo: (place: number, all: number, { number }: Format) => `${number(place)} of ${number(all)}`,
  nothingToCompare: 'Neither side asks anything, so there is nothing to compare.',
  nothingNew: 'Nothing is asked anew.',
  countUnchanged: (count: number, { plural }: Format) => plural(count, { other: '# unchanged' }),
  nothing: 'nothing',
};
