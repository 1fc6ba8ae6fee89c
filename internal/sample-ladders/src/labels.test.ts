import type { Ladder } from '@ladderkit/core';
import {
  compareLadders,
  compareLevels,
  compareVersions,
  type Comparison,
  type Statement,
} from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { plainText } from '@ladderkit/core/text';
import { expect, test } from 'vitest';
import manager from '../labels/northwind-halden-manager.json';
import levels from '../labels/northwind-e4-e5.json';
import versions from '../labels/northwind-1-2.json';
import { halden, northwind1, northwind2 } from './index';
import { scoreLinks } from './scoreLinks';
import { scoreRelated } from './scoreRelated';

const options = { lexicon: lexiconEn };

/** With plain texts, as the labels have them. */
const plain = (ladder: Ladder): Ladder => ({
  ...ladder,
  expectations: ladder.expectations.map((each) => ({ ...each, text: plainText(each.text) })),
});

/** With each text told apart by its level, since copies of a text stand at several. */
const withLevels = (comparison: Comparison): Comparison => {
  const named = (statement: Statement) => ({ ...statement, text: `${statement.level}: ${statement.text}` });
  return {
    ...comparison,
    rows: comparison.rows.map((row) => ({ ...row, from: row.from.map(named), to: row.to.map(named) })),
  };
};

test('versions: what became of each statement of Northwind is found', () => {
  const [before, after] = [plain(northwind1()), plain(northwind2())];
  const changed = versions.flatMap(({ from, to, level, toLevel = level }) =>
    from.flatMap((a) => to.map((b) => ({ from: `${level}: ${a}`, to: `${toLevel}: ${b}` }))),
  );
  const gone = new Set(versions.flatMap(({ from, level }) => from.map((text) => `${level}: ${text}`)));
  const kept = before.expectations.map(({ level, text }) => `${level}: ${text}`).filter((text) => !gone.has(text));
  const score = scoreLinks(withLevels(compareVersions(before, after, options)), [
    ...changed,
    ...kept.map((text) => ({ from: text, to: text })),
  ]);
  expect(score.precision, score.wrong.join('\n\n')).toBeGreaterThanOrEqual(0.98);
  expect(score.recall, score.missed.join('\n\n')).toBeGreaterThanOrEqual(0.98);
});

test('levels: what Staff Engineer restates of Senior Engineer is found', () => {
  const { f1, wrong, missed } = scoreLinks(compareLevels(plain(northwind2()), 'E4', 'E5', options), levels);
  expect(f1, [...wrong, ...missed].join('\n\n')).toBeGreaterThanOrEqual(0.93);
});

test('companies: what two managers’ pages have in common ranks first', () => {
  const [ours, theirs] = [plain(northwind2()), plain(halden())];
  const score = scoreRelated(
    compareLadders({ ladder: ours, level: 'M2' }, { ladder: theirs, level: 'Engineering Manager' }, options),
    manager,
  );
  expect(score.averagePrecision).toBeGreaterThanOrEqual(0.3);
  expect(score.topThree).toBeGreaterThanOrEqual(0.78);
  expect(score.likelyPrecision, score.wrong.join('\n\n')).toBeGreaterThanOrEqual(0.5);
});
