import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDelimiter } from './findDelimiter';
import { parseCsv } from './parseCsv';

const cells = (text: string, delimiter = ',') =>
  parseCsv(text, delimiter).rows.map((row) => row.map((cell) => cell.text));

test('cells are cut by RFC 4180, whatever the line ends', () => {
  expect(cells('a,b\r\n"c ""d"", e","f\ng"\n,\rlast')).toEqual([['a', 'b'], ['c "d", e', 'f\ng'], ['', ''], ['last']]);
  expect(cells('a,b,')).toEqual([['a', 'b', '']]);
  expect(cells('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
  expect(cells('')).toEqual([]);
});

test('the place of a cell leads to its text', () => {
  const text = 'a,"b ""c"""\n';
  expect(parseCsv(text, ',').rows[0]?.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b ""c""']);
});

test('a quote that is not closed costs its own cell only', () => {
  const { rows, unclosed, stray } = parseCsv('a,"b\nc,"d, e"\n"f",g\n', ',');
  expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['a', '"b'],
    ['c', 'd, e'],
    ['f', 'g'],
  ]);
  expect({ unclosed, stray }).toEqual({ unclosed: [2], stray: [] });
  expect(cells('a,"b')).toEqual([['a', '"b']]);
});

test('a quote within a quoted cell that is not doubled belongs to its text', () => {
  const { rows, stray } = parseCsv('"says "yes" often",b', ',');
  expect(rows[0]?.map(({ text }) => text)).toEqual(['says "yes" often', 'b']);
  expect(stray).toHaveLength(2);
});

test('the delimiter is found, however many commas stand in the texts', () => {
  expect(findDelimiter('a.csv', 'Skill;E1;E2\nCraft;Writes, tests;Designs, reviews, teaches\n')).toBe(';');
  expect(findDelimiter('a.csv', 'Skill\tE1\nCraft\tWrites, tests\n')).toBe('\t');
  expect(findDelimiter('a.csv', 'Skill,E1,E2\n"Craft; tests",a,b\n')).toBe(',');
  expect(findDelimiter('a.tsv', 'a,b\n')).toBe('\t');
  expect(findDelimiter('a.csv', 'sep=|\na,b|c\n')).toBe('|');
});

test('what is written as CSV is read back', () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/\r/g, '\n'));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join(lineEnd);
      expect(cells(text)).toEqual(rows);
    }),
  );
});

test('every character is read in linear time, whatever the quotes', () => {
  const units = ['"', '","', '"a', ',"a', ',"a"b', '""', '"\n', 'a,', '\n', '"a"b', '" ,'];
  for (const unit of units) expect(parseCsv(unit.repeat(300_000), ',').rows.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(',', '"', '\n', '\r', 'a', ' ')), (text) => void cells(text.join(''))),
  );
});
