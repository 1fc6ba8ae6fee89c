import { describe, expect, it } from 'vitest';
import { compareLadders, compareLevels, compareVersions } from '../compare';
import { testLadder } from '../compare/testing/testLadder';
import { applyCrosswalk, coverageOf, crosswalkOf, equivalentLevels, relatedCompetencies } from '../crosswalk';
import { toText } from '../print';
import { changelogOf, releaseTitle } from '../print/changelog';
import { scopeLexiconEn } from '../scope-lexicon-en';
import { createLadderIndex, searchLadder } from '../search';
import { stepSizes, whatIsNew, withMeaning, type ScopeLexicon } from './index';

const lexicons = [scopeLexiconEn];
const english = testLadder({ e4: { Design: ['Leads a design within the team.'] } }, { language: 'en' });
const german = testLadder({ e4: { Design: ['Leitet Entwürfe über Teams hinweg.'] } }, { language: 'de' });
const codesOf = (messages: readonly { code: string }[]) => messages.map(({ code }) => code);

describe('ladders in different languages', () => {
  const comparison = withMeaning(compareVersions(english, german), { lexicons });

  it('are said once, and nothing is claimed of their words', () => {
    expect(codesOf(comparison.messages)).toEqual(['languages-differ']);
    expect(comparison.rows.map(({ change, scope }) => [change, scope])).toEqual([
      ['removed', undefined],
      ['added', undefined],
    ]);
    expect(releaseTitle(comparison)).toBe('Mill (major): 1 new, 1 dropped');
  });

  it('have no equivalent levels and no related competencies', () => {
    const companies = compareLadders(english, { ...german, id: 'pier' });
    expect(codesOf(companies.messages)).toEqual(['languages-differ']);
    expect(equivalentLevels(companies)).toEqual([{ from: 'e4', to: [], rows: [] }]);
    expect(relatedCompetencies(companies)).toEqual([]);
  });
});

describe('levels with no statements', () => {
  const ladder = { ...english, levels: [...english.levels, { id: 'e5', title: 'Principal', rank: 9 }] };

  it('are said, and everything has an answer all the same', () => {
    const comparison = withMeaning(compareLevels(ladder, 'e4', 'e5'), { lexicons });
    expect(comparison.messages).toMatchObject([
      { code: 'level-empty', text: 'The level "Principal" states nothing, so nothing can be said of what it asks.' },
    ]);
    expect(comparison.rows.map(({ change }) => change)).toEqual(['removed']);
    expect(whatIsNew(ladder, 'e5', { compare: compareLevels, lexicons })).toMatchObject({ added: [], raised: [] });
    expect(codesOf(stepSizes(ladder, { compare: compareLevels, lexicons }).messages)).toEqual(['level-empty']);
  });

  it('make a whole ladder without any a side that says nothing', () => {
    const empty = { ...english, id: 'pier', title: 'Pier', expectations: [] };
    const companies = compareLadders(english, empty);
    expect(companies.messages).toMatchObject([
      { code: 'level-empty', text: 'The level "E4" states nothing, so nothing can be said of what it asks.' },
    ]);
    expect(coverageOf(companies).from).toMatchObject([{ statements: 1, none: 1 }]);
    expect(equivalentLevels(companies)).toEqual([{ from: 'e4', to: [], rows: [] }]);
    expect(toText(companies)).toContain('For 1 statement no counterpart was found.');
    expect(searchLadder(createLadderIndex(empty), 'design')).toMatchObject([{ noun: 'competency', id: 'design' }]);
    expect(toText(changelogOf(withMeaning(compareVersions(empty, empty))))).toContain('No expectation changed.');
  });
});

describe('a crosswalk of other versions', () => {
  const theirs = { ...english, id: 'pier', version: '1' };
  const reviews = [{ from: 'e4.design.0', to: 'e4.design.0', review: 'pinned' as const, by: 'Ada' }];
  const crosswalk = crosswalkOf(compareLadders(english, theirs, { reviews }), { reviews });

  it('is said, what still holds is kept, and the rest is handed back to look at again', () => {
    const later = { ...theirs, version: '2' };
    const kept = applyCrosswalk(crosswalk, english, later);
    expect([codesOf(kept.messages), kept.holds.length, kept.reviews.length]).toEqual([['crosswalk-outdated'], 1, 1]);
    const reworded = {
      ...later,
      expectations: later.expectations.map((each) => ({ ...each, text: 'Draws what others build.' })),
    };
    const applied = applyCrosswalk(crosswalk, english, reworded);
    expect(applied.reviews).toEqual([]);
    expect(applied.review).toMatchObject([{ from: { fate: 'same' }, to: { fate: 'reworded' } }]);
  });

  it('of other ladders holds nothing that those do not say', () => {
    const applied = applyCrosswalk(crosswalk, german, { ...theirs, id: 'dock' });
    expect(codesOf(applied.messages)).toEqual(['crosswalk-foreign']);
    expect(applied.review).toHaveLength(1);
  });
});

describe('a lexicon with errors', () => {
  it.each([
    ['no scales', { ...scopeLexiconEn, scales: 'reach' }, '`scales` of a lexicon of scope must be a list.'],
    ['no phrases', { ...scopeLexiconEn, scales: [{ dimension: 'reach', steps: ['team', 7] }] }, '`scales[0].steps` of'],
    ['no language', { ...scopeLexiconEn, language: undefined }, '`language` of a lexicon of scope must be a text.'],
    ['nothing at all', null, 'The whole of a lexicon of scope must be an object'],
  ])('(%s) is said, and scope stays unknown', (_, lexicon, text) => {
    const after = testLadder({ e4: { Design: ['Leads a design across several teams.'] } }, { language: 'en' });
    const comparison = withMeaning(compareVersions(english, after), {
      lexicons: [lexicon as unknown as ScopeLexicon],
    });
    expect(comparison.messages[0]).toMatchObject({ code: 'lexicon-invalid', severity: 'error' });
    expect(comparison.messages[0]?.text).toContain(text);
    expect(comparison.rows.map(({ scope, impact }) => [scope, impact])).toEqual([[undefined, 'clarified']]);
  });

  it('is said beside one without, which serves all the same', () => {
    const after = testLadder({ e4: { Design: ['Leads a design across several teams.'] } }, { language: 'en' });
    const comparison = withMeaning(compareVersions(english, after), {
      lexicons: [{ ...scopeLexiconEn, endings: 7 } as unknown as ScopeLexicon, scopeLexiconEn],
    });
    expect(codesOf(comparison.messages)).toEqual(['lexicon-invalid']);
    expect(comparison.summary.raised).toBe(1);
  });
});
