import { expect, test } from 'vitest';
import { parseLadder } from './parseLadder';

const minimal = {
  format: 'ladderkit/1',
  id: 'northwind',
  title: 'Northwind',
  levels: [{ id: 'e4', title: 'Senior Engineer' }],
  expectations: [{ id: 'e4.1', level: 'e4', text: 'Writes designs.' }],
};
const messagesOf = (json: unknown) => parseLadder(json).messages.map(({ code, text }) => `${code}: ${text}`);

test('a document with only what is required is read as it is', () => {
  expect(parseLadder(minimal)).toEqual({ value: minimal, messages: [] });
});

test('every problem is told at once, and what is sound is still read', () => {
  const { value, messages } = parseLadder({
    ...minimal,
    titel: 'x',
    levels: [...minimal.levels, { id: 'e 5', title: 'Staff' }, { id: 'e6' }],
    expectations: [...minimal.expectations, { id: 'x', level: 'e9', text: 'Leads.' }],
  });
  expect(value?.levels.map(({ id }) => id)).toEqual(['e4']);
  expect(messages.map(({ code, text, hint }) => `${code}: ${text} ${hint ?? ''}`)).toMatchInlineSnapshot(`
    [
      "value-invalid: \`levels[1].id\`: expected an id: not empty, no white space, no "#". It was left out; all else was read.",
      "value-invalid: \`levels[2].title\`: expected text. It was left out; all else was read.",
      "unknown-key: \`titel\`: this key is not known. It is kept. Did you mean "title"?",
      "unknown-id: Expectation "x": \`level\` names the level "e9", and there is none. Did you mean "e4"?",
    ]
  `);
});

test('unknown keys are kept', () => {
  expect(parseLadder({ ...minimal, colour: 'red' }).value).toHaveProperty('colour', 'red');
});

test('a document of another format, or of a later version, is one clear message', () => {
  const wanted = 'A ladder document has "format": "ladderkit/1"; found';
  expect(messagesOf([])).toEqual([`format-invalid: ${wanted} [].`]);
  expect(messagesOf({ title: 'x' })).toEqual([`format-invalid: ${wanted} none.`]);
  expect(messagesOf({ ...minimal, format: 'ladder' })).toEqual([`format-invalid: ${wanted} "ladder".`]);
  expect(messagesOf({ ...minimal, format: 'ladderkit/2' })).toEqual([`format-newer: ${wanted} "ladderkit/2".`]);
});

test('messages point into the source where the places are known', () => {
  const placeOf = (path: readonly (string | number)[]) => ({ path: 'a.json', line: path.length, column: 1 });
  const { messages } = parseLadder({ ...minimal, id: 3 }, { placeOf });
  expect(messages).toMatchObject([{ code: 'value-invalid', place: { path: 'a.json', line: 1 } }]);
});
