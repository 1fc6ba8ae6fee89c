import { expect, test } from 'vitest';
import { compareLadders, compareLevels, compareVersions } from '.';
import { lexiconEn } from '../lexicon/lexiconEn';
import type { Ladder } from '../model/Ladder';
import { testLadder } from './testing/testLadder';

const of = (...texts: string[]) => testLadder({ e4: { Design: texts } });

const options = { lexicon: lexiconEn };

/** Runs on every axis that takes two ladders, and says how long the slowest took in milliseconds. */
function slowest(from: Ladder, to: Ladder): number {
  return Math.max(
    ...[compareVersions, compareLadders].map((compare) => {
      const start = performance.now();
      compare(from, to, options);
      return performance.now() - start;
    }),
  );
}

test('empty sides give no rows, or only added and removed ones', () => {
  expect(compareVersions(of(), of()).rows).toEqual([]);
  expect(compareVersions(of(), of('Writes designs.')).summary).toMatchObject({ added: 1, removed: 0 });
  expect(compareVersions(of('Writes designs.'), of()).summary).toMatchObject({ added: 0, removed: 1 });
  expect(compareLadders(testLadder({}), testLadder({})).rows).toEqual([]);
});

test('a statement that stands 5,000 times is compared in bounded time, and that is said', () => {
  const many = of(...new Array<string>(5000).fill('Writes designs that the team can build.'));
  const other = of(...new Array<string>(5000).fill('Writes designs that several teams can build.'));
  const { summary, messages } = compareVersions(many, other, options);
  expect(summary).toMatchObject({ reworded: 5000, added: 0, removed: 0 });
  expect(messages.map(({ code }) => code)).toEqual(['limit-reached', 'limit-reached']);
  expect(slowest(many, other)).toBeLessThan(5000);
});

test('5,000 near copies of one statement are compared in bounded time', () => {
  const copies = (word: string) =>
    of(...Array.from({ length: 5000 }, (_, i) => `Writes ${word} designs that team ${i} can build.`));
  const { summary } = compareVersions(copies('clear'), copies('short'), options);
  expect(summary.reworded + summary.removed + summary.split + summary.merged).toBeLessThanOrEqual(5000);
});

test('statements of 50,000 words are compared, and that is said', () => {
  const long = (last: string) => of(`${Array.from({ length: 50_000 }, (_, i) => `word${i % 977}`).join(' ')} ${last}`);
  const { rows, messages } = compareVersions(long('old'), long('new'), options);
  expect(rows.map(({ change }) => change)).toEqual(['reworded']);
  expect(rows[0]?.links[0]?.words?.map(({ change }) => change)).toEqual(['same', 'removed', 'added']);
  expect(messages[0]?.code).toBe('limit-reached');
});

test('statements of one word, of punctuation or of emoji alone keep apart', () => {
  const { rows } = compareVersions(of('🚀', '…', 'Ships'), of('🎉', '!!', 'ships.'), options);
  expect(rows.map(({ change }) => change).sort()).toEqual(['added', 'added', 'removed', 'removed', 'same']);
});

test('mixed languages and scripts are compared by what they share', () => {
  const { rows } = compareVersions(
    of('設計を書く人', '코드를 리뷰한다'),
    of('設計を書いた人', '코드를 꼼꼼히 리뷰한다'),
    options,
  );
  expect(rows.map(({ change }) => change)).toEqual(['reworded', 'reworded']);
});

test('a ladder that fails its checks still gives a defined result', () => {
  const broken: Ladder = {
    ...of('Writes designs.'),
    levels: [
      { id: 'e4', title: 'E4', includes: ['e5', 'nowhere'], steps: [{ scale: 'gone', step: 'gone' }] },
      { id: 'e5', title: 'E5', includes: ['e4'], rank: Number.NaN },
      { id: 'e5x', title: 'E5', includes: ['e5x'] },
    ],
    competencies: [
      { id: 'design', title: 'Design', parent: 'craft' },
      { id: 'craft', title: 'Craft', parent: 'design' },
    ],
    expectations: [
      { id: 'same', level: 'e4', text: 'Writes designs.', competency: '__proto__' },
      { id: 'same', level: 'nowhere', text: 'Reviews designs.', competency: 'constructor' },
      { id: 'empty', level: 'e5', text: '' },
    ],
  };
  expect(compareVersions(broken, broken, options).rows.map(({ change }) => change)).toEqual(['same', 'same', 'same']);
  expect(compareLevels(broken, 'e4', 'e5', options).summary).toMatchObject({ added: 0, removed: 0 });
  expect(compareLadders(broken, of('Writes designs.'), options).rows.length).toBeGreaterThan(0);
});

test('ladders in different languages are aligned by steps and numbers alone, and that is said', () => {
  const scales = [{ id: 'reach', title: 'Reach', steps: [{ id: 'team', title: 'Team', rank: 1 }, { id: 'site', title: 'Site', rank: 2 }] }]; // prettier-ignore
  const at = (step: string, language: string, ...texts: string[]) => ({
    ...testLadder({ e4: { Design: texts } }, { language, scales }),
    levels: [{ id: 'e4', title: 'E4', steps: [{ scale: 'reach', step }] }],
  });
  const english = at('team', 'en-GB', 'Hires 4 people within 90 days.', 'Reviews the designs of the team.');
  const spanish = at('site', 'es', 'Contrata a 4 personas en 90 días.', 'Revisa el design del team.');
  for (const compare of [compareVersions, compareLadders]) {
    const { rows, steps, messages } = compare(english, spanish, options);
    expect(messages).toMatchObject([{ code: 'languages-differ', severity: 'warning' }]);
    expect(rows.flatMap(({ links }) => links)).toMatchObject([
      { from: 'e4.design.0', to: 'e4.design.0', confidence: 'possible' },
    ]);
    expect(steps).toHaveLength(1);
  }
  expect(compareVersions(english, { ...english, language: 'en' }).messages).toEqual([]);
});
