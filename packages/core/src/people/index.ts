export { checkScopeLexicon } from './checkScopeLexicon';
export { directionOf } from './directionOf';
export { extendScopeLexicon } from './extendScopeLexicon';
export { impactOf } from './impactOf';
export type { ScopeLexicon, ScopeScale } from './ScopeLexicon';
export { scopeLexiconEn } from './scopeLexiconEn';
export { scopeOf, type ScopeOptions } from './scopeOf';
export { versionImpact } from './versionImpact';
export { withMeaning, type MeaningOptions } from './withMeaning';
