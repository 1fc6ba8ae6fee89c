import type { Ladder } from '@ladderkit/core';
import {
  compareLadders,
  compareLevels,
  compareVersions,
  type Comparison,
  type Row,
  type Statement,
} from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { plainText } from '@ladderkit/core/text';
import { expect, test } from 'vitest';
import manager from '../labels/northwind-halden-manager.json';
import levels from '../labels/northwind-e4-e5.json';
import versions from '../labels/northwind-1-2.json';
import harbourLevels from '../labels/harbour-levels.json';
import harbourManager from '../labels/harbour-orchard-manager.json';
import harbourVersions from '../labels/harbour-versions.json';
import { halden, northwind1, northwind2 } from './index';
import { scoreLinks } from './scoreLinks';
import { scoreRelated, type RelatedPair } from './scoreRelated';

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
  expect(score.averagePrecision).toBeGreaterThanOrEqual(0.42);
  expect(score.topThree).toBeGreaterThanOrEqual(0.79);
  expect(score.likelyPrecision, score.wrong.join('\n\n')).toBeGreaterThanOrEqual(0.65);
});

/** A ladder of a labelled set, and the texts of its pairs. */
const asLadder = (side: Omit<Ladder, 'format'>): Ladder => ({ format: 'ladderkit/1', ...side });
const textsOf = (pairs: readonly RelatedPair[], ...sides: readonly Omit<Ladder, 'format'>[]) => {
  const byId = new Map(sides.flatMap(({ expectations }) => expectations.map(({ id, text }) => [id, text])));
  return pairs.map(({ from, to, label }) => ({ from: byId.get(from) ?? from, to: byId.get(to) ?? to, label }));
};

test('versions: what a whole restructuring did to each statement of Harbour is found', () => {
  const { from, to, pairs } = harbourVersions;
  const comparison = compareVersions(asLadder(from), asLadder(to), options);
  const { precision, recall, wrong, missed } = scoreLinks(comparison, textsOf(pairs, from, to));
  expect(precision, wrong.join('\n\n')).toBeGreaterThanOrEqual(0.96);
  expect(recall, missed.join('\n\n')).toBeGreaterThanOrEqual(0.92);
  const renamed = comparison.pairs?.filter(({ change }) => change === 'renamed').map(({ to: [id] }) => id);
  expect(renamed).toEqual(['engineer2', 'quality', 'execution', 'others']);
});

test('levels: what Harbour raises from one level to the next is found', () => {
  const { ladder, pairs } = harbourLevels;
  const comparison = compareLevels(asLadder(ladder), 'two', 'three', options);
  const { precision, recall, wrong, missed } = scoreLinks(comparison, textsOf(pairs, ladder));
  expect(precision, wrong.join('\n\n')).toBeGreaterThanOrEqual(0.93);
  expect(recall, missed.join('\n\n')).toBeGreaterThanOrEqual(0.86);
});

test('companies: what Harbour and Orchard ask of managers in other words ranks first', () => {
  const { from, to, pairs } = harbourManager;
  const score = scoreRelated(compareLadders(asLadder(from), asLadder(to), options), textsOf(pairs, from, to));
  expect(score.averagePrecision).toBeGreaterThanOrEqual(0.66);
  expect(score.topThree).toBeGreaterThanOrEqual(0.76);
  expect(score.likelyPrecision, score.wrong.join('\n\n')).toBe(1);
});

test('a comparison that links nothing, or everything, falls below every floor', () => {
  const { from, to, pairs } = harbourVersions;
  const comparison = compareVersions(asLadder(from), asLadder(to), options);
  const labelled = textsOf(pairs, from, to);
  expect(scoreLinks({ ...comparison, rows: [] }, labelled)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  const all = from.expectations.flatMap((a) => to.expectations.map((b) => ({ from: a, to: b })));
  const everything = all.map(({ from: a, to: b }): Row => ({
    id: `${a.id}→${b.id}`,
    change: 'reworded',
    from: [a],
    to: [b],
    links: [{ from: a.id, to: b.id, similarity: 0.5, confidence: 'likely' }],
  }));
  expect(scoreLinks({ ...comparison, rows: everything }, labelled).precision).toBeLessThan(0.1);
  expect(scoreRelated({ ...comparison, rows: everything }, labelled)).toMatchObject({ likely: all.length });
  expect(scoreRelated({ ...comparison, rows: everything }, labelled).likelyPrecision).toBeLessThan(0.1);
});
