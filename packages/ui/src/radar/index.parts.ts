export { RadarFigure as Figure } from './RadarFigure';
export { RadarHead as Head } from './RadarHead';
export { RadarRoot as Root } from './RadarRoot';
export { RadarTable as Table } from './RadarTable';
