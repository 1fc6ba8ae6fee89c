import { expect, test } from 'vitest';
import { searchKey } from './searchKey';

const press = (key: string, state: Partial<Parameters<typeof searchKey>[0]> = {}) =>
  searchKey({ key, altKey: false, isOpen: true, active: 0, count: 3, hasQuery: true, ...state });

test.each([
  ['ArrowDown', {}, { active: 1 }],
  ['ArrowDown', { active: 2 }, { active: 0 }],
  ['ArrowDown', { active: -1, isOpen: false }, { active: 0, isOpen: true }],
  ['ArrowUp', { active: 1 }, { active: 0 }],
  ['ArrowUp', { active: 0 }, { active: 2 }],
  ['ArrowUp', { active: -1 }, { active: 2 }],
  ['ArrowUp', { altKey: true }, { isOpen: false, active: -1 }],
  ['ArrowDown', { altKey: true, isOpen: false }, { isOpen: true }],
  ['Enter', {}, { chooses: true }],
  ['Escape', {}, { isOpen: false, active: -1 }],
  ['Escape', { isOpen: false }, { clears: true }],
  ['Home', {}, { active: -1 }],
  ['ArrowLeft', {}, { active: -1 }],
])('%s with %o moves to %o', (key, state, expected) => {
  expect(press(key, state)).toMatchObject(expected);
});

test.each([
  ['Enter', { active: -1 }],
  ['Enter', { isOpen: false }],
  ['Escape', { isOpen: false, hasQuery: false }],
  ['Tab', {}],
  ['a', {}],
])('%s with %o is left to the browser', (key, state) => {
  expect(press(key, state)).toBeUndefined();
});
