export { StepSizes } from './StepSizes';
export type { StepSizesBarProps } from './StepSizesBar';
export type { StepSizesHeadProps } from './StepSizesHead';
export type { StepSizesProps } from './StepSizesRoot';
export type { StepSizesRowProps } from './StepSizesRow';
export type { StepSizesTableProps } from './StepSizesTable';
export type { StepSizesTrackProps } from './StepSizesTrack';
