/** Where the statements of two sides stand, by position. */
export interface Homes {
  /** The same on both sides for levels that correspond. */
  levelOf: (side: 'from' | 'to', member: number) => string;
  /** The same on both sides for tracks that correspond. */
  trackOf: (side: 'from' | 'to', member: number) => string;
  /** Whether both sides have the level of a statement, or only the earlier one. */
  isOld: (side: 'from' | 'to', member: number) => boolean;
}

/** As if all stood at one level. */
export const ANYWHERE: Homes = { levelOf: () => '', trackOf: () => '', isOld: () => true };
