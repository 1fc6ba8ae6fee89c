import type { Ladder } from '@ladderkit/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv } from './fromCsv';
import { toCsv } from './toCsv';

const read = (content: string, path = 'ladder.csv') => fromCsv([{ path, content }]);

/** A ladder as lines: level, competencies from the outermost, text. */
function shown(ladder: Ladder | undefined): string[] {
  const competencies = new Map(ladder?.competencies?.map((each) => [each.id, each]));
  const levels = new Map(ladder?.levels.map((each) => [each.id, each]));
  const tracks = new Map(ladder?.tracks?.map((each) => [each.id, each.title]));
  const pathOf = (id: string | undefined): string[] => {
    const found = id === undefined ? undefined : competencies.get(id);
    return found ? [...pathOf(found.parent), found.title] : [];
  };
  return (ladder?.expectations ?? []).map(({ level: id, competency, text, kind }) => {
    const level = levels.get(id);
    const track = level?.track === undefined ? [] : [tracks.get(level.track) ?? ''];
    return [
      [...track, level?.code ?? level?.title].join(' '),
      ...pathOf(competency),
      `${kind ? `(${kind}) ` : ''}${text}`,
    ].join(' | ');
  });
}

test('a matrix is read with its levels across', () => {
  const sheet =
    'Skill,E1 – Engineer,E2 – Senior Engineer\nCraft,"Writes tests.\nAsks early.",Designs services.\nPeople,,Mentors.\n';
  expect(shown(read(sheet).value)).toMatchInlineSnapshot(`
    [
      "E1 | Craft | Writes tests.",
      "E1 | Craft | Asks early.",
      "E2 | Craft | Designs services.",
      "E2 | People | Mentors.",
    ]
  `);
});

test('a matrix is read with its levels down', () => {
  const sheet =
    'Level;Craft;People\nEngineer;Writes tests.;Helps a peer.\nSenior Engineer;Designs services.;Mentors.\n';
  expect(shown(read(sheet).value)).toMatchInlineSnapshot(`
    [
      "Engineer | Craft | Writes tests.",
      "Senior Engineer | Craft | Designs services.",
      "Engineer | People | Helps a peer.",
      "Senior Engineer | People | Mentors.",
    ]
  `);
});

test('titles, spacer rows, group rows and a legend stand around the matrix', () => {
  const sheet = [
    'Northwind engineering ladder,,,',
    ',,,',
    ',Junior Engineer,Engineer,Senior Engineer',
    'Craft,,,',
    'Code,Writes small changes.,Writes features.,"• Writes systems.',
    '• Deletes more than that."',
    ',,,',
    'People,,,',
    'Teaching,,Helps a peer.,Mentors two people.',
    ',,,',
    'Legend,,,',
    '*,Asked from the second year,,',
  ].join('\n');
  const { value } = read(sheet);
  expect(shown(value)).toMatchInlineSnapshot(`
    [
      "Junior Engineer | Craft | Code | Writes small changes.",
      "Engineer | Craft | Code | Writes features.",
      "Senior Engineer | Craft | Code | Writes systems.",
      "Senior Engineer | Craft | Code | Deletes more than that.",
      "Engineer | People | Teaching | Helps a peer.",
      "Senior Engineer | People | Teaching | Mentors two people.",
    ]
  `);
  expect(value?.notes?.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "Northwind engineering ladder",
      "Legend

    \\*

    Asked from the second year",
    ]
  `);
});

test('two header rows name the tracks and their levels', () => {
  const sheet =
    ',Engineering,,Management,\n,Engineer,Senior Engineer,Manager,Director\nCraft,Writes.,Designs.,Reviews.,Decides.\n';
  expect(shown(read(sheet).value)).toMatchInlineSnapshot(`
    [
      "Engineering Engineer | Craft | Writes.",
      "Engineering Senior Engineer | Craft | Designs.",
      "Management Manager | Craft | Reviews.",
      "Management Director | Craft | Decides.",
    ]
  `);
});

test('a long table has a row for each expectation', () => {
  const sheet = [
    'Path,Job title,Competency,Skill,Key behavior',
    'Engineering,Engineer,Craft,Testing,Writes tests for every change.',
    'Engineering,Engineer,Craft,Design,"Asks for a review\nbefore the design is done."',
    'Engineering,Senior Engineer,Craft,Testing,Keeps the tests fast.',
    'Management,Manager,People,Hiring,Runs fair interviews.',
  ].join('\n');
  expect(shown(read(sheet).value)).toMatchInlineSnapshot(`
    [
      "Engineering Engineer | Craft | Testing | Writes tests for every change.",
      "Engineering Engineer | Craft | Design | Asks for a review before the design is done.",
      "Engineering Senior Engineer | Craft | Testing | Keeps the tests fast.",
      "Management Manager | People | Hiring | Runs fair interviews.",
    ]
  `);
});

test('every cell keeps its place', () => {
  const { value } = read('Skill,E1,E2\r\nCraft,"Writes\r\n  tests.",Designs.\r\n');
  expect(
    value?.expectations.map(
      ({ text, place }) => `${text} ${place?.line}:${place?.column}–${place?.end?.line}:${place?.end?.column}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Writes tests. 2:8–3:9",
      "Designs. 3:11–3:19",
    ]
  `);
});

test('an unclosed quote is told, and the other rows are read', () => {
  const { value, messages } = read('Skill,E1,E2\nCraft,"Writes tests.,Designs.\nPeople,"Helps.","Mentors."\n');
  expect(
    messages
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${place?.line}:${place?.column} ${code}`),
  ).toEqual(['2:7 csv-quote-unclosed']);
  expect(shown(value)).toContain('E2 | People | Mentors.');
});

