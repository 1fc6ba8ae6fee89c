import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLadders } from '../compare/axis/compareLadders';
import { compareVersions } from '../compare/axis/compareVersions';
import type { Ladder } from '../model/Ladder';
import { applyCrosswalk } from './applyCrosswalk';
import { crosswalkFromCsv } from './crosswalkFromCsv';
import { crosswalkOf, type SignedReview } from './crosswalkOf';
import { crosswalkToCsv } from './crosswalkToCsv';
import { parseCrosswalk } from './parseCrosswalk';
import { readCsv } from './readCsv';

const ladder = (id: string, texts: Record<string, string>, version = '1'): Ladder => ({
  format: 'ladderkit/1',
  id,
  title: id.toUpperCase(),
  version,
  levels: [
    { id: 'l', title: 'Level' },
    { id: 'm', title: 'Other' },
  ],
  expectations: Object.entries(texts).map(([key, text]) => ({ id: key, level: 'l', text })),
});

const ours = ladder('quay', {
  a: 'Ties the mooring lines as shown.',
  b: 'Scrubs the deck before noon.',
  c: 'Whistles, when =pleased.',
});
const theirs = ladder('pier', { x: 'Ties mooring lines when shown.', y: 'Keeps the deck clean.', z: 'Sings.' });

const reviews: SignedReview[] = [
  {
    from: 'b',
    to: 'y',
    review: 'pinned',
    direction: 'forward',
    by: 'Ada',
    at: '2026-03-01',
    note: 'Ours says when, "noon".',
  },
  { from: 'c', to: 'z', review: 'rejected', by: 'Ada' },
];
const crosswalk = crosswalkOf(compareLadders(ours, theirs, { reviews }), { reviews, title: 'Quay and Pier' });
const printed = [...crosswalk.links]
  .sort((a, b) => (a.from.id < b.from.id ? -1 : 1))
  .map(({ from, to, direction, confidence, review, by }) => [from.id, to.id, direction, confidence, review, by]);

describe('crosswalkOf', () => {
  it('holds what people said, rejections too, and proposes what is likely', () => {
    expect(printed).toEqual([
      ['a', 'x', 'both', 'likely', 'proposed', undefined],
      ['b', 'y', 'forward', 'certain', 'pinned', 'Ada'],
      ['c', 'z', 'both', 'certain', 'rejected', 'Ada'],
    ]);
    expect(crosswalk.from).toEqual({ ladder: 'quay', title: 'QUAY', version: '1' });
  });
});

