import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson } from '../json';
import { fromYaml } from '../yaml';
import { stringify } from 'yaml';

/** Names that real files use for the same thing. */
const NAMES = {
  levels: ['levels', 'grades', 'positions', 'stages', 'tiers', 'jobLevels', 'career_levels', 'Levels'],
  title: ['title', 'name', 'label', 'job_title', 'displayName', 'Title'],
  code: ['code', 'abbreviation', 'short_name', 'jobCode'],
  summary: ['summary', 'description', 'about', 'overview'],
  competencies: ['competencies', 'skills', 'areas', 'coreCompetencies', 'Themes', 'capabilities'],
  criteria: ['criteria', 'expectations', 'behaviors', 'key_behaviours', 'responsibilities', 'statements', 'indicators'],
  examples: ['examples', 'example', 'samples'],
};
type Names = Record<keyof typeof NAMES, string>;

/** The same ladder under any names, its keys in any order. */
function ladderOf(names: Names, order: (entries: [string, unknown][]) => [string, unknown][]): unknown {
  const record = (entries: [string, unknown][]) => Object.fromEntries(order(entries));
  const competency = (title: string, criteria: string[]) =>
    record([
      [names.title, title],
      [names.criteria, criteria],
      [names.examples, [`${title} was done so once before`]],
    ]);
  const level = (code: string, title: string, ...competencies: unknown[]) =>
    record([
      [names.code, code],
      [names.title, title],
      [names.summary, `Works as ${title} in the mill`],
      [names.competencies, competencies],
    ]);
  return record([
    [
      names.levels,
      [
        level(
          'M1',
          'Miller',
          competency('Grain', ['Weighs what comes in.']),
          competency('Stones', ['Keeps them dry.']),
        ),
        level(
          'M2',
          'Senior Miller',
          competency('Grain', ['Judges by the hand.', 'Buys it.']),
          competency('Stones', ['Dresses them.']),
        ),
      ],
    ],
    ['version', '3'],
  ]);
}

const names = fc.record(
  Object.fromEntries(Object.entries(NAMES).map(([key, words]) => [key, fc.constantFrom(...words)])),
) as fc.Arbitrary<Names>;

const shown = ({ value }: ReturnType<typeof fromJson>) => ({
  levels: value?.levels.map(({ title, code, rank, summary }) => [title, code, rank, summary]),
  expectations: value?.expectations.map(({ level, competency, kind, text }) => [level, competency, kind, text]).sort(),
});

test('data is read the same whatever its keys are called and in whatever order they stand', () => {
  const plain = Object.fromEntries(Object.entries(NAMES).map(([key, [first]]) => [key, first])) as Names;
  const expected = shown(fromJson([{ path: 'mill.json', content: JSON.stringify(ladderOf(plain, (each) => each)) }]));
  expect(expected.levels).toHaveLength(2);
  expect(expected.expectations).toHaveLength(9);
  fc.assert(
    fc.property(names, fc.infiniteStream(fc.nat()), (chosen, numbers) => {
      const shuffled = (entries: [string, unknown][]) =>
        entries
          .map((entry) => ({ entry, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
      const data = ladderOf(chosen, shuffled);
      expect(shown(fromJson([{ path: 'mill.json', content: JSON.stringify(data) }]))).toEqual(expected);
      expect(shown(fromYaml([{ path: 'mill.yml', content: stringify(data) }]))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
