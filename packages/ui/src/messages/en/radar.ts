import type { Format } from '../../ladder-provider/createFormat';

/** Text of `Radar`. */
export const radar = {
  radarTitle: (axesAre: 'competencies' | 'scales' | 'weights', scale: string | undefined) => {
    if (axesAre === 'scales') return 'Steps on every scale';
    if (axesAre === 'weights') return 'What weighs how much';
    return scale === undefined ? 'Competencies' : `${scale}, competency by competency`;
  },
  radarPicture: (title: string, levels: string[], { list }: Format) =>
    `${title}: ${list(levels)}. The table holds the same values.`,
  stepsUp: (count: number, { plural }: Format) => plural(count, { one: '# step up', other: '# steps up' }),
  stepsDown: (count: number, { plural }: Format) => plural(count, { one: '# step down', other: '# steps down' }),
  weightMore: (count: number, { number }: Format) => `${number(count)} more`,
  weightLess: (count: number, { number }: Format) => `${number(count)} less`,
  nothingToDraw: 'The ladder names no steps and no weights here.',
  radarFromTo: (from: string, to: string) => `${from} to ${to}`,
  scale: 'Scale',
};
