import { expect, test } from 'vitest';
import { carryIds } from '.';
import { testLadder } from './testing/testLadder';

const published = testLadder({
  e4: { Design: ['Writes designs that one team can build.', 'Draws the lines between services.'] },
});

const imported = (...texts: string[]) => ({
  ...published,
  expectations: texts.map((text, i) => ({
    id: `new-${i}`,
    level: 'e4',
    competency: 'design',
    text,
    ...(i > 0 && { parent: 'new-0' }),
  })),
});

test('statements that stayed, moved or were reworded keep their ids, and what refers to them', () => {
  const next = imported(
    'Writes designs that several teams can build.',
    'Keeps a map.',
    'Draws the lines between services.',
  );
  expect(carryIds(published, next).expectations.map(({ id, parent }) => [id, parent])).toEqual([
    ['e4.design.0', undefined],
    ['new-1', 'e4.design.0'],
    ['e4.design.1', 'e4.design.0'],
  ]);
});

test('no id is given twice', () => {
  const next = imported('Draws the lines between services.', 'Something else entirely.');
  next.expectations[1] = { id: 'e4.design.1', level: 'e4', competency: 'design', text: 'Something else entirely.' };
  const ids = carryIds(published, next).expectations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