test('columns beyond the limit are unmapped', () => {
  const { messages, unmapped } = fromCsv([{ path: 'a.csv', content: `Skill,E1,E2,E3\nCraft,Writes.,Tests.,Plans.` }], {
    maxColumns: 3,
  });
  expect(messages.map(({ code }) => code)).toContain('limit-reached');
  expect(unmapped.map(({ text }) => text)).toEqual(['E3', 'Plans.']);
});

test('rows beyond the limit are unmapped', () => {
  const content = `Skill,E1,E2\n${'Craft,Writes.,Designs.\n'.repeat(10)}`;
  const { messages, unmapped } = fromCsv([{ path: 'a.csv', content }], { maxRows: 5 });
  expect(messages.map(({ code }) => code)).toContain('limit-reached');
  expect(unmapped.map(({ text }) => text.split('\n').length)).toEqual([7]);
});

const northwind: Ladder = {
  format: 'ladderkit/1',
  id: 'northwind',
  title: 'Northwind',
  tracks: [
    { id: 'technical', title: 'Technical' },
    { id: 'management', title: 'Management' },
  ],
  scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'team', title: 'Team' }] }],
  levels: [
    { id: 'e1', title: 'Engineer', code: 'E1', track: 'technical', rank: 1 },
    {
      id: 'e2',
      title: 'Senior Engineer',
      code: 'E2',
      track: 'technical',
      rank: 2,
      steps: [{ scale: 'reach', step: 'team', competency: 'craft' }],
    },
    { id: 'm1', title: 'Engineering Manager', code: 'M1', track: 'management', rank: 3 },
  ],
  competencies: [
    { id: 'craft', title: 'Craft' },
    { id: 'people', title: 'People' },
  ],
  expectations: [
    { id: '1', level: 'e1', competency: 'craft', text: 'Writes *clear* code, "always".' },
    { id: '2', level: 'e2', competency: 'craft', text: '=SUM(A1) is never typed into a cell.' },
    { id: '3', level: 'e2', competency: 'craft', text: 'Designs services.' },
    { id: '4', level: 'm1', competency: 'people', text: 'Runs fair interviews.' },
  ],
};

test('a rubric is written as a sheet whose texts no spreadsheet runs', () => {
  expect(toCsv(northwind).split('\r\n')).toMatchInlineSnapshot(`
    [
      ",Technical,,Management",
      "Competency,E1 – Engineer,E2 – Senior Engineer,M1 – Engineering Manager",
      "Craft,"Writes clear code, ""always"".","Reach: Team
    '=SUM(A1) is never typed into a cell.
    Designs services.",",
      "People,,,Runs fair interviews.",
      "",
    ]
  `);
  expect(toCsv(northwind, { track: 'management' })).toBe(
    'Competency,M1 – Engineering Manager\r\nPeople,Runs fair interviews.\r\n',
  );
});

test('what is written is read back', () => {
  expect(shown(read(toCsv(northwind)).value)).toMatchInlineSnapshot(`
    [
      "Technical E1 | Craft | Writes clear code, "always".",
      "Technical E2 | Craft | =SUM(A1) is never typed into a cell.",
      "Technical E2 | Craft | Designs services.",
      "Management M1 | People | Runs fair interviews.",
    ]
  `);
});

test('nothing throws, whatever the sheet', () => {
  const cell = fc.constantFrom(
    '',
    'E1',
    'Senior Engineer',
    'Level',
    'Craft',
    'Writes tests.',
    '"a\nb"',
    '"',
    '=1',
    'Legend',
    '\0',
    '• a',
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(sheet, (rows) => void read(rows.map((row) => row.join(',')).join('\n'))),
    { numRuns: 500 },
  );
});
