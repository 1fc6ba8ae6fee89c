export { LadderPageCompare as Compare } from './LadderPageCompare';
export { LadderPageHead as Head } from './LadderPageHead';
export { LadderPageLevels as Levels } from './LadderPageLevels';
export { LadderPageRoot as Root } from './LadderPageRoot';
export { LadderPageViews as Views } from './LadderPageViews';
