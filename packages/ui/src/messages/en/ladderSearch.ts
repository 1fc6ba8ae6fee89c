import type { Format } from '../../ladder-provider/createFormat';

/** Text of `LadderSearch`. */
export const ladderSearch = {
  searchLadder: 'Search the ladder',
  searchPlaceholder: 'Find a level or a statement',
  searchHits: 'Found',
  competencies: 'Competencies',
  found: (count: number, isCut: boolean, { number, plural }: Format) =>
    isCut ? `The first ${number(count)} of what was found` : plural(count, { one: '# found', other: '# found' }),
  foundNothing: (query: string) => `Nothing found for "${query}"`,
  inOtherWords: (concepts: string[], { list }: Format) => `in other words: ${list(concepts)}`,
};
