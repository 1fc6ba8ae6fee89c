import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ladder } from '@ladderkit/core';
import { fromJson } from '../json';
import { fromYaml } from '../yaml';
import { keyRole, titleOfKey } from './keyRole';
import { statementsIn } from './statementsIn';

const read = (value: unknown, path = 'ladder.json') => fromJson([{ path, content: JSON.stringify(value) }]);

/** Statements as lines: level, competencies, text. */
function shown(ladder: Ladder | undefined): string[] {
  const competencies = new Map(ladder?.competencies?.map((each) => [each.id, each]));
  const pathOf = (id: string | undefined): string[] => {
    const found = id === undefined ? undefined : competencies.get(id);
    return found ? [...pathOf(found.parent), found.title] : [];
  };
  return (ladder?.expectations ?? []).map(({ level, competency, text, kind }) =>
    [
      ladder?.levels.find(({ id }) => id === level)?.title,
      ...pathOf(competency),
      `${kind ? `(${kind}) ` : ''}${text}`,
    ].join(' | '),
  );
}

test('a key tells its role by all of its words, else by the last', () => {
  expect(
    [
      'jobTitle',
      'core_competencies',
      'exampleCriteria',
      'Level',
      'years of experience',
      'scope',
      'colour',
      'zebra',
    ].map(keyRole),
  ).toEqual(['name', 'competencies', 'statements', 'level', 'meta', 'step', 'meta', undefined]);
  expect(['coreCompetencies', 'soft_skills', 'Soft Skills', 'IC4'].map(titleOfKey)).toEqual([
    'Core competencies',
    'Soft skills',
    'Soft Skills',
    'IC4',
  ]);
});

test('a text is cut into the items of the list it is written as', () => {
  expect(statementsIn('1. One\n   goes on.\n2. Two').map(({ text }) => text)).toEqual(['One goes on.', 'Two']);
  expect(statementsIn('Knows:\n- this\n- that')).toEqual([{ text: 'Knows:', nested: ['this', 'that'], numbers: [] }]);
  expect(statementsIn('One\nline.\n\nTwo.').map(({ text }) => text)).toEqual(['One line.', 'Two.']);
});

test('levels in one file and statements in another are joined by id', () => {
  const levels = '- id: mid\n  name: Mid-level Engineer\n- id: senior\n  name: Senior Engineer\n';
  const statements =
    '- level: senior\n  area: craft\n  summary: Designs services.\n  examples: [Drew the queue]\n- level: mid\n  area: craft\n  summary: Tests changes.\n';
  const { value } = fromYaml([
    { path: 'data/competencies.yml', content: statements },
    { path: 'data/levels.yml', content: levels },
  ]);
  expect(value?.id).toBe('data');
  expect(shown(value)).toEqual([
    'Senior Engineer | craft | Designs services.',
    'Senior Engineer | craft | (example) Drew the queue',
    'Mid-level Engineer | craft | Tests changes.',
  ]);
});

test('two frameworks with numbered levels are two tracks', () => {
  const framework = (title: string) =>
    `title: ${title}\nlevels: 2\ntopics:\n  - name: impact\n    content:\n      - level: 1\n        criteria: [Finishes tasks]\n`;
  const { value } = fromYaml([
    { path: 'a.yml', content: framework('Backend') },
    { path: 'b.yml', content: framework('Mobile') },
  ]);
  expect(value?.tracks?.map(({ title }) => title)).toEqual(['Backend', 'Mobile']);
  expect(value?.levels.map(({ title, rank, track }) => `${track} ${title} ${rank}`)).toEqual([
    'backend Level 1 1',
    'backend Level 2 2',
    'mobile Level 1 1',
    'mobile Level 2 2',
  ]);
});

test('the place of a statement is the line of its words', () => {
  const yaml =
    'levels:\n  - name: Engineer\n    expectations:\n      - |\n        1. Writes tests.\n        2. Asks early.\n';
  const { value } = fromYaml([{ path: 'a.yml', content: yaml }]);
  expect(value?.expectations.map(({ text, place }) => `${place?.line}:${place?.column} ${text}`)).toEqual([
    '5:12 Writes tests.',
    '6:12 Asks early.',
  ]);
});

test('what describes no ladder is kept as it is', () => {
  const { value, messages, unmapped } = read({ compilerOptions: { strict: true }, include: ['src'] });
  expect(value?.expectations).toEqual([]);
  expect(messages.map(({ code }) => code)).toContain('without-levels');
  expect(unmapped.map(({ text }) => text).join()).toContain('"strict": true');
});

test('the names of keys are no markup, and hostile ones harmless', () => {
  const { value } = fromJson([
    {
      path: 'a.json',
      content: '{"levels":{"__proto__":{"skills":["Reads the code"]},"constructor":{"skills":["Writes it"]}}}',
    },
  ]);
  expect(shown(value)).toHaveLength(2);
  expect(({} as Record<string, unknown>)['skills']).toBeUndefined();
});

test('aliases that stand for very many values are refused with a message', () => {
  const list = `levels:\n  - name: Engineer\n    expectations: &a [${'x, '.repeat(2000)}x]\n`;
  const content = `${list}${Array.from({ length: 400 }, (_, i) => `b${i}: *a`).join('\n')}\n`;
  const { messages } = fromYaml([{ path: 'a.yml', content }]);
  expect(messages.map(({ code }) => code)).toContain('limit-reached');
});

test('every word of the data is in the ladder, a message or an unmapped part', () => {
  const key = fc.constantFrom(
    'levels',
    'level',
    'name',
    'title',
    'skills',
    'criteria',
    'examples',
    'summary',
    'id',
    'track',
    'tracks',
    'topics',
    'area',
    'scope',
    'years',
    'zebra',
    'L1',
    'L2',
    'senior',
    'junior',
  );
  const word = fc.stringMatching(/^w[a-z]{4}$/);
  const leaf = fc.oneof(
    word,
    fc.array(word, { minLength: 4, maxLength: 6 }).map((words) => words.join(' ')),
  );
  const { value: data } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, data, { minKeys: 1, maxKeys: 4 }), (top) => {
      const result = read(top);
      const kept = JSON.stringify([result.value, result.messages, result.unmapped]);
      for (const [each] of JSON.stringify(top).matchAll(/w[a-z]{4}/g)) expect(kept).toContain(each);
    }),
    { numRuns: 2000 },
  );
});

test('a statement with a list of links stays one statement, and keeps its links', () => {
  const links = [{ label: 'Harbour rules', url: 'https://harbour.example/rules' }];
  const { value, messages } = read({
    levels: [{ id: 'mate', name: 'Mate' }],
    expectations: [
      {
        level: 'mate',
        area: 'Craft',
        summary: 'Keeps every boat on the berth that was booked for it.',
        readMore: links,
      },
      {
        level: 'mate',
        area: 'Craft',
        summary: 'Writes down what the tide did to a plan.',
        readMore: ['https://tide.example'],
      },
      { level: 'mate', area: 'Craft', summary: 'Greets crews by name.', readMore: [] },
    ],
  });
  expect(shown(value)).toEqual([
    'Mate | Craft | Keeps every boat on the berth that was booked for it.',
    'Mate | Craft | Writes down what the tide did to a plan.',
    'Mate | Craft | Greets crews by name.',
  ]);
  expect(value?.competencies?.map(({ title }) => title)).toEqual(['Craft']);
  expect(value?.expectations.map(({ meta }) => meta?.['readMore'])).toEqual([links, ['https://tide.example'], []]);
  expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
