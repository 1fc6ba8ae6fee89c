import { describe, expect, it } from 'vitest';
import { coverage } from '../words/coverage';
import { fromFiles } from './fromFiles';

const file = (path: string, ...lines: string[]) => ({ path, content: lines.join('\n') });

const bodies = {
  'bakery/levels/b1.md': ['# What we ask', '', '## Dough', '', '- Kneads what the shift needs.'],
  'bakery/levels/b2.md': ['# What we ask', '', '## Dough', '', '- Plans the doughs of a week.'],
  'bakery/levels/b3.md': ['# What we ask', '', '## Dough', '', '- Writes the recipes that others follow.'],
};

const pages = Object.entries(bodies).map(([path, lines]) => file(path, ...lines));

/** The levels of a ladder, each with what it asks. */
function summaryOf(read: ReturnType<typeof fromFiles>) {
  const { levels = [], expectations = [] } = read.value ?? {};
  return levels.map(({ id, title, code, track }) => {
    const texts = expectations.filter(({ level }) => level === id).map(({ text }) => text);
    return [id, title, code, track, texts];
  });
}

const lostIn = (files: Parameters<typeof fromFiles>[0], read: ReturnType<typeof fromFiles>) =>
  coverage(files, read).map(({ path, lost }) => [path, lost]);

const joined = [
  ['baker', 'Baker', 'B1', 'ovens', ['Kneads what the shift needs.']],
  ['first-baker', 'First Baker', 'B2', 'ovens', ['Plans the doughs of a week.']],
  ['head-baker', 'Head Baker', 'B3', 'ovens', ['Writes the recipes that others follow.']],
];

describe('an index beside pages', () => {
  it('joins a list of levels in YAML with the pages that its entries name', () => {
    const index = file(
      'bakery/levels.yml',
      'title: The bakery',
      'tracks:',
      '  - { id: ovens, title: Ovens }',
      'levels:',
      '  - { id: baker, title: Baker, code: B1, track: ovens, file: levels/b1.md }',
      '  - { id: first-baker, title: First Baker, code: B2, track: ovens, file: levels/b2.md }',
      '  - { id: head-baker, title: Head Baker, code: B3, track: ovens, file: levels/b3.md }',
    );
    const files = [index, ...pages];
    const read = fromFiles(files);
    expect(summaryOf(read)).toEqual(joined);
    expect(read.value?.title).toBe('The bakery');
    expect(read.messages.filter(({ code }) => code === 'files-joined').map(({ text }) => text)).toEqual([
      '“bakery/levels.yml” was read as the index of 3 pages: bakery/levels/b1.md (baker), bakery/levels/b2.md (first-baker), bakery/levels/b3.md (head-baker).',
    ]);
    expect(lostIn(files, read)).toEqual(files.map(({ path }) => [path, 0]));
  });

  it('finds the page of an entry by the code that is the name of its file', () => {
    const index = {
      path: 'bakery/ladder.json',
      content: JSON.stringify({
        title: 'The bakery',
        levels: [
          { id: 'baker', name: 'Baker', code: 'B1', track: 'Ovens' },
          { id: 'first-baker', name: 'First Baker', code: 'B2', track: 'Ovens' },
          { id: 'head-baker', name: 'Head Baker', code: 'B3', track: 'Ovens' },
        ],
      }),
    };
    const files = [...pages.toReversed(), index];
    const read = fromFiles(files);
    expect(summaryOf(read)).toEqual(joined);
    expect(lostIn(files, read)).toEqual(files.map(({ path }) => [path, 0]));
  });

  it('orders the levels as the index lists them', () => {
    const index = file(
      'bakery/index.yaml',
      'levels:',
      '  - { title: Apprentice, page: levels/b3.md }',
      '  - { title: Journeyman, page: levels/b1.md }',
      '  - { title: Guild Member, page: levels/b2.md }',
    );
    const read = fromFiles([index, ...pages]);
    expect(read.value?.levels.map(({ title, rank }) => [title, rank])).toEqual([
      ['Apprentice', 1],
      ['Journeyman', 2],
      ['Guild Member', 3],
    ]);
  });
});

