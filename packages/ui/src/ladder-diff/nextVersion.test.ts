import { expect, test } from 'vitest';
import { nextVersion } from './nextVersion';

test.each([
  ['2.3.1', 'major', '3.0.0'],
  ['2.3.1', 'minor', '2.4.0'],
  ['2.3.1', 'patch', '2.3.2'],
  ['1.0', 'major', '2.0'],
  ['1.0', 'patch', '1.0.1'],
  ['1', 'minor', '1.1'],
  ['v4', 'major', '5'],
] as const)('after %s a %s change makes it %s', (version, change, next) => {
  expect(nextVersion(version, change)).toBe(next);
});

test.each(['', 'draft', '1.2.3.4', '2026-11-21', '1.x'])(
  'nothing is proposed after "%s", which is no such version',
  (version) => {
    expect(nextVersion(version, 'major')).toBeUndefined();
  },
);
