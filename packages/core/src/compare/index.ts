export type { Comparison } from './Comparison';
