export { LadderDiffEntry as Entry } from './LadderDiffEntry';
export { LadderDiffFilters as Filters } from './LadderDiffFilters';
export { LadderDiffGroups as Groups } from './LadderDiffGroups';
export { LadderDiffHead as Head } from './LadderDiffHead';
export { LadderDiffOverview as Overview } from './LadderDiffOverview';
export { LadderDiffPeople as People } from './LadderDiffPeople';
export { LadderDiffRoot as Root } from './LadderDiffRoot';
export { LadderDiffVersion as Version } from './LadderDiffVersion';