describe('a crosswalk as a document', () => {
  it('comes back from JSON as it was', () => {
    expect(parseCrosswalk(JSON.parse(JSON.stringify(crosswalk)))).toEqual({ value: crosswalk, messages: [] });
  });

  it('comes back from CSV, all but its titles', () => {
    const { value, messages } = crosswalkFromCsv(crosswalkToCsv(crosswalk));
    expect(messages).toEqual([]);
    expect(value?.links).toEqual(crosswalk.links);
    expect(value?.from).toEqual({ ladder: 'quay', version: '1' });
  });

  it('says every problem, and reads what can be read', () => {
    const { value, messages } = parseCrosswalk({
      ...crosswalk,
      extra: 1,
      links: [crosswalk.links[0], 5, { from: { id: 'a' } }, { ...crosswalk.links[1], review: 'perhaps' }],
    });
    expect(value?.links).toHaveLength(1);
    expect(messages.map(({ text }) => text)).toEqual([
      '`extra` of a crosswalk is not known. It was left out.',
      '`links[1]` of a crosswalk must be a link with `from` and `to`.',
      '`links[2].from` of a crosswalk must be a statement with `id`, `level` and `text`.',
      '`links[3].review` of a crosswalk must be pinned, rejected, proposed; found "perhaps".',
    ]);
  });

  it('answers for what is no crosswalk, and for one of a later format', () => {
    const code = (json: unknown) => parseCrosswalk(json).messages.map((message) => message.code);
    expect(code(null)).toEqual(['format-invalid']);
    expect(code({ format: 'ladderkit/1' })).toEqual(['format-invalid']);
    expect(code({ format: 'ladderkit-crosswalk/2' })).toEqual(['format-newer']);
    expect(code({ format: 'ladderkit-crosswalk/1' })).toEqual(['value-invalid', 'value-invalid', 'value-invalid']);
    expect(crosswalkFromCsv('').messages.map((message) => message.code)).toEqual(['format-invalid']);
    expect(crosswalkFromCsv('from,to\r\n1,2').messages[0]?.text).toContain('"from ladder"');
  });

  it('says the place of every problem', () => {
    const placeOf = (path: readonly (string | number)[]) =>
      path.length < 3 ? { path: 'a.json', line: path.length + 1, column: 1 } : undefined;
    const { messages } = parseCrosswalk({ ...crosswalk, links: [{ from: crosswalk.links[0]?.from }] }, { placeOf });
    expect(messages.map(({ place }) => place)).toEqual([{ path: 'a.json', line: 3, column: 1 }]);
  });

  it('counts the first of two links of the same statements, and says so', () => {
    const [link] = crosswalk.links;
    const links = link ? [link, { ...link, review: 'rejected' }] : [];
    const { value, messages } = parseCrosswalk({ ...crosswalk, links });
    expect(value?.links).toEqual([link]);
    expect(messages.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning duplicate-id']);
  });

  it('keeps a day that is written otherwise, and says so', () => {
    const [link] = crosswalk.links;
    const { value, messages } = parseCrosswalk({ ...crosswalk, links: [{ ...link, at: '3/1/26' }] });
    expect(value?.links[0]?.at).toBe('3/1/26');
    expect(messages[0]?.text).toBe(
      '`links[0].at` of a crosswalk is no ISO date such as 2026-03-01: "3/1/26". It was kept.',
    );
  });
});

describe('CSV', () => {
  it('brings back any text of any field', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => each.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(
        text.filter((each) => each !== ''),
        (note) => {
          const [link] = crosswalk.links;
          const written = link ? { ...crosswalk, links: [{ ...link, note }] } : crosswalk;
          expect(crosswalkFromCsv(crosswalkToCsv(written)).value?.links[0]?.note).toBe(note);
        },
      ),
    );
  });

  it('lets no text become a formula', () => {
    const link = crosswalk.links[0];
    const csv = crosswalkToCsv({ ...crosswalk, links: link ? [{ ...link, note: '=HYPERLINK("x")' }] : [] });
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is read with semicolons, a byte order mark, and quotes left open', () => {
    const { lines, unclosed } = readCsv('\uFEFFa;b\r\n"1;2";3\n\n"open');
    expect(lines.map((line) => line.map((cell) => cell.text))).toEqual([['a', 'b'], ['1;2', '3'], ['open']]);
    expect(unclosed).toEqual({ text: 'open', line: 4, column: 1 });
    expect(lines[1]?.[1]).toEqual({ text: '3', line: 2, column: 7 });
  });

  it('says where a line cannot be used, and reads the others', () => {
    const [head = '', ...lines] = crosswalkToCsv(crosswalk).split('\r\n');
    const [first = '', second = '', third = ''] = lines;
    const csv = [
      `${head},colour`,
      `${first.replace('proposed', ' Pinned ')},red`,
      second.replace(/pinned|rejected/, 'yes'),
      third.replace('quay', 'mole'),
      '"open',
    ].join('\n');
    const { value, messages } = crosswalkFromCsv(csv, { path: 'walk.csv' });
    expect(value?.links).toHaveLength(1);
    expect(messages.map(({ text, place }) => `${place?.path}:${place?.line}:${place?.column} ${text}`)).toEqual([
      'walk.csv:5:1 This quoted cell is never closed: all lines below it were read as its text.',
      'walk.csv:1:142 The column "colour" of a crosswalk is not known. It was left out.',
      'walk.csv:4:1 This line is of other ladders or versions than the first. It was left out.',
      'walk.csv:5:1 This line is of other ladders or versions than the first. It was left out.',
      'walk.csv:3:70 `links[1].review` of a crosswalk must be pinned, rejected, proposed; found "yes".',
    ]);
  });
});

