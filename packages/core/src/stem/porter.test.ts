import { expect, test } from 'vitest';
import { porter } from './porter';

test.each([
  ['classes', 'class'],
  ['policies', 'polici'],
  ['teams', 'team'],
  ['agreed', 'agre'],
  ['speed', 'speed'],
  ['planned', 'plan'],
  ['updating', 'updat'],
  ['hiring', 'hire'],
  ['string', 'string'],
  ['clarity', 'clariti'],
  ['yearly', 'yearli'],
  ['operational', 'oper'],
  ['effectiveness', 'effect'],
  ['prioritization', 'priorit'],
  ['reliability', 'reliabl'],
  ['decision', 'decis'],
  ['opinion', 'opinion'],
  ['rolled', 'roll'],
  ['controller', 'control'],
  ['rate', 'rate'],
  ['as', 'as'],
])("%s is stemmed as Porter's algorithm has it: %s", (word, stem) => {
  expect(porter(word)).toBe(stem);
});
