export { Rubric, type RubricProps } from './Rubric';
export type { RubricCellProps } from './RubricCell';
export type { CellChange, Compare } from './rubricChanges';
export type { RubricColumnProps } from './RubricColumn';
export type { RubricCardsBy, RubricView } from './RubricContext';
export type { RubricGroupRowsProps } from './RubricGroupRows';
export { rubricGroups, type RubricGroup, type RubricGroupRow } from './rubricGroups';
export type { RubricRootProps } from './RubricRoot';
export type { RubricRowProps } from './RubricRow';
