/** Keys of a level in front matter. Site generators have a `next`, `kind` and `aliases` of their own, so those alone say nothing. */
export const levelKeys: readonly string[] = [
  'id',
  'code',
  'rank',
  'kind',
  'track',
  'next',
  'beside',
  'includes',
  'steps',
  'aliases',
  'summary',
  'expectations',
  'meta',
];
