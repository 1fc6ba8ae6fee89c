export { releaseTitle } from '../releaseTitle';
export { changelogOf } from '../report/changelogOf';
