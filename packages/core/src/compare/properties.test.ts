import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLevels, compareVersions, type Comparison, type Row } from '.';
import { lexiconEn } from '../lexicon/lexiconEn';
import type { Ladder } from '../model/Ladder';
import { plainText } from '../text';

/** A way to compare two lists of statements, so that a faulty one can take its place. */
type Compare = (from: Ladder, to: Ladder) => Comparison;

const asVersions: Compare = (from, to) => compareVersions(from, to, { lexicon: lexiconEn });

/** The same statements as two levels of one ladder. */
const asLevels: Compare = (from, to) => compareLevels(inOne(from, to), 'p', 'q', { lexicon: lexiconEn });

/** The same, where the higher level includes the lower one. */
const asIncluding: Compare = (from, to) => compareLevels(inOne(from, to, ['p']), 'p', 'q', { lexicon: lexiconEn });

const inOne = (from: Ladder, to: Ladder, includes: string[] = []): Ladder => {
  const at = (ladder: Ladder, level: string) =>
    ladder.expectations.map((each) => ({ ...each, id: `${level}.${each.id}`, level }));
  const levels = [level('p'), { ...level('q'), includes }];
  return { ...from, levels, expectations: [...at(from, 'p'), ...at(to, 'q')] };
};

const level = (id: string) => ({ id, title: id.toUpperCase() });

const word = fc.constantFrom(
  ...'leads a team the project hires coaches writes designs reviews code clear goals with other teams 🚢 … 設計を書く'.split(
    ' ',
  ),
);
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));

const ladder: fc.Arbitrary<Ladder> = fc
  .array(fc.record({ text, competency: fc.constantFrom('design', 'people', undefined) }), { maxLength: 14 })
  .map((statements) => ({
    format: 'ladderkit/1',
    id: 'mill',
    title: 'Mill',
    levels: [level('e1')],
    competencies: [
      { id: 'design', title: 'Design' },
      { id: 'people', title: 'People' },
    ],
    expectations: statements.map(({ text, competency }, i) => ({
      id: `s${i}`,
      level: 'e1',
      text,
      ...(competency && { competency }),
    })),
  }));

const idsIn = (rows: readonly Row[], side: 'from' | 'to') =>
  rows.flatMap((row) => row[side].map(({ id }) => id)).sort();

const linksIn = ({ rows }: Comparison) =>
  rows.flatMap((row) => row.links.map(({ from, to, similarity }) => `${from} ${to} ${similarity}`)).sort();

type Fault = (comparison: Comparison) => void;

interface Property {
  holds: (compare: Compare) => fc.IPropertyWithHooks<unknown[]>;
  fault: Fault;
}

