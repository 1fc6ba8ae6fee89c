export type { RadarData } from '../radar-svg';
export { Radar } from './Radar';
export type { RadarFigureProps } from './RadarFigure';
export type { RadarHeadProps } from './RadarHead';
export type { RadarProps } from './RadarRoot';
export type { RadarTableProps } from './RadarTable';
