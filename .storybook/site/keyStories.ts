/** Components, as their stories are called. */
export const COMPONENTS = [
  'crosswalk',
  'ladderdiff',
  'laddermap',
  'ladderpage',
  'laddersearch',
  'leveldiff',
  'levelprofile',
  'leveltabs',
  'radar',
  'rubric',
  'stepsizes',
] as const;

export const defaultStory = (component: string) => `components-${component}--default`;

/** The stories that stand for a component in the pictures: its usual face, or the one that shows the most. */
export const KEY_STORIES = [
  'components-crosswalk--default',
  'components-crosswalk--why-this-link',
  'components-ladderdiff--default',
  'components-laddermap--way-to-the-target',
  'components-laddermap--many-tracks',
  'components-ladderpage--where-you-are',
  'components-ladderpage--compare-two-levels',
  'components-laddersearch--misspelt',
  'components-leveldiff--default',
  'components-leveldiff--every-change',
  'components-leveldiff--side-by-side',
  'components-levelprofile--default',
  'components-levelprofile--shared-and-conditional',
  'components-leveltabs--where-you-are',
  'components-radar--two-levels',
  'components-rubric--default',
  'components-rubric--only-what-changes',
  'components-rubric--steps-that-rise',
  'components-stepsizes--default',
];
