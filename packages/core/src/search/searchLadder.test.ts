import { describe, expect, it } from 'vitest';
import { lexiconEn } from '../lexicon';
import type { Ladder } from '../model/Ladder';
import { createLadderIndex } from './createLadderIndex';
import { searchLadder, type SearchOptions } from './searchLadder';

const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'quay',
  title: 'Quay',
  levels: [
    { id: 'p1', title: 'Pilot', code: 'P1' },
    { id: 'p2', title: 'Senior Pilot', code: 'P2', aliases: ['Harbour Master'] },
  ],
  competencies: [
    { id: 'sea', title: 'Seamanship' },
    { id: 'crew', title: 'Crew and morale' },
  ],
  expectations: [
    { id: 'a', level: 'p1', competency: 'sea', text: 'Plots *courses* between two ports.' },
    { id: 'b', level: 'p1', competency: 'crew', text: 'Mentors new hands through their first storm.' },
    { id: 'c', level: 'p2', competency: 'crew', text: 'Hires pilots, and settles their quarrels.' },
    { id: 'd', level: 'p2', competency: 'sea', text: 'Boards ships in weather that keeps others ashore.' },
    { id: '__proto__', level: 'constructor', competency: 'toString', text: 'Counts the gulls.' },
  ],
};

const lexicon = { 'people/coaching': 'coaching, mentor, apprentice', 'people/hiring': 'recruitment, hire' };
const index = createLadderIndex(ladder, { lexicon });
const found = (query: string, options?: SearchOptions) => searchLadder(index, query, options).map(({ id }) => id);

describe('searchLadder', () => {
  it('finds levels, competencies and expectations by their words', () => {
    expect(found('seamanship')[0]).toBe('sea');
    expect(found('harbour master')).toEqual(['p2']);
    expect(found('P2')[0]).toBe('p2');
    expect(found('storm')).toEqual(['b']);
  });

  it('forgives a letter in five, other endings, and a word that is not finished', () => {
    expect(found('quarels')).toEqual(['c']);
    expect(found('plotting course')).toEqual(['a']);
    expect(found('wea')).toEqual(['d']);
  });

  it('finds by concept what says the same in other words, and says by which', () => {
    const [hit] = searchLadder(index, 'recruitment');
    expect(hit).toMatchObject({ id: 'c', marks: [], concepts: ['people/hiring'] });
    expect(found('apprentice')).toEqual(['b']);
  });

  it('knows a concept of the lexicon by its noun as by its verb', () => {
    const ours = createLadderIndex(ladder, { lexicon: lexiconEn });
    expect(searchLadder(ours, 'recruitment')[0]).toMatchObject({ id: 'c' });
    expect(searchLadder(ours, 'coaching')[0]).toMatchObject({ id: 'b' });
  });

  it('wants all words, in a statement or in where it stands; some where nothing has them all', () => {
    expect(found('quarrels senior')).toEqual(['c']);
    expect(found('storm quarrels').sort()).toEqual(['b', 'c']);
  });

  it('marks the words that were found, in the plain text', () => {
    const [hit] = searchLadder(index, 'courses ports');
    expect(hit?.marks.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['courses', 'ports']);
  });

  it('gives as many hits as asked, and only those that pass the filter', () => {
    expect(found('pilot', { limit: 1 })).toHaveLength(1);
    expect(found('pilot', { filter: ({ noun }) => noun === 'expectation' })).toContain('c');
    expect(found('pilot', { filter: ({ noun }) => noun === 'expectation' })).not.toContain('p1');
  });

  it('finds nothing for nothing, for no words, and in an empty ladder', () => {
    expect(found('')).toEqual([]);
    expect(found('?!')).toEqual([]);
    expect(found('xylophone')).toEqual([]);
    const empty = { ...ladder, levels: [], competencies: [], expectations: [] };
    expect(searchLadder(createLadderIndex(empty), 'pilot')).toEqual([]);
  });

  it('takes no harm from strange ids and pasted pages', () => {
    expect(found('gulls')).toEqual(['__proto__']);
    expect(found('constructor __proto__')).toEqual([]);
    const started = performance.now();
    found('pilots settle quarrels ashore '.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('works without a lexicon and in other languages', () => {
    const german = {
      ...ladder,
      language: 'de',
      expectations: [{ id: 'x', level: 'p1', text: 'Führt die Mannschaft.' }],
    };
    expect(searchLadder(createLadderIndex(german), 'mannschaf').map(({ id }) => id)).toEqual(['x']);
  });
});
