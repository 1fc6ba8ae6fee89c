/** Keys of data whose strings refer to something and are no text. */
export const REFERENCE_KEYS: readonly string[] = [
  'id',
  'path',
  'level',
  'track',
  'competency',
  'scale',
  'step',
  'parent',
  'of',
  'format',
  'source',
];
