export type { AsyncOptions } from './AsyncOptions';
export { compareLadders } from './compareLadders';
export { compareLevels } from './compareLevels';
export { compareTracks } from './compareTracks';
export { compareVersions } from './compareVersions';