describe('applyCrosswalk', () => {
  const applied = (from: Ladder, to = theirs) => {
    const { holds, review, reviews, messages } = applyCrosswalk(crosswalk, from, to);
    return {
      holds: holds.map((link) => `${link.from.id}-${link.to.id}`).sort(),
      review: review.map(({ link, from, to }) => `${link.from.id} ${from.fate}, ${link.to.id} ${to.fate}`).sort(),
      reviews: reviews.map(({ from, to, review }) => `${from}-${to} ${review}`).sort(),
      messages: messages.map(({ code }) => code),
    };
  };

  it('holds whole on the ladders it was made for; proposals are no reviews', () => {
    expect(applied(ours)).toEqual({
      holds: ['a-x', 'b-y', 'c-z'],
      review: [],
      reviews: ['b-y pinned', 'c-z rejected'],
      messages: [],
    });
  });

  it('says what must be looked at again when a ladder changed', () => {
    const texts = { a: 'Ties all the lines of the ship.', b: 'Scrubs the deck, before noon.', d: 'Cooks.' };
    expect(applied(ladder('quay', texts, '2'))).toEqual({
      holds: ['b-y'],
      review: ['a reworded, x same', 'c missing, z same'],
      reviews: ['b-y pinned'],
      messages: ['crosswalk-outdated'],
    });
  });

  it('follows a statement whose id changed, and asks again where its level did', () => {
    const renamed = { ...ours, expectations: ours.expectations.map((each) => ({ ...each, id: `new-${each.id}` })) };
    expect(applied(renamed).holds).toEqual(['new-a-x', 'new-b-y', 'new-c-z']);
    const moved = {
      ...ours,
      expectations: ours.expectations.map((each) => (each.id === 'a' ? { ...each, level: 'm' } : each)),
    };
    expect(applied(moved).review).toEqual(['a moved, x same']);
  });

  it('says that it is of other ladders', () => {
    expect(applied(theirs, ours).messages).toEqual(['crosswalk-foreign', 'crosswalk-foreign']);
  });

  it('finds what was worded anew under another id, or split, once it may compare', () => {
    const texts = {
      a2: 'Ties the mooring lines as shown by the mate.',
      b1: 'Scrubs the deck of the ship each day.',
      b2: 'Mends torn sails before the next voyage.',
    };
    const both = {
      ...ours,
      expectations: [
        {
          id: 'b',
          level: 'l',
          text: 'Scrubs the deck of the ship each day, and mends torn sails before the next voyage.',
        },
      ],
    };
    const said = { from: 'b', to: 'y', review: 'pinned' } as const;
    const walk = crosswalkOf(compareLadders(both, theirs, { reviews: [said] }), { reviews: [said] });
    const fates = ({ review }: ReturnType<typeof applyCrosswalk>) =>
      review.map(({ link, from }) => [link.from.id, from.fate, ...from.now.map(({ id }) => id)]);
    const next = ladder('quay', texts, '2');
    expect(fates(applyCrosswalk(crosswalk, next, theirs))).toContainEqual(['a', 'missing']);
    expect(fates(applyCrosswalk(crosswalk, next, theirs, { compare: compareVersions }))).toContainEqual([
      'a',
      'reworded',
      'a2',
    ]);
    expect(fates(applyCrosswalk(walk, next, theirs, { compare: compareVersions }))).toContainEqual([
      'b',
      'split',
      'b1',
      'b2',
    ]);
  });

  it('is written down again: what holds as it was signed, the rest to be looked at, nothing lost', () => {
    const changed = ladder('quay', { a: 'Ties the lines.', b: 'Scrubs the deck after noon.', d: 'Cooks.' }, '2');
    const after = applyCrosswalk(crosswalk, changed, theirs);
    const next = crosswalkOf(compareLadders(changed, theirs, { reviews: after.reviews }), { applied: after });
    const lines = next.links
      .filter(({ by }) => by)
      .map(({ from, to, review, was, by }) => [from, to.id, review, was, by]);
    expect(lines).toEqual([
      [{ id: 'b', level: 'l', text: 'Scrubs the deck after noon.' }, 'y', 'proposed', 'pinned', 'Ada'],
      [{ id: 'c', level: 'l', text: 'Whistles, when =pleased.' }, 'z', 'rejected', undefined, 'Ada'],
    ]);
    expect(crosswalkFromCsv(crosswalkToCsv(next)).value?.links).toEqual(next.links);
    const again = applyCrosswalk(next, changed, theirs);
    expect(crosswalkOf(compareLadders(changed, theirs, { reviews: again.reviews }), { applied: again })).toEqual(next);
  });

  it('says that the ladders were given the other way round', () => {
    expect(applyCrosswalk(crosswalk, theirs, ours).messages[0]?.hint).toBe('Give the ladders the other way round.');
  });
});
