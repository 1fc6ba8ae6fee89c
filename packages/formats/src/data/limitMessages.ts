import type { Message, Place } from '@ladderkit/core';

export const tooManyValues = (maxValues: number, place: Place): Message => ({
  code: 'limit-reached',
  severity: 'error',
  text: `This data holds more than ${maxValues} values, aliases counted as often as they stand; it was not read.`,
  place,
  hint: 'Raise `maxValues` if it is meant.',
});

export const tooDeep = (maxDepth: number, place: Place): Message => ({
  code: 'limit-reached',
  severity: 'error',
  text: `This lies deeper than ${maxDepth} lists and maps and was left out.`,
  place,
  hint: 'Raise `maxDepth` if it is meant.',
});
