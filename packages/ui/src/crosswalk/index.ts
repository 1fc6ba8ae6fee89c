export { Crosswalk, type CrosswalkProps } from './Crosswalk';
export type { CrosswalkReviewProps } from './CrosswalkReview';
export type { CrosswalkRootProps } from './CrosswalkRoot';
export type { CrosswalkRowProps } from './CrosswalkRow';
export type { CrosswalkSideProps } from './CrosswalkSide';
export type { CrosswalkStatementProps } from './CrosswalkStatement';
export type { CrosswalkLink } from './linksOf';
