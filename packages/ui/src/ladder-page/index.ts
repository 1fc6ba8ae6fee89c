export { LadderPage } from './LadderPage';
export type { LadderPageCompareProps } from './LadderPageCompare';
export type { LadderPageHeadProps } from './LadderPageHead';
export type { LadderPageLevelsProps } from './LadderPageLevels';
export type { LadderPageProps } from './LadderPageRoot';
export type { LadderPageState, LadderPageView } from './LadderPageState';
export type { LadderPageViewsProps } from './LadderPageViews';
