export { LadderSearchField as Field } from './LadderSearchField';
export { LadderSearchHit as Hit } from './LadderSearchHit';
export { LadderSearchList as List } from './LadderSearchList';
export { LadderSearchPopup as Popup } from './LadderSearchPopup';
export { LadderSearchRoot as Root } from './LadderSearchRoot';
export { LadderSearchStatus as Status } from './LadderSearchStatus';