/** Each property of a way to compare, and a fault that it must notice. */
const properties: Record<string, Property> = {
  'a ladder compared with itself is all the same': {
    holds: (compare) =>
      fc.property(ladder, (one) => {
        const { rows } = compare(one, one);
        expect(rows.map(({ change, moved }) => [change, moved])).toEqual(rows.map(() => ['same', undefined]));
      }),
    fault: ({ rows }) => rows.slice(0, 1).forEach((row) => (row.change = 'reworded')),
  },
  'swapped sides swap what is added and what is removed': {
    holds: (compare) =>
      fc.property(ladder, ladder, (one, other) => {
        const there = compare(one, other).rows;
        const back = compare(other, one).rows;
        const ids = (rows: Row[], change: Row['change'], side: 'from' | 'to') =>
          idsIn(
            rows.filter((row) => row.change === change),
            side,
          ).map((id) => id.replace(/^[pq]\./, ''));
        expect(ids(there, 'added', 'to')).toEqual(ids(back, 'removed', 'from'));
        expect(ids(there, 'removed', 'from')).toEqual(ids(back, 'added', 'to'));
      }),
    fault: ({ rows }) => rows.splice(0, rows.length, ...rows.filter(({ change }) => change !== 'added')),
  },
  'every expectation of both sides is in exactly one row': {
    holds: (compare) =>
      fc.property(ladder, ladder, (one, other) => {
        const { rows } = compare(one, other);
        const plain = (side: 'from' | 'to') => idsIn(rows, side).map((id) => id.replace(/^[pq]\./, ''));
        expect(plain('from')).toEqual(one.expectations.map(({ id }) => id).sort());
        expect(plain('to')).toEqual(other.expectations.map(({ id }) => id).sort());
      }),
    fault: ({ rows }) => rows.push(...rows.slice(0, 1)),
  },
  'the words of a link rebuild both texts': {
    holds: (compare) =>
      fc.property(ladder, ladder, (one, other) => {
        for (const { from, to, links } of compare(one, other).rows) {
          for (const link of links) {
            const rebuilt = (away: string) =>
              link.words?.map((each) => (each.change === away ? '' : each.text)).join('');
            const textOf = (side: Row['from'], id: string) =>
              plainText(side.find((each) => each.id === id)?.text ?? '');
            expect(rebuilt('added')).toBe(textOf(from, link.from));
            expect(rebuilt('removed')).toBe(textOf(to, link.to));
          }
        }
      }),
    fault: ({ rows }) => rows.forEach(({ links }) => links.forEach(({ words }) => words?.pop())),
  },
  'the order of other statements changes no link': {
    holds: (compare) =>
      fc.property(ladder, ladder, (one, other) => {
        const distinct = (each: Ladder) =>
          new Set(each.expectations.map((e) => plainText(e.text))).size === each.expectations.length;
        fc.pre(distinct(one) && distinct(other));
        const turned = { ...other, expectations: [...other.expectations].reverse() };
        expect(linksIn(compare(one, turned))).toEqual(linksIn(compare(one, other)));
      }),
    fault: ({ rows, to }) => {
      const [first] = rows.flatMap(({ links }) => links);
      if (first) first.similarity = rows.findIndex((row) => row.to[0]?.id.endsWith('s1')) + to.levels.length;
    },
  },
};

describe.each([
  ['versions', asVersions],
  ['levels', asLevels],
])('comparing %s', (_, compare) => {
  test.each(Object.entries(properties))('%s', (_name, { holds }) => {
    fc.assert(holds(compare), { numRuns: 60, seed: 4 });
  });
});

/** A comparer that makes a mistake on purpose. */
const withFault =
  (compare: Compare, fault: Fault): Compare =>
  (from, to) => {
    const comparison = compare(from, to);
    fault(comparison);
    return comparison;
  };

test.each(Object.entries(properties))('a fault put in on purpose is noticed: %s', (_name, { holds, fault }) => {
  const faulty = withFault(asVersions, fault);
  expect(() => fc.assert(holds(faulty), { numRuns: 200, seed: 4, endOnFailure: true })).toThrow();
});

const inclusion: Record<string, Property> = {
  'what is included is in one row, and nothing of it is dropped': {
    holds: (compare) =>
      fc.property(ladder, ladder, (one, other) => {
        const { rows, summary } = compare(one, other);
        const idsOf = (each: Ladder, at: string) => each.expectations.map(({ id }) => `${at}.${id}`);
        expect(idsIn(rows, 'from')).toEqual(idsOf(one, 'p').sort());
        expect(idsIn(rows, 'to')).toEqual([...idsOf(one, 'p'), ...idsOf(other, 'q')].sort());
        expect(summary.removed).toBe(0);
      }),
    fault: ({ rows }) => rows.push(...rows.slice(0, 1)),
  },
  'a level that says again all it includes asks nothing new': {
    holds: (compare) =>
      fc.property(ladder, (one) => {
        expect(compare(one, one).rows.map(({ change }) => change)).toEqual(one.expectations.map(() => 'same'));
      }),
    fault: ({ rows }) => rows.slice(0, 1).forEach((row) => (row.change = 'added')),
  },
};

test.each(Object.entries(inclusion))('comparing levels that include: %s', (_name, { holds, fault }) => {
  fc.assert(holds(asIncluding), { numRuns: 60, seed: 4 });
  expect(() =>
    fc.assert(holds(withFault(asIncluding, fault)), { numRuns: 200, seed: 4, endOnFailure: true }),
  ).toThrow();
});