describe('files of several formats', () => {
  it('reads a sheet with the page that is about it', () => {
    const files = [
      file('bakery/README.md', '# The bakery', '', 'How we grow.'),
      file('bakery/matrix.csv', 'Skill,Baker,Senior Baker', 'Dough,Kneads.,Plans the week.'),
    ];
    const read = fromFiles(files);
    expect(read.value?.title).toBe('The bakery');
    expect(read.value?.expectations.map(({ text }) => text)).toEqual(['Kneads.', 'Plans the week.']);
    expect(read.value?.notes?.map(({ text }) => text)).toEqual(['How we grow.']);
    expect(lostIn(files, read)).toEqual(files.map(({ path }) => [path, 0]));
  });

  it('joins levels and competencies of several YAML files', () => {
    const files = [
      file('bakery/competencies.yml', '- id: dough', '  name: Dough', '  levels:', '    B1: Kneads.', '    B2: Plans.'),
      file('bakery/levels.yml', '- { id: B1, title: Baker }', '- { id: B2, title: First Baker }'),
    ];
    const read = fromFiles(files);
    expect(summaryOf(read)).toEqual([
      ['B1', 'Baker', undefined, undefined, ['Kneads.']],
      ['B2', 'First Baker', undefined, undefined, ['Plans.']],
    ]);
  });

  it('reads a ladder once that stands there in two formats', () => {
    const files = [
      file('b.md', '# Baker', '', '- Kneads.', '- Bakes.', '', '# Senior Baker', '', '- Plans the week.'),
      file('b.csv', 'Skill,Baker,Senior Baker', 'Dough,Kneads.,Plans the week.'),
    ];
    const read = fromFiles(files);
    expect(read.value?.expectations).toHaveLength(3);
    expect(read.messages.find(({ place }) => place?.path === 'b.csv')?.text).toBe(
      '100 % of the statements here stand in “b.md” too: this is the same ladder again, and was not read.',
    );
    expect(lostIn(files, read)).toEqual(files.map(({ path }) => [path, 0]));
  });
});

describe('what is no part of the ladder', () => {
  const bakerPage = ['# Baker', '', '## Dough', '', '- Kneads.'];
  const page = file('a/baker.md', ...bakerPage);

  it('says of each document what to export instead, and reads the rest', () => {
    const files = [page, file('a/ladder.tex', '\\documentclass{article}'), file('a/old.pdf', '%PDF-1.7')];
    const { value, messages } = fromFiles(files);
    expect(value?.expectations).toHaveLength(1);
    const about = messages.filter(({ place }) => place?.path !== 'a/baker.md' && place !== undefined);
    expect(about.map(({ severity, text, hint }) => [severity, text, hint])).toEqual([
      [
        'warning',
        'This file is LaTeX, which cannot be read.',
        'Export it as Markdown or HTML. (pandoc does). Delete it if it is no part of the ladder.',
      ],
      [
        'warning',
        'This file is a PDF, which cannot be read.',
        'Export it as Markdown or HTML. Delete it if it is no part of the ladder.',
      ],
    ]);
  });

  it('leaves images, code, settings and hidden files alone, and names them', () => {
    const others = ['a/.hidden.md', 'a/logo.svg', 'a/node_modules/x/README.md', 'a/mkdocs.yml', 'a/style.css'];
    const files = [page, ...others.map((path) => file(path, 'site_name: x'))];
    const read = fromFiles(files);
    expect(read.value?.levels).toHaveLength(1);
    expect(read.messages.find(({ text }) => text.includes('left alone'))?.text).toBe(
      `5 files are of a kind that no ladder stands in, and left alone: ${others.map((path) => `“${path}”`).join(', ')}.`,
    );
    expect(lostIn(files, read).every(([, lost]) => lost === 0)).toBe(true);
  });

  it('minds only what a folder holds, not what it is called', () => {
    const { value } = fromFiles([
      file('.private/x/baker.md', '# Senior Engineer', '', '- Kneads.'),
      file('.private/x/notes.md', 'Of us.'),
    ]);
    expect(value?.expectations).toHaveLength(1);
  });

  it('reads a file of any name that is given alone', () => {
    const { value } = fromFiles([file('ladder.unknown', ...bakerPage)]);
    expect(value?.expectations).toHaveLength(1);
  });
});

it('reads nothing of no files, without a fault', () => {
  expect(fromFiles([])).toMatchObject({ unmapped: [] });
});
