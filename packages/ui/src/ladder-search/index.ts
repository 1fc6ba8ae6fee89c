export { LadderSearch } from './LadderSearch';
export type { LadderSearchFieldProps } from './LadderSearchField';
export type { LadderSearchHitProps } from './LadderSearchHit';
export type { LadderSearchListProps } from './LadderSearchList';
export type { LadderSearchPopupProps } from './LadderSearchPopup';
export type { LadderSearchProps } from './LadderSearchRoot';
export type { LadderSearchStatusProps } from './LadderSearchStatus';
