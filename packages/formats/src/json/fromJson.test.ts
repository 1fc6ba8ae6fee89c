import type { Ladder } from '@ladderkit/core';
import {
  Competency,
  Expectation,
  Ladder as LadderSchema,
  Level,
  LevelStep,
  Note,
  Scale,
  Source,
  Step,
  Track,
} from '@ladderkit/core/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson } from './fromJson';
import { readJson } from './readJson';
import { toJson } from './toJson';

const read = (content: string) => fromJson([{ path: 'ladder.json', content }]);
const told = (content: string) =>
  read(content).messages.map(({ code, text, place }) => `${place?.line}:${place?.column} ${code} ${text}`);

const northwind: Ladder = {
  format: 'ladderkit/1',
  id: 'northwind',
  title: 'Northwind',
  levels: [{ id: 'e4', title: 'Senior Engineer', rank: 4, meta: { years: { min: 5, max: 8 } } }],
  expectations: [{ id: 'e4.1', level: 'e4', text: 'Writes designs.', place: { path: 'e4.md', line: 3, column: 1 } }],
};

test('a ladder document comes back as it was written', () => {
  expect(read(toJson(northwind))).toEqual({ value: northwind, messages: [], unmapped: [] });
});

test('the keys of a written document stand in the order of the format', () => {
  const { levels, ...rest } = northwind;
  expect(toJson({ levels, ...rest })).toBe(toJson(northwind));
  expect(toJson(northwind).split('\n').slice(0, 5)).toMatchInlineSnapshot(`
    [
      "{",
      "  "format": "ladderkit/1",",
      "  "id": "northwind",",
      "  "title": "Northwind",",
      "  "levels": [",
    ]
  `);
});

test('every key of the format has its position', () => {
  const nouns = [LadderSchema, Source, Track, Scale, Step, Level, LevelStep, Competency, Expectation, Note];
  const keys = nouns.flatMap((noun) => Object.keys(noun.shape).filter((key) => key !== 'meta'));
  const written = JSON.parse(
    toJson(Object.fromEntries([...keys, 'meta', 'zzz'].map((key) => [key, 1])) as never),
  ) as object;
  expect(Object.keys(written).indexOf('zzz')).toBe(new Set(keys).size + 1);
});

test('problems of a document point at their place, and what was left out is unmapped', () => {
  const document = `{
  "format": "ladderkit/1", "id": "northwind", "title": "Northwind",
  "levels": [{ "id": "e4", "title": "Senior" }, { "id": "e5" }],
  "expectations": [{ "id": "a", "level": "e9", "text": "Leads." }]
}`;
  expect(told(document)).toMatchInlineSnapshot(`
    [
      "3:49 value-invalid \`levels[1].title\`: expected text.",
      "4:20 unknown-id Expectation "a": \`level\` names the level "e9", and there is none.",
    ]
  `);
  expect(read(document).unmapped.map(({ text }) => JSON.parse(text) as unknown)).toEqual([{ id: 'e5' }]);
});

test('broken JSON is told where it is broken, and read as far as it can be', () => {
  const broken =
    '{ "format": "ladderkit/1", "id": "x", "title": "X"\n  "levels": [ { "id": "a", "title": "A" } ], "expectations": [ }';
  expect(told(broken)).toMatchInlineSnapshot(`
    [
      "2:3 json-invalid Expected "," between values, found “"levels"”.",
      "2:64 json-invalid Expected a value, found “}”.",
      "2:65 json-invalid Expected "]", found none.",
      "2:65 json-invalid Expected "}", found none.",
    ]
  `);
  expect(read(broken).value?.levels).toEqual([{ id: 'a', title: 'A' }]);
});

test('more values than allowed are not read, and kept as they stand', () => {
  const { value, messages, unmapped } = readJson('{ "a": [1, 2, 3] }', { path: 'a.json' }, { maxValues: 3 });
  expect(value).toBeUndefined();
  expect(messages.map(({ code }) => code)).toEqual(['limit-reached']);
  expect(unmapped.map(({ text }) => text)).toEqual(['{ "a": [1, 2, 3] }']);
});

test('comments and a trailing comma are no fault, a repeated key is', () => {
  expect(readJson('{ "a": [1, 2,], // one\n "b": 2 }', { path: 'a.json' })).toMatchObject({
    value: { a: [1, 2], b: 2 },
    messages: [],
  });
  const { value, messages, unmapped } = readJson('{ "a": "first", "a": "second" }', { path: 'a.json' });
  expect(value).toEqual({ a: 'second' });
  expect(messages.map(({ code }) => code)).toEqual(['duplicate-key']);
  expect(unmapped.map(({ text }) => text)).toEqual(['"a": "first"']);
});

test('the place of a value, and of words in it, can be asked for', () => {
  const { placeOf } = readJson('{\n  "a": ["x", "one\\ntwo \\"three\\""]\n}', { path: 'a.json' });
  expect(placeOf(['a', 1])).toEqual({ path: 'a.json', line: 2, column: 14, end: { line: 2, column: 34 } });
  expect(placeOf(['a', 1], 'two "three"')).toMatchObject({ line: 2, column: 20, end: { column: 33 } });
  expect(placeOf(['b'])).toBeUndefined();
});

test('hostile keys are plain data', () => {
  const { value } = readJson('{ "__proto__": { "polluted": true } }', { path: 'a.json' });
  expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('what is nested too deep is left out with a message', () => {
  const deep = `{ "a": 1, "b": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "c": 2 }`;
  const { value, messages, unmapped } = readJson(deep, { path: 'a.json' });
  expect(value).toMatchObject({ a: 1, c: 2 });
  expect(messages.map(({ code, place }) => `${place?.column} ${code}`)).toEqual(['79 limit-reached']);
  expect(unmapped).toHaveLength(1);
  expect(readJson('{"a":'.repeat(100_000), { path: 'a.json' }).messages[0]?.code).toBeDefined();
});

test('any JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      expect(readJson(json, { path: 'a.json' }).value).toEqual(JSON.parse(json));
    }),
  );
});

test('nothing throws, whatever the text', () => {
  const token = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '1', 'null', ' ', '\n', 'a', '//', '/*', '\0');
  fc.assert(fc.property(fc.array(token), (tokens) => void read(tokens.join(''))));
  fc.assert(fc.property(fc.string(), (text) => void read(text)));
});
