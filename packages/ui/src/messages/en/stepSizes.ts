import type { Format } from '../../ladder-provider/createFormat';

/** Text of `StepSizes`. */
export const stepSizes = {
  howBigSteps: 'How big each step is',
  oneBlock: 'One block is one statement that was not asked, or not asked so, at the level before.',
  stepTo: 'Step to',
  scaleSteps: 'Higher steps',
  all: 'All',
  noSteps: 'One level of this track at most says anything, so there is no step.',
  stepCounts: (
    counts: { raised: number; added: number; reworded: number; dropped: number; steps: number },
    { plural, list }: Format,
  ) => {
    const { raised, added, reworded, dropped, steps } = counts;
    return list([
      plural(raised, { other: '# raised' }),
      plural(added, { other: '# new' }),
      plural(reworded, { other: '# reworded' }),
      ...(dropped > 0 ? [plural(dropped, { other: '# dropped' })] : []),
      ...(steps > 0 ? [plural(steps, { one: '# higher step', other: '# higher steps' })] : []),
    ]);
  },
  largeStep: (count: number, usual: number, { number }: Format) =>
    `a large step: ${number(count)} new or raised, where ${number(usual)} is usual`,
  smallStep: (count: number, usual: number, { number }: Format) =>
    `a small step: ${number(count)} new or raised, where ${number(usual)} is usual`,
  droppingStep: (count: number, usual: number, { number }: Format) =>
    `no longer asks ${number(count)}, where ${number(usual)} is usual`,
  oneSidedStep: (count: number, all: number, competency: string, { number }: Format) =>
    `${number(count)} of ${number(all)} new or raised in ${competency}`,
  andMore: (count: number, { number }: Format) => `and ${number(count)} more`,
  count: (value: number, { number }: Format) => number(value),
};
