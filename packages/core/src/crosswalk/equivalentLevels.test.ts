import { describe, expect, it } from 'vitest';
import { compareLadders } from '../compare/axis/compareLadders';
import type { Ladder } from '../model/Ladder';
import { withMeaning } from '../people/withMeaning';
import { scopeLexiconEn } from '../scope-lexicon-en/index';
import { bySection } from './bySection';
import { coverageOf } from './coverageOf';
import { equivalentLevels } from './equivalentLevels';
import { relatedCompetencies } from './relatedCompetencies';

type Texts = Record<string, Record<string, string[]>>;

/** A ladder of one track from texts by level and competency; levels are named by their ids. */
function ladderOf(id: string, texts: Texts, more: Partial<Ladder> = {}): Ladder {
  const levels = Object.keys(texts).map((level, rank) => ({ id: level, title: level, track: 'sea', rank }));
  const competencies = [...new Set(Object.values(texts).flatMap((sections) => Object.keys(sections)))];
  return {
    format: 'ladderkit/1',
    id,
    title: id,
    tracks: [{ id: 'sea', title: 'Sea' }],
    levels,
    competencies: competencies.map((title) => ({ id: title, title })),
    expectations: levels.flatMap(({ id: level }) =>
      Object.entries(texts[level] ?? {}).flatMap(([competency, list]) =>
        list.map((text, i) => ({ id: `${id}.${level}.${competency}.${i}`, level, competency, text })),
      ),
    ),
    ...more,
  };
}

const ours = ladderOf('quay', {
  hand: {
    work: ['Ties the mooring lines as shown.', 'Scrubs the deck before noon.'],
    people: ['Asks for help when a knot slips.'],
  },
  mate: {
    work: ['Plots a course between two ports.', 'Keeps the log of the voyage.'],
    people: ['Teaches new hands to tie knots.'],
  },
  captain: {
    work: ['Decides when the ship may leave port.', 'Answers for the cargo.'],
    people: ['Hires the crew and settles its quarrels.'],
  },
});

const theirs = ladderOf('pier', {
  sailor: {
    deck: ['Ties mooring lines when shown how.', 'Scrubs the deck each morning before noon.'],
    crew: ['Asks for help with a knot.'],
  },
  officer: {
    deck: ['Plots the course to the next ports.', 'Keeps a log of each voyage.'],
    crew: ['Teaches knots to new hands.'],
  },
  master: {
    deck: ['Decides whether the ship leaves port.', 'Answers for all cargo.'],
    crew: ['Hires crew, and settles quarrels in it.'],
  },
});

const comparison = compareLadders(ours, theirs);

describe('equivalentLevels', () => {
  it('finds the nearest level of the other ladder, with the rows that show it', () => {
    const found = equivalentLevels(comparison);
    expect(found.map(({ from, nearest }) => [from, nearest])).toEqual([
      ['hand', 'sailor'],
      ['mate', 'officer'],
      ['captain', 'master'],
    ]);
    const texts = found[0]?.rows.map((id) => comparison.rows.find((row) => row.id === id)?.to[0]?.text);
    expect(texts).toContain('Ties mooring lines when shown how.');
  });

  it('claims nothing where levels have nothing in common, and for levels that state nothing', () => {
    const bakery = ladderOf('bakery', { baker: { bread: ['Kneads dough.'] }, shop: { bread: [] } });
    expect(equivalentLevels(compareLadders(bakery, theirs))).toEqual([{ from: 'baker', to: [], rows: [] }]);
    expect(equivalentLevels(compareLadders(ladderOf('empty', { a: {} }), theirs))).toEqual([]);
    expect(equivalentLevels(compareLadders(ours, ladderOf('empty', {}))).every(({ to }) => to.length === 0)).toBe(true);
  });

  it('counts titles a little only: a captain who scrubs decks is a sailor', () => {
    const misled = ladderOf('misled', {
      master: { work: ['Ties mooring lines when shown how.', 'Scrubs the deck before noon.'] },
    });
    expect(equivalentLevels(compareLadders(misled, theirs))[0]?.nearest).toBe('sailor');
  });

  it('heeds the content alone where ranks do not tell the order', () => {
    const upsideDown: Ladder = {
      ...theirs,
      levels: theirs.levels.map(({ rank: _, ...level }) => level).reverse(),
    };
    const nearest = equivalentLevels(compareLadders(ours, upsideDown)).map(({ nearest }) => nearest);
    expect(nearest).toEqual(['sailor', 'officer', 'master']);
  });

  it('sets levels apart that say the same of a wider field, once the scope of their rows is read', () => {
    const work = (field: string) => ({
      work: ['Improves the charts', 'Trains the cooks', 'Plans repairs', 'Checks the stores', 'Keeps the log'].map(
        (start) => `${start} of ${field}.`,
      ),
    });
    const watch = ladderOf('watch', { mate: work('the team') });
    const fleet = ladderOf('fleet', { first: work('their team'), second: work('several teams') });
    const found = compareLadders(watch, fleet);
    const read = withMeaning(found, { lexicons: [scopeLexiconEn] });
    expect(equivalentLevels(found)[0]?.to).toEqual(['first', 'second']);
    expect(equivalentLevels(read)[0]?.to).toEqual(['first']);
  });

  it('leaves out roles, and what a person has rejected', () => {
    const role = {
      ...ours,
      levels: ours.levels.map((level) => (level.id === 'mate' ? { ...level, kind: 'role' as const } : level)),
    };
    expect(equivalentLevels(compareLadders(role, theirs)).map(({ from }) => from)).toEqual(['hand', 'captain']);
    const reviews = comparison.rows.flatMap(({ links }) =>
      links.map(({ from, to }) => ({ from, to, review: 'rejected' as const })),
    );
    expect(equivalentLevels(compareLadders(ours, theirs, { reviews })).every(({ to }) => to.length === 0)).toBe(true);
  });
});

