export { coverageOf, type Coverage } from './coverageOf';
export { equivalentLevels, type EquivalentLevels } from './equivalentLevels';
export { relatedCompetencies, type RelatedCompetencies } from './relatedCompetencies';
