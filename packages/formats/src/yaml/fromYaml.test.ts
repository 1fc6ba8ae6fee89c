import type { Ladder } from '@ladderkit/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromYaml } from './fromYaml';
import { readYaml } from './readYaml';
import { toYaml } from './toYaml';

const read = (text: string, line = 1) => readYaml(text, { path: 'ladder.yml', line });
const told = (text: string) =>
  read(text).messages.map(({ code, text, place }) => `${place?.line}:${place?.column} ${code} ${text}`);

const northwind: Ladder = {
  format: 'ladderkit/1',
  id: 'northwind',
  title: 'Northwind: “2.0” # yes',
  summary: 'Two paragraphs.\n\n- and a list\n',
  levels: [{ id: 'e4', title: 'Senior Engineer', rank: 4, meta: { years: { min: 5 } } }],
  expectations: [{ id: 'e4.1', level: 'e4', text: 'no', place: { path: 'e4.md', line: 3, column: 1 } }],
};

test('a ladder document comes back as it was written', () => {
  const content = toYaml(northwind);
  expect(fromYaml([{ path: 'ladder.yml', content }])).toEqual({ value: northwind, messages: [], unmapped: [] });
});

test('every value has its place, in the file that holds the text', () => {
  const text = 'levels:\n  - name: Senior\n    summary: >\n      Leads work\n      of others.\n    empty:\n';
  const { value, placeOf } = read(text, 10);
  expect(value).toEqual({ levels: [{ name: 'Senior', summary: 'Leads work of others.\n', empty: null }] });
  expect(placeOf(['levels', 0, 'name'])).toEqual({
    path: 'ladder.yml',
    line: 11,
    column: 11,
    end: { line: 11, column: 17 },
  });
  expect(placeOf(['levels', 0, 'summary'], 'Leads work of others.')).toMatchObject({ line: 13, column: 7 });
  expect(placeOf(['levels', 0, 'empty'])).toMatchObject({ line: 15, column: 5 });
  expect(placeOf(['levels', 3])).toBeUndefined();
});

test('anchors, aliases and merge keys are followed', () => {
  const text = 'base: &base\n  scope: Team\nlead:\n  <<: *base\n  name: Lead\nagain: *base\n';
  const { value, placeOf, messages } = read(text);
  expect({ value, messages }).toEqual({
    value: { base: { scope: 'Team' }, lead: { scope: 'Team', name: 'Lead' }, again: { scope: 'Team' } },
    messages: [],
  });
  expect(placeOf(['again', 'scope'])).toMatchObject({ line: 2, column: 10 });
});

test('several documents in one text become a list', () => {
  const { value, placeOf } = read('a: 1\n---\nb: 2\n');
  expect(value).toEqual([{ a: 1 }, { b: 2 }]);
  expect(placeOf([1, 'b'])).toMatchObject({ line: 3, column: 4 });
});

test('comments are unmapped; of a repeated key the last value counts', () => {
  const { value, messages, unmapped } = read('# Levels\na: one # first\na: "two # no comment"\n');
  expect(value).toEqual({ a: 'two # no comment' });
  expect(messages.map(({ code, place }) => `${place?.line} ${code}`)).toEqual(['2 duplicate-key']);
  expect(unmapped.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'comment: # Levels',
    'comment: # first',
    'yaml: a: one',
  ]);
});

test('broken YAML is told where it is broken', () => {
  expect(told('a: [1, 2\nb: "x\n')).toMatchInlineSnapshot(`
    [
      "2:1 yaml-invalid Flow sequence in block collection must be sufficiently indented and end with a ].",
      "3:1 yaml-invalid Missing closing "quote.",
    ]
  `);
  expect(told('a: *nowhere\n')).toMatchInlineSnapshot(`
    [
      "1:4 yaml-invalid Unresolved alias (the anchor must be set before the alias): nowhere.",
    ]
  `);
  expect(told('a:\n\t- b\n')).toMatchInlineSnapshot(`
    [
      "2:1 yaml-invalid Tabs are not allowed as indentation.",
    ]
  `);
});

test('aliases that explode are one message', () => {
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
  expect(told(bomb.join('\n'))).toEqual([
    '1:1 limit-reached The aliases of this document stand for more than 1000 repeats.',
  ]);
});

test('what is nested too deep is one message, whichever way it is nested', () => {
  const deep = ['['.repeat(50_000), '- '.repeat(20_000), `${'{a: '.repeat(20_000)}`, '? '.repeat(2_000)];
  for (const text of deep) expect(told(text)).toEqual([expect.stringContaining('limit-reached')]);
});

test('hostile keys are plain data', () => {
  const { value } = read('__proto__:\n  polluted: yes\n');
  expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('any JSON is read as the YAML it is', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), (json) => {
      expect(read(json).value).toEqual(parse(json));
    }),
  );
});

test('nothing throws, whatever the text', () => {
  const pieces = [
    '- ',
    '? ',
    ': ',
    'a',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '|',
    '>',
    '"',
    "'",
    '#',
    '---\n',
    '<<',
    '!!',
    '\t',
    '%',
    '\0',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (text) => void read(text.join(''))),
    { numRuns: 1000 },
  );
  fc.assert(fc.property(fc.string(), (text) => void read(text)));
});
