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
    expect(found('harbour master')[0]).toBe('p2');
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
    expect(found('harbour master quarrels')).toEqual(['c']);
  });

  it('asks for no word that stands nowhere, and for none that stands nearly everywhere', () => {
    expect(found('xylophone quarrels')).toEqual(['c']);
    const words = ['harbours', 'cargo', 'sails', 'ropes', 'gales', 'maps'];
    const expectations = words.map((word) => ({ id: word, level: 'p1', text: `Looks after the ${word}.` }));
    const all = createLadderIndex({ ...ladder, expectations: [...expectations, ...ladder.expectations] });
    expect(searchLadder(all, 'who hires the pilots')[0]?.id).toBe('c');
  });

  it('finds only names by a single letter', () => {
    expect(found('p').sort()).toEqual(['p1', 'p2']);
    expect(found('x')).toEqual([]);
  });

  it('finds a code however it is typed', () => {
    for (const query of ['p2', 'P-2', 'p 2']) expect(found(query)[0]).toBe('p2');
  });

  it('finds what the lexicon alone knows, misspelt or unfinished', () => {
    for (const query of ['recruitmnt', 'recruitm']) expect(found(query)).toEqual(['c']);
  });

  it('knows a doubled letter before an ending', () => {
    const ports = { ...ladder, expectations: [{ id: 'x', level: 'p1', text: 'Plans the route.' }] };
    expect(searchLadder(createLadderIndex(ports), 'planning')[0]?.id).toBe('x');
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

  it.each([
    ['de', 'Führt die Mannschaft über große Brücken.', ['mannschaf', 'fuhrt', 'grosse', 'brücken']],
    ['fr', 'Résout les problèmes de l’équipage.', ['resout', 'problème', 'equipage', 'l’équipage']],
    ['ar', 'قِيادة السفينة في العاصفة', ['قيادة', 'السفينة', 'العاص']],
    ['ja', '嵐の中で船の安全を守る。', ['安全', '守', '船の安全']],
    ['ko', '폭풍 속에서 배를 지킨다', ['배', '폭풍']],
    ['th', 'ดูแลความปลอดภัยของเรือ', ['เรือ', 'ปลอดภัย']],
  ])('works without a lexicon, and in %s', (language, text, queries) => {
    const other = createLadderIndex({ ...ladder, language, expectations: [{ id: 'x', level: 'p1', text }] });
    for (const query of queries) expect(searchLadder(other, query).map(({ id }) => id)).toEqual(['x']);
  });

  it('marks only the letters that were found where words have no spaces between them', () => {
    const expectations = [{ id: 'x', level: 'p1', text: '嵐の中で船の安全を守る。' }];
    const [hit] = searchLadder(createLadderIndex({ ...ladder, expectations }), '船の安全');
    expect(hit?.marks.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['船の安全']);
  });
});
