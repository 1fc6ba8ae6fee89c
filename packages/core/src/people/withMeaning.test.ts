import { describe, expect, it } from 'vitest';
import { compareLadders } from '../compare/axis/compareLadders';
import { compareLevels } from '../compare/axis/compareLevels';
import { compareVersions } from '../compare/axis/compareVersions';
import type { Comparison } from '../compare/Comparison';
import type { Ladder } from '../model/Ladder';
import { scopeLexiconEn } from '../scope-lexicon-en/scopeLexiconEn';
import { withMeaning } from './withMeaning';

const english = { lexicons: [scopeLexiconEn] };
const meant = (comparison: Comparison, options = english) => withMeaning(comparison, options);

type Expectation = Ladder['expectations'][number];

const ladder = (version: string, expectations: Partial<Expectation>[], more: Partial<Ladder> = {}): Ladder => ({
  format: 'ladderkit/1',
  id: 'quay',
  title: 'Quay',
  version,
  levels: [
    { id: 'l1', title: 'One', rank: 1 },
    { id: 'l2', title: 'Two', rank: 2 },
  ],
  expectations: expectations.map((each, i) => ({ id: `e${i}`, level: 'l1', text: '', ...each })),
  ...more,
});

const before = [
  { text: 'Leads design reviews in the team.' },
  { text: 'Answers each mail from the harbour on the same day.' },
  { text: 'Keeps the map of the berths current.', appliesTo: 'planners' },
  { text: 'Writes the watch report before going home.' },
  { text: 'Counts the ropes at the end of a shift.' },
];

/** The impact of each row that is not neutral, and the version as a whole. */
function meaning(from: Ladder, to: Ladder) {
  const { rows, impact, summary } = meant(compareVersions(from, to));
  return {
    impacts: rows
      .filter((row) => row.impact !== 'neutral')
      .map(({ impact, to: [a], from: [b] }) => `${impact}: ${(a ?? b)?.text}`),
    version: impact?.version,
    because: impact?.rows.map((id) => rows.find((row) => row.id === id)?.to[0]?.text ?? id),
    raised: summary.raised,
  };
}

const edited = (i: number, change: Partial<Expectation>) =>
  before.map((each, j) => (i === j ? { ...each, ...change } : each));

describe('withMeaning of a new version', () => {
  const old = ladder('1', before);

  it('asks for a major version when an expectation is raised, and says which row justifies it', () => {
    expect(meaning(old, ladder('2', edited(0, { text: 'Leads design reviews across several teams.' })))).toEqual({
      impacts: ['raised: Leads design reviews across several teams.'],
      version: 'major',
      because: ['Leads design reviews across several teams.'],
      raised: 1,
    });
  });

  it('asks for a major version when one is added, a minor one when one is removed', () => {
    expect(meaning(old, ladder('2', [...before, { text: 'Greets every pilot by name.' }])).version).toBe('major');
    expect(meaning(old, ladder('2', before.slice(0, -1)))).toMatchObject({ version: 'minor', raised: 0 });
  });

  it('asks for a patch when words change that do not move the bar', () => {
    const texts = edited(3, { text: 'Writes the report of the watch before going home.' });
    expect(meaning(old, ladder('2', texts))).toEqual({
      impacts: ['clarified: Writes the report of the watch before going home.'],
      version: 'patch',
      because: ['Writes the report of the watch before going home.'],
      raised: 0,
    });
  });

  it('takes a condition that falls as raised, and one that is added as lowered', () => {
    expect(meaning(old, ladder('2', edited(2, { appliesTo: undefined }))).impacts).toEqual([
      'raised: Keeps the map of the berths current.',
    ]);
    expect(meaning(old, ladder('2', edited(3, { appliesTo: 'night shifts' }))).impacts).toEqual([
      'lowered: Writes the watch report before going home.',
    ]);
  });

  it('takes a statement that went to another level as raised there', () => {
    expect(meaning(old, ladder('2', edited(4, { level: 'l2' })))).toMatchObject({ version: 'major' });
  });

  it('asks for a major version when a level is removed or a step is raised', () => {
    const scales = [
      {
        id: 'reach',
        title: 'Reach',
        steps: [
          { id: 'self', title: 'Self', rank: 1 },
          { id: 'team', title: 'Team', rank: 2 },
        ],
      },
    ];
    const at = (step: string) =>
      ladder('1', before, { scales, levels: [{ id: 'l1', title: 'One', steps: [{ scale: 'reach', step }] }] });
    expect(meaning(old, { ...old, levels: old.levels.slice(0, 1) }).version).toBe('major');
    expect(meaning(at('self'), at('team')).version).toBe('major');
    expect(meaning(at('team'), at('self')).version).toBe('minor');
  });

  it('claims nothing that the step of the level in that competency contradicts', () => {
    const scales = [
      { id: 'axis', title: 'Axis', steps: ['owns', 'evolves'].map((id, rank) => ({ id, title: id, rank })) },
    ];
    const at = (step: string, text: string) =>
      ladder('1', [{ text, competency: 'sea' }], {
        scales,
        competencies: [{ id: 'sea', title: 'Sea' }],
        levels: [{ id: 'l1', title: 'One', steps: [{ scale: 'axis', step, competency: 'sea' }] }],
      });
    const found = meaning(at('owns', 'Owns the charts of the bay.'), at('evolves', 'Evolves the charts of the bay.'));
    expect(found).toMatchObject({ impacts: ['clarified: Evolves the charts of the bay.'], version: 'major' });
  });

  it('says nothing of a version in which nothing changed', () => {
    expect(meaning(old, ladder('2', before))).toEqual({
      impacts: [],
      version: undefined,
      because: undefined,
      raised: 0,
    });
  });

  it('changes only the meaning of a comparison, and gives the same again', () => {
    const comparison = compareVersions(
      old,
      ladder('2', edited(0, { text: 'Leads design reviews across several teams.' })),
    );
    const copy = structuredClone(comparison);
    const once = meant(comparison);
    expect(comparison).toEqual(copy);
    expect(meant(once)).toEqual(once);
  });
});

