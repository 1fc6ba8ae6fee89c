import type { Ladder } from '@ladderkit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../yaml';
import { fromMarkdown } from './fromMarkdown';
import { toMarkdown } from './toMarkdown';

describe('writing a ladder as Markdown', () => {
  it('gives pages that people can read and edit', () => {
    const files = toMarkdown(small);
    expect(files.map(({ path }) => path)).toEqual(['index.md', 'makers/m1.md', 'roles/guide.md']);
    expect(files[1]?.content).toMatchInlineSnapshot(`
      "---
      id: m1
      title: Baker
      code: M1
      track: makers
      rank: 1
      steps: { reach: oven }
      ---

      Bakes what the day needs.

      ## Craft

      ### Dough

      Dough comes before all else here.

      - Keeps the **sour dough** alive, see [notes](notes.md). {#m1.craft.dough.1} (shared with Guides)
        - Example: Fed it on every day of the strike. {#m1.craft.dough.2}
      "
    `);
    expect(files[0]?.content).toMatchInlineSnapshot(`
      "---
      format: ladderkit/1
      id: bakery
      title: Bakery Ladder
      version: "1"
      tracks:
        - { id: makers, title: Makers, ranks: own }
      scales:
        - { id: reach, title: Reach, steps: [{ id: oven, title: Oven, rank: 1 }, { id: shop, title: Shop, rank: 2 }] }
      competencies:
        - { id: craft, title: Craft }
        - { id: "craft.dough", title: Dough, parent: craft }
      levels: [m1, guide]
      ---

      What we ask of those who bake.

      Read it with your own work in mind.
      "
    `);
  });

  it('is read back as the same ladder', () => {
    expect(throughMarkdown(small)).toEqual(bare(small));
  });

  it('is read back where a statement begins with the title of a section that it is not in', () => {
    const ladder: Ladder = {
      format: 'ladderkit/1',
      id: 'bakery',
      title: 'Bakery Ladder',
      levels: [{ id: 'm1', title: 'Baker' }],
      competencies: [{ id: 'craft', title: 'Craft' }],
      expectations: [{ id: 'one', level: 'm1', text: 'Craft: Shapes loaves by hand.' }],
    };
    expect(throughMarkdown(ladder)).toEqual(bare(ladder));
  });

  it('is read back where an empty level has the title of another', () => {
    const level = (id: string) => ({ id, title: 'Baker' });
    const ladder: Ladder = {
      format: 'ladderkit/1',
      id: 'bakery',
      title: 'Bakery Ladder',
      levels: [level('b1'), level('b2')],
      expectations: [{ id: 'b1.rye', level: 'b1', text: 'Bakes rye bread.' }],
    };
    expect(throughMarkdown(ladder)).toEqual(bare(ladder));
  });

  it('is read back as the same ladder whatever its texts and ids are', () => {
    fc.assert(
      fc.property(anyLadder(), (ladder) => {
        expect(throughMarkdown(ladder)).toEqual(bare(ladder));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

const small: Ladder = {
  format: 'ladderkit/1',
  id: 'bakery',
  title: 'Bakery Ladder',
  version: '1',
  summary: 'What we ask of those who bake.\n\nRead it with your own work in mind.',
  tracks: [{ id: 'makers', title: 'Makers', ranks: 'own' }],
  scales: [
    {
      id: 'reach',
      title: 'Reach',
      steps: [
        { id: 'oven', title: 'Oven', rank: 1 },
        { id: 'shop', title: 'Shop', rank: 2 },
      ],
    },
  ],
  levels: [
    {
      id: 'm1',
      title: 'Baker',
      code: 'M1',
      track: 'makers',
      rank: 1,
      summary: 'Bakes what the day needs.',
      steps: [{ scale: 'reach', step: 'oven' }],
    },
    { id: 'guide', title: 'Guide', kind: 'role', beside: ['m1'] },
  ],
  competencies: [
    { id: 'craft', title: 'Craft' },
    { id: 'craft.dough', title: 'Dough', parent: 'craft' },
  ],
  expectations: [
    {
      id: 'm1.craft.dough.1',
      level: 'm1',
      competency: 'craft.dough',
      text: 'Keeps the **sour dough** alive, see [notes](notes.md).',
      sharedWith: [{ title: 'Guides', level: 'guide' }],
    },
    {
      id: 'm1.craft.dough.2',
      level: 'm1',
      competency: 'craft.dough',
      parent: 'm1.craft.dough.1',
      kind: 'example',
      text: 'Fed it on every day of the strike.',
    },
    {
      id: 'g1',
      level: 'guide',
      competency: 'craft',
      kind: 'anti-pattern',
      text: 'Baking alone.',
      appliesTo: 'people in the shop',
    },
  ],
  notes: [{ kind: 'summary', text: 'Dough comes before all else here.', level: 'm1', competency: 'craft.dough' }],
};

function throughMarkdown(ladder: Ladder): unknown {
  const { value } = fromMarkdown(toMarkdown(ladder), { yaml: readYaml });
  return value && bare(value);
}

/** A ladder without places and sources, its expectations and notes in one order. */
function bare(ladder: Ladder): unknown {
  const { sources: _, ...rest } = ladder;
  const clean = JSON.parse(
    JSON.stringify(rest, (key, value: unknown) =>
      key === 'place' || (Array.isArray(value) && value.length === 0 && key !== 'levels' && key !== 'expectations')
        ? undefined
        : value,
    ),
  ) as Ladder;
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    ...clean,
    expectations: clean.expectations.toSorted(byText),
    ...(clean.notes && { notes: clean.notes.toSorted(byText) }),
  };
}

/** Ladders with sound references, and texts that try to be something else. */
function anyLadder(): fc.Arbitrary<Ladder> {
  const word = fc.constantFrom(
    'Reach',
    'Team',
    'Leads',
    'the',
    'work',
    'Example:',
    'Not expected:',
    '(for teams)',
    '(shared with Leads)',
    '1.',
    '- a',
    '# b',
    '> c',
    '*d*',
    '`e`',
    '[f](g.md)',
    'FAQ',
    'h:',
    'Éclair',
    '{#i}',
    '| j |',
    '<k>',
    '&amp;',
    '~~~',
    '---',
    ':::',
    'L3',
    '\\*',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const id = (prefix: string) =>
    fc
      .uniqueArray(fc.constantFrom('a', 'b.c', 'd-e', 'F', '__proto__', '7', 'é'), { minLength: 1, maxLength: 4 })
      .map((ids) => ids.map((each) => `${prefix}${each}`));
  return fc
    .tuple(
      id('l'),
      id('c'),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(),
          text,
          fc.constantFrom(undefined, 'example' as const, 'anti-pattern' as const),
          fc.option(fc.nat()),
          fc.boolean(),
        ),
        { maxLength: 8 },
      ),
      fc.array(text, { minLength: 12, maxLength: 12 }),
    )
    .map(([levels, competencies, statements, texts]): Ladder => {
      const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;
      const expectations: Ladder['expectations'] = [];
      statements.forEach(([level, competency, words, kind, parent, meta], at) => {
        const before = parent === null ? undefined : expectations[parent % Math.max(1, expectations.length)];
        expectations.push({
          id: `e${at}`,
          level: before?.level ?? pick(levels, level),
          ...(competency % 3 > 0 && { competency: pick(competencies, competency) }),
          text: words,
          ...(kind && { kind }),
          ...(before && { parent: before.id }),
          ...(meta && { meta: { weight: 2 } }),
        });
      });
      return {
        format: 'ladderkit/1',
        id: 'any',
        title: pick(texts, 0),
        summary: pick(texts, 1),
        levels: levels.map((each, at) => ({
          id: each,
          title: pick(texts, at + 2),
          summary: pick(texts, at + 3),
          ...(at > 0 && { rank: at, kind: 'role' as const }),
        })),
        competencies: competencies.map((each, at) => ({
          id: each,
          title: pick(texts, at + 5),
          ...(at > 0 && { parent: competencies[0] as string }),
        })),
        expectations,
        notes: [
          { kind: 'summary', text: pick(texts, 9), level: pick(levels, 0), competency: pick(competencies, 0) },
          { text: pick(texts, 10) },
        ],
      };
    });
}
