export { StepSizesBar as Bar } from './StepSizesBar';
export { StepSizesHead as Head } from './StepSizesHead';
export { StepSizesRoot as Root } from './StepSizesRoot';
export { StepSizesRow as Row } from './StepSizesRow';
export { StepSizesTable as Table } from './StepSizesTable';
export { StepSizesTrack as Track } from './StepSizesTrack';
