export { createLadderIndex, type IndexEntry, type LadderIndex, type LadderIndexOptions } from './createLadderIndex';
export type { TextRange } from './markWords';
export { searchLadder, type SearchHit, type SearchOptions } from './searchLadder';
