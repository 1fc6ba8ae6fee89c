export { changelogOf } from './changelogOf';
export { releaseTitle } from './releaseTitle';
