import type { Ladder } from '@ladderkit/core';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
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
  expect(told('a: [1, 2\nb: {x\n')).toMatchInlineSnapshot(`
    [
      "2:1 yaml-invalid Flow sequence in block collection must be sufficiently indented and end with a ].",
      "3:1 yaml-invalid Flow map in block collection must be sufficiently indented and end with a }.",
    ]
  `);
  expect(told('a: *nowhere\n')).toMatchInlineSnapshot(`
    [
      "1:4 yaml-invalid No anchor of this name stands before the alias: *nowhere. It was kept as it is written.",
    ]
  `);
  expect(told('a:\n\tb: [\n')).toMatchInlineSnapshot(`
    [
      "2:1 yaml-invalid Tabs or no-break spaces, which YAML forbids, indent 1 line from here on; they were read as spaces.",
      "3:1 yaml-invalid Flow sequence in block collection must be sufficiently indented and end with a ].",
    ]
  `);
});

describe('what people who write YAML by hand do', () => {
  it.each([
    ['tabs', 'L1:\n\tasked:\n\t\t- One thing\n\t\t- Two things\n'],
    ['tabs and dashes', 'L1:\n  asked:\n\t\t-\tOne thing\n\t\t-\tTwo things\n'],
    ['tabs among spaces', 'L1:\n  asked:\n    - One thing\n\t- Two things\n'],
    ['tabs of eight', 'L1:\n  asked:\n      - One\n\tthing\n      - Two things\n'],
    ['no-break spaces', 'L1:\n\u00a0 asked:\n\u00a0 - One thing\n\u00a0 - Two things\n'],
  ])('indents with %s', (_, text) => {
    const { value, messages } = read(text);
    expect(value).toEqual({ L1: { asked: ['One thing', 'Two things'] } });
    expect(messages).toMatchObject([{ code: 'yaml-invalid', severity: 'warning', hint: 'Indent with spaces.' }]);
  });

  it('means by a tab as many columns as make sense of all lines', () => {
    expect(read('levels:\n\t- name: L1\n\t\tasked:\n\t\t\t- One\n\t- name: L2\n').value).toEqual({
      levels: [{ name: 'L1', asked: ['One'] }, { name: 'L2' }],
    });
  });

  it.each([
    ['a colon', 'Plans: who does what'],
    ['a link at the start', '[Guide](./guide.md) and more'],
    ['words in bold at the start', '**Scope:** the team'],
    ['words in italics at the start', '*Often* asked'],
    ['quotes at the start', '"Done" is done'],
    ['single quotes', "'Done' isn't done"],
    ['an address', '@here is asked'],
    ['a placeholder', '{{ team }} is asked'],
    ['a percentage', '%5 more'],
  ])('leaves %s without quotes', (_, text) => {
    const content = `- asked: ${text}\n  also: yes\n- other\n`;
    const { value, messages, placeOf } = read(content);
    expect(value).toEqual([{ asked: text, also: 'yes' }, 'other']);
    expect(messages).toMatchObject([{ severity: 'warning', text: expect.stringContaining(text) }]);
    expect(messages[0]?.place).toMatchObject({ line: 1, column: 10, end: { line: 1, column: 10 + text.length } });
    expect(placeOf([0, 'also'])).toMatchObject({ line: 2, column: 9 });
  });

  it('leaves a text of several lines without quotes', () => {
    const { value, placeOf } = read("- It's asked\n  every day: by all\n- and so on\n");
    expect(value).toEqual(["It's asked every day: by all", 'and so on']);
    expect(placeOf([1])).toMatchObject({ line: 3, column: 3 });
  });

  it('forgets to close a quote', () => {
    expect(read('- "One thing\n- Two things\n- Three\n').value).toEqual(['One thing', 'Two things', 'Three']);
    expect(read('- "One thing\n- Two "things"\n- Three\n').value).toEqual(['One thing', 'Two "things"', 'Three']);
  });

  it('means what it writes where that is YAML', () => {
    const { value, messages } = read('- [a, b]\n- &x c\n- *x\n- "e: f"\n- |\n  g\n  \th: i\n- j:\tk\n');
    expect(value).toEqual([['a', 'b'], 'c', 'c', 'e: f', 'g\n\th: i\n', { j: 'k' }]);
    expect(messages).toEqual([]);
  });
});

test('aliases that explode are one message, and the rest is read', () => {
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
  const { value, messages } = read([...bomb, 'last: one'].join('\n'));
  expect(messages.map(({ code, place, text }) => `${place?.line} ${code} ${text}`)).toEqual([
    '10 limit-reached These aliases stand for more than 1000 repeats: *a8, *a9, *a10, *a11, *a12, *a13, *a14, *a15, *a16, *a17 and 12 more. Beyond that they were kept as they are written.',
  ]);
  expect(value).toMatchObject({
    last: 'one',
    a1: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  });
});

test('aliases that lead into themselves, nowhere or too deep are told, and the rest is read', () => {
  expect(read('a: &a [*a, *b]\nc: { <<: *d, e: 1 }\n').value).toEqual({ a: ['*a', '*b'], c: { '<<': '*d', e: 1 } });
  expect(told('a: &a [*a, *b]\nc: { <<: *d, e: 1 }\n')).toEqual([
    '1:8 yaml-invalid The alias stands within what it stands for: *a. It was kept as it is written.',
    '1:12 yaml-invalid No anchor of this name stands before the alias: *b, *d. It was kept as it is written.',
    '2:6 yaml-invalid A merge key stands for no map; it was read as a key like others.',
  ]);
  const chain = ['a0: &a0 x', ...Array.from({ length: 200 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n');
  expect(told(chain)).toEqual([expect.stringContaining('nested deeper than 64')]);
});

test('each of very many aliases is followed in time that grows with the text alone', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `- &a${i} x\n- *a${i}\n- *a${i}\n`).join('');
  const started = performance.now();
  expect(read(many).value).toHaveLength(60_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('more values than allowed are not read, and kept as they stand', () => {
  const { value, messages, unmapped } = readYaml('a: [1, 2, 3]', { path: 'a.yml' }, { maxValues: 3 });
  expect(value).toBeUndefined();
  expect(messages.map(({ code }) => code)).toEqual(['limit-reached']);
  expect(unmapped.map(({ text }) => text)).toEqual(['a: [1, 2, 3]']);
});

test('what is nested too deep is left out, whichever way it is nested, and the rest is read', () => {
  const deep = ['['.repeat(50_000), '- '.repeat(20_000), `${'{a: '.repeat(20_000)}`, '? '.repeat(2_000)];
  for (const text of deep) expect(told(text).join()).toContain('limit-reached This lies deeper');
  const { value, messages, unmapped } = readYaml('a: [[[[x]]]]\nb: y # z\n', { path: 'a.yml' }, { maxDepth: 3 });
  expect(value).toEqual({ a: [['']], b: 'y' });
  expect(messages.map(({ code, place }) => [code, place?.column, place?.end?.column])).toEqual([
    ['limit-reached', 6, 11],
  ]);
  expect(unmapped.map(({ text }) => text)).toEqual(['# z', '[[x]]']);
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