describe('coverageOf', () => {
  it('counts in both directions what has a counterpart, per competency', () => {
    const { from, to } = coverageOf(comparison);
    expect(from.map(({ competency, statements, none }) => [competency, statements, none])).toEqual([
      ['work', 6, 0],
      ['people', 3, 0],
    ]);
    expect(to.map(({ competency, statements }) => [competency, statements])).toEqual([
      ['deck', 6],
      ['crew', 3],
    ]);
    for (const { statements, likely, possible, none } of [...from, ...to])
      expect(likely + possible + none).toBe(statements);
  });

  it('counts what names no competency, and leaves out examples', () => {
    const plain = ladderOf(
      'plain',
      {},
      {
        levels: [{ id: 'a', title: 'A' }],
        expectations: [
          { id: '1', level: 'a', text: 'Whistles.' },
          { id: '2', level: 'a', text: 'Whistled last week.', kind: 'example' },
        ],
      },
    );
    expect(coverageOf(compareLadders(plain, theirs)).from).toEqual([
      { statements: 1, likely: 0, possible: 0, none: 1 },
    ]);
  });
});

describe('relatedCompetencies', () => {
  it('finds which sections speak of the same, whatever they are called', () => {
    expect(
      relatedCompetencies(comparison)
        .slice(0, 2)
        .map(({ from, to, fromLinked, fromStatements }) => [from, to, fromLinked, fromStatements]),
    ).toEqual([
      ['people', 'crew', 3, 3],
      ['work', 'deck', 6, 6],
    ]);
  });

  it('is sure of two only when several of their statements show it', () => {
    expect(relatedCompetencies(comparison)[1]?.confidence).toBe('likely');
    const one = ladderOf('one', { a: { work: ['Ties mooring lines when shown how.'] } });
    expect(relatedCompetencies(compareLadders(one, theirs))[0]?.confidence).toBe('possible');
  });

  it('takes a pinned link for whole', () => {
    const [a] = ours.expectations;
    const b = theirs.expectations.find(({ competency }) => competency === 'crew');
    const pinned =
      a && b ? compareLadders(ours, theirs, { reviews: [{ from: a.id, to: b.id, review: 'pinned' }] }) : comparison;
    const affinity = (found: ReturnType<typeof relatedCompetencies>) =>
      found.find(({ from, to }) => from === 'work' && to === 'crew')?.affinity ?? 0;
    expect(affinity(relatedCompetencies(pinned, { least: 0 }))).toBeGreaterThan(
      affinity(relatedCompetencies(comparison, { least: 0 })),
    );
  });

  it('speaks of sections, once statements are counted by these', () => {
    const nested: Ladder = {
      ...ours,
      competencies: [
        { id: 'ship', title: 'Ship', parent: 'ship' },
        { id: 'work', title: 'Work', parent: 'ship' },
        { id: 'crew', title: 'Crew', parent: 'gone' },
        { id: 'people', title: 'People', parent: 'crew' },
      ],
    };
    const found = relatedCompetencies(bySection(compareLadders(nested, theirs)));
    expect(found.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      ['crew', 'crew'],
      ['ship', 'deck'],
    ]);
    const single = { ...nested, competencies: nested.competencies?.map((each) => ({ ...each, parent: 'ship' })) };
    expect(bySection(compareLadders(single, theirs)).rows).toEqual(compareLadders(single, theirs).rows);
  });
});
