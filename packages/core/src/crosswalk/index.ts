export { applyCrosswalk, type AppliedCrosswalk, type LinkToReview, type StatementFate } from './applyCrosswalk';
export { coverageOf, type Coverage } from './coverageOf';
export type { Crosswalk, CrosswalkLink, CrosswalkSide, CrosswalkStatement } from './Crosswalk';
export { crosswalkFromCsv } from './crosswalkFromCsv';
export { crosswalkOf, type CrosswalkOptions, type SignedReview } from './crosswalkOf';
export { crosswalkToCsv } from './crosswalkToCsv';
export { equivalentLevels, type EquivalentLevels } from './equivalentLevels';
export { parseCrosswalk } from './parseCrosswalk';
export { relatedCompetencies, type RelatedCompetencies } from './relatedCompetencies';
