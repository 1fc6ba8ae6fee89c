import type { Format } from '../../ladder-provider/createFormat';

/** Text of `Rubric`. */
export const rubric = {
  tableOf: (title: string) => `${title}, table`,
  whatIsAsked: 'What is judged, and what is asked at each level.',
  onlyChanges: 'Only what changes',
  cards: 'Cards',
  byCompetency: 'By competency',
  byLevel: 'By level',
  inGeneral: 'In general',
  levelsShown: (shown: number, all: number, { number }: Format) => `Levels: ${number(shown)} of ${number(all)}`,
  competenciesShown: (shown: number, all: number, { number }: Format) =>
    `Competencies: ${number(shown)} of ${number(all)}`,
  allLevels: 'All levels',
  allCompetencies: 'All competencies',
  moveEarlier: (level: string) => `Move ${level} earlier`,
  moveLater: (level: string) => `Move ${level} later`,
  copyAsTable: 'Copy as table',
  asAt: (level: string) => `as ${level}`,
  fullText: 'Full text',
  lessText: 'Less',
};