describe('withMeaning', () => {
  it('says scope and impact between levels, and no version', () => {
    const two = ladder('1', [
      { text: 'Fixes defects of the team.' },
      { text: 'Fixes defects of several teams.', level: 'l2' },
    ]);
    const { rows, impact } = meant(compareLevels(two, 'l1', 'l2'));
    expect(rows.map((row) => [row.impact, row.scope?.map(({ to }) => to)])).toEqual([['raised', ['several teams']]]);
    expect(impact).toBeUndefined();
  });

  it('says scope but no impact between companies, for nobody’s bar moves there', () => {
    const ours = ladder('1', [{ text: 'Fixes defects of the team.' }]);
    const theirs = { ...ladder('1', [{ text: 'Fixes defects of several teams.' }]), id: 'pier' };
    const [row] = meant(compareLadders(ours, theirs)).rows;
    expect(row?.scope).toHaveLength(1);
    expect(row?.impact).toBeUndefined();
  });

  it('says that words cannot show scope across languages, or in one without a lexicon', () => {
    const [british, german] = ['en-GB', 'de'].map((language) => ladder('1', before, { language }));
    const messages = (a?: Ladder, b?: Ladder) =>
      a && b ? meant(compareVersions(a, b)).messages.map(({ code, text }) => [code, text]) : [];
    expect(messages(british, german)).toContainEqual([
      'languages-differ',
      'The sides are in different languages (en, de): they are aligned by steps and numbers alone, and their words cannot show whether the bar moved.',
    ]);
    expect(messages(german, german)).toEqual([
      ['lexicon-missing', 'There is no lexicon of scope for de: words cannot show whether the bar moved.'],
    ]);
    expect(messages(british, british)).toEqual([]);
  });

  it('uses the lexicon of the language', () => {
    const german = {
      ...scopeLexiconEn,
      language: 'de',
      scales: [{ dimension: 'reach' as const, steps: ['team', 'firma'] }],
    };
    const [a, b] = [
      'Hilft dem Team bei der Planung der Liegeplätze.',
      'Hilft der Firma bei der Planung der Liegeplätze.',
    ].map((text) => ladder('1', [{ text }], { language: 'de' }));
    const rows = a && b ? meant(compareVersions(a, b), { lexicons: [scopeLexiconEn, german] }).rows : [];
    expect(rows.flatMap(({ scope = [] }) => scope.map(({ to }) => to))).toEqual(['Firma']);
  });
});
