import { describe, expect, it } from 'vitest';
import type { Comparison, Row, Side, Statement, Summary } from '../compare/Comparison';
import { rubricOf } from '../ladder/rubricOf';
import type { Ladder } from '../model/Ladder';
import { toHtml, toMarkdown, toText } from './index';

const NOTHING: Summary = {
  same: 0,
  reworded: 0,
  split: 0,
  merged: 0,
  related: 0,
  added: 0,
  removed: 0,
  moved: 0,
  raised: 0,
};

const side = (id: string, title: string, code: string, more: Partial<Side> = {}): Side => ({
  ladder: { id: 'harbour', title: 'Harbour Ladder', version: '4' },
  tracks: [],
  levels: [{ id, title, code }],
  competencies: [
    { id: 'design', title: 'Design' },
    { id: 'review', title: 'Review', parent: 'design' },
    { id: 'people', title: 'People' },
  ],
  scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'team', title: 'Team' }, { id: 'group', title: 'Several teams' }] }], // prettier-ignore
  ...more,
});

const statement = (id: string, text: string, competency = 'design', more: Partial<Statement> = {}): Statement => ({
  id,
  text,
  level: id.startsWith('b') ? 'p3' : 'p2',
  competency,
  ...more,
});

const row = (change: Row['change'], from: Statement[], to: Statement[], more: Partial<Row> = {}): Row => ({
  id: [...from, ...to].map(({ id }) => id).join('+'),
  change,
  from,
  to,
  links: from.flatMap((a) => to.map((b) => ({ from: a.id, to: b.id, similarity: 0.6, confidence: 'likely' as const }))),
  ...more,
});

const levels: Comparison = {
  format: 'ladderkit-comparison/1',
  axis: 'level',
  from: side('p2', 'Pilot', 'P2'),
  to: side('p3', 'Senior Pilot', 'P3'),
  rows: [
    row('reworded', [statement('a1', 'Steers one ferry.')], [statement('b1', 'Steers any ferry.')], {
      links: [
        {
          from: 'a1',
          to: 'b1',
          similarity: 0.7,
          confidence: 'likely',
          words: [
            { change: 'same', text: 'Steers ' },
            { change: 'removed', text: 'one ' },
            { change: 'added', text: 'any ' },
            { change: 'same', text: 'ferry.' },
          ],
        },
      ],
      scope: [{ dimension: 'reach', change: 'raised', from: 'one', to: 'any', confidence: 'likely' }],
      impact: 'raised',
    }),
    row('same', [statement('a2', 'Logs each crossing.')], [statement('b2', 'Logs each crossing.')]),
    row('split', [statement('a3', 'Checks hull and engine.', 'review')], [statement('b3', 'Checks the hull.', 'review'), statement('b4', 'Checks the engine.', 'review')]), // prettier-ignore
    row('removed', [statement('a5', 'Paints the deck.', 'people')], [], {
      candidates: [{ of: 'a5', id: 'b6', similarity: 0.2 }],
    }),
    row('added', [], [statement('b6', 'Teaches the **new** pilots.', 'people', { appliesTo: 'ferries with a crew' })]),
    row('same', [statement('a7', 'Greets passengers.', 'design')], [statement('b7', 'Greets passengers.', 'people')], { moved: ['competency'] }), // prettier-ignore
  ],
  steps: [
    { from: { level: 'p2', scale: 'reach', step: 'team' }, to: { level: 'p3', scale: 'reach', step: 'group' }, change: 'raised' }, // prettier-ignore
  ],
  messages: [],
  summary: { ...NOTHING, same: 2, reworded: 1, split: 1, added: 1, removed: 1, moved: 1, raised: 1 },
};

const companies: Comparison = {
  ...levels,
  axis: 'company',
  to: { ...side('p3', 'Captain', 'C'), ladder: { id: 'lagoon', title: 'Lagoon Paths' } },
  rows: [
    row('related', [statement('a1', 'Steers one ferry.')], [statement('b1', 'Takes a boat across.')]),
    row('removed', [statement('a2', 'Paints the deck.')], [], {
      candidates: [{ of: 'a2', id: 'b3', similarity: 0.3 }],
    }),
    row('added', [], [statement('b3', 'Cleans the boat.', 'people')]),
  ],
};

const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'harbour',
  title: 'Harbour Ladder',
  tracks: [{ id: 'boats', title: 'Boats' }],
  scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'team', title: 'Team' }] }],
  levels: [
    {
      id: 'p2',
      title: 'Pilot',
      code: 'P2',
      track: 'boats',
      rank: 2,
      steps: [{ scale: 'reach', step: 'team', competency: 'design' }],
    },
    { id: 'p3', title: 'Senior Pilot', code: 'P3', track: 'boats', rank: 3 },
  ],
  competencies: [{ id: 'design', title: 'Design' }],
  expectations: [
    { id: '1', level: 'p2', competency: 'design', text: 'Draws the *route*.' },
    { id: '2', level: 'p3', competency: 'design', text: '=SUM(A1) is "no" formula' },
    { id: '3', level: 'p3', text: 'Keeps calm.' },
  ],
};

describe('a comparison of levels', () => {
  it('reads well in a terminal', () => {
    expect(`\n${toText(levels)}`).toMatchInlineSnapshot(`
      "
      Pilot (P2) → Senior Pilot (P3)
      Harbour Ladder 4
      Reach: Team → Several teams (raised)
      1 new, 1 reworded, 1 split, 1 dropped, 2 unchanged; of these 1 moved, 1 raised.

      Design
        ~ Reworded  Steers [-one-] {+any+} ferry.
                    ▲ Raised  Reach: one → any
        = 1 unchanged

      Design › Review
        < Split in 2  Before: Checks hull and engine.
                      ↳ Checks the hull.
                      ↳ Checks the engine.

      People
        − Dropped  Paints the deck.
                   Nearest at Senior Pilot: Teaches the new pilots. (for ferries with a crew)
        + New      Teaches the new pilots. (for ferries with a crew)
        → Moved    Greets passengers.
                   was under Design
      "
    `);
  });

  it('is painted and laid out by whoever knows the terminal', () => {
    const text = toText(levels, {
      paint: (words, kind) => (kind === 'removed' || kind === 'mark' ? `<${kind} ${words}>` : words),
      line: (words, first) => `${first}|${words}`,
    });
    expect(text).toContain('  <mark ~ Reworded  >|Steers <removed one> any ferry.');
  });

  it('can be pasted into a pull request', () => {
    expect(`\n${toMarkdown(levels)}`).toMatchInlineSnapshot(`
      "
      ## Pilot (P2) → Senior Pilot (P3)

      Harbour Ladder 4

      Reach: Team → **Several teams** (raised)

      1 new, 1 reworded, 1 split, 1 dropped, 2 unchanged; of these 1 moved, 1 raised.

      ### Design

      - **~ Reworded** Steers <del>one</del> <ins>any</ins> ferry.
        - **▲ Raised** Reach: one → any
      - _1 unchanged_

      ### Design › Review

      - **< Split in 2** Before: Checks hull and engine.
        - ↳ Checks the hull.
        - ↳ Checks the engine.

      ### People

      - **− Dropped** Paints the deck.
        - Nearest at Senior Pilot: Teaches the **new** pilots. (for ferries with a crew)
      - **+ New** Teaches the **new** pilots. (for ferries with a crew)
      - **→ Moved** Greets passengers.
        - was under Design
      "
    `);
  });

  it('is a fragment of headings, lists and changes in HTML', () => {
    expect(`\n${toHtml(levels)}`).toMatchInlineSnapshot(`
      "
      <section class="lk-print">
      <h2>Pilot (P2) → Senior Pilot (P3)</h2>
      <p><small>Harbour Ladder 4</small></p>
      <p>Reach: Team → <strong>Several teams</strong><small> (raised)</small></p>
      <p>1 new, 1 reworded, 1 split, 1 dropped, 2 unchanged; of these 1 moved, 1 raised.</p>
      <section>
      <h3>Design</h3>
      <ul>
      <li><strong>~ Reworded</strong> Steers <del>one</del> <ins>any</ins> ferry.<ul>
      <li><strong>▲ Raised</strong> Reach: one → any</li>
      </ul></li>
      </ul>
      <p>1 unchanged</p>
      </section>
      <section>
      <h3>Design › Review</h3>
      <ul>
      <li><strong>&#60; Split in 2</strong> <small>Before: </small>Checks hull and engine.<ul>
      <li><small>↳ </small>Checks the hull.</li>
      <li><small>↳ </small>Checks the engine.</li>
      </ul></li>
      </ul>
      </section>
      <section>
      <h3>People</h3>
      <ul>
      <li><strong>− Dropped</strong> Paints the deck.<ul>
      <li><small>Nearest at Senior Pilot: </small>Teaches the <strong>new</strong> pilots.<small> (for ferries with a crew)</small></li>
      </ul></li>
      <li><strong>+ New</strong> Teaches the <strong>new</strong> pilots.<small> (for ferries with a crew)</small></li>
      <li><strong>→ Moved</strong> Greets passengers.<ul>
      <li><small>was under Design</small></li>
      </ul></li>
      </ul>
      </section>
      </section>
      "
    `);
  });
});

describe('a comparison of companies', () => {
  it('says what corresponds, and never that only one side expects something', () => {
    expect(`\n${toText(companies)}`).toMatchInlineSnapshot(`
      "
      Pilot (P2) at Harbour Ladder and Captain (C) at Lagoon Paths
      1 link: 1 likely. For 2 statements no counterpart was found. That does not say there is none.

      Design
        Steers one ferry.
          ╌ Likely  Design: Takes a boat across.

      No counterpart found at Lagoon Paths (1 of 2 statements)
        ○ Design: Paints the deck.
          Nearest, People: Cleans the boat.

      No counterpart found at Harbour Ladder (1 of 2 statements)
        ○ People: Cleans the boat.

      Values on scales
        Reach: Team at Harbour Ladder, Several teams at Lagoon Paths
      "
    `);
  });
});

describe('what is no expectation', () => {
  const added = (id: string, text: string, more: Partial<Statement>) => row('added', [], [statement(id, text, 'design', more)]); // prettier-ignore
  const rows = [
    added('b1', 'Plans a route.', {}),
    added('b2', 'Drew the winter timetable.', { kind: 'example', parent: 'b1' }),
    added('b3', 'Sails without a watch.', { kind: 'anti-pattern' }),
    added('b4', 'Moved the buoys.', { kind: 'example', parent: 'b9' }),
  ];

  it('says so before its words, and an example stands below its statement', () => {
    expect(toText({ ...levels, rows })).toContain(
      `
Design
  + New  Plans a route.
         + New  Example: Drew the winter timetable.
  + New  Not expected: Sails without a watch.
  + New  Example: Moved the buoys.
`,
    );
  });

  it('does so in a rubric too', () => {
    const expectations = rows.flatMap(({ to }) => to).map(({ id, text, kind, parent }) => ({ id, level: 'p2', competency: 'design', text, kind, parent })); // prettier-ignore
    const rubric = rubricOf({ ...ladder, expectations });
    expect(toText(rubric)).toContain(
      '    • Plans a route.\n      • Example: Drew the winter timetable.\n    • Not expected: ',
    );
    expect(toMarkdown(rubric)).toContain(
      '• Plans a route.<br>◦ Example: Drew the winter timetable.<br>• Not expected: ',
    );
  });

  it('stays in sight where examples stand for each other', () => {
    const circle = [
      added('b1', 'Went first.', { kind: 'example', parent: 'b2' }),
      added('b2', 'Went second.', { kind: 'example', parent: 'b1' }),
    ];
    expect(toText({ ...levels, rows: circle })).toContain(
      '+ New  Example: Went first.\n         + New  Example: Went second.',
    );
  });
});

describe('two ladders of one title', () => {
  it('are told apart in the title, and by their ids alone in headings', () => {
    const to = { ...companies.to, ladder: { id: 'lagoon', title: 'Harbour Ladder' } };
    const text = toText({ ...companies, to });
    expect(text).toContain('Pilot (P2) at Harbour Ladder (harbour) and Captain (C) at Harbour Ladder (lagoon)');
    expect(text).toContain('No counterpart found at lagoon (1 of 2 statements)');
    expect(text.match(/Harbour Ladder/g)).toHaveLength(2);
  });

  it('and of one id by their versions', () => {
    const to = { ...companies.to, ladder: { ...companies.from.ladder, version: '5' } };
    expect(toText({ ...companies, to })).toContain('No counterpart found at version 5 (1 of 2 statements)');
  });
});

describe('a comparison of whole ladders', () => {
  const levels = [...companies.from.levels, { id: 'p9', title: 'Commodore', code: 'P9' }];
  const possible = row('related', [statement('a4', 'Counts the ropes.')], [statement('b4', 'Coils the ropes.')], {
    links: [{ from: 'a4', to: 'b4', similarity: 0.2, confidence: 'possible' }],
  });

  it('names the level of each statement, and counts what is only possibly alike', () => {
    const text = toText({ ...companies, from: { ...companies.from, levels }, rows: [possible, ...companies.rows] });
    expect(text).toContain('  P2: Steers one ferry.\n    ╌ Likely  Design: Takes a boat across.');
    expect(text).toContain('= 1 more with counterparts that are only possible');
    expect(text).not.toContain('Coils');
  });

  it('names what is only possible between two levels, behind what is sure', () => {
    const text = toText({ ...companies, rows: [possible, ...companies.rows] });
    expect(text.indexOf('Takes a boat')).toBeLessThan(text.indexOf('Coils the ropes'));
  });
});

describe('a rubric', () => {
  it('lists what each level asks, competency by competency', () => {
    expect(`\n${toText(rubricOf(ladder))}`).toMatchInlineSnapshot(`
      "
      Harbour Ladder: Boats

      Design
        Pilot (P2)
          • Reach: Team
          • Draws the route.

        Senior Pilot (P3)
          • =SUM(A1) is "no" formula

      Under no competency
        Senior Pilot (P3)
          • Keeps calm.
      "
    `);
  });

  it('counts what a level takes over from one beside it, and shows what it takes from elsewhere', () => {
    const [pilot, senior] = ladder.levels;
    const including = { ...ladder, levels: [{ ...pilot, id: 'p2', title: 'Pilot', code: 'P2' }, { ...senior, id: 'p3', title: 'Senior Pilot', includes: ['p2'] }] }; // prettier-ignore
    expect(toText(rubricOf(including, { levels: ['p2', 'p3'] }))).toContain(
      '• =SUM(A1) is "no" formula\n    • and 1 from P2',
    );
    expect(toText(rubricOf(including, { levels: ['p3'] }))).toContain('• Draws the route. (from p2)');
  });

  it('is a table in Markdown', () => {
    expect(`\n${toMarkdown(rubricOf(ladder))}`).toMatchInlineSnapshot(`
      "
      ## Harbour Ladder: Boats

      |  | Pilot (P2) | Senior Pilot (P3) |
      | --- | --- | --- |
      | **Design** | • Reach: **Team**<br>• Draws the _route_. | • =SUM(A1) is "no" formula |
      | **Under no competency** |  | • Keeps calm. |
      "
    `);
  });

  it('is a table with heads in HTML', () => {
    expect(`\n${toHtml(rubricOf(ladder))}`).toMatchInlineSnapshot(`
      "
      <section class="lk-print">
      <h2>Harbour Ladder: Boats</h2>
      <table>
      <thead><tr><td></td><th scope="col">Pilot (P2)</th><th scope="col">Senior Pilot (P3)</th></tr></thead>
      <tbody>
      <tr><th scope="row">Design</th><td><ul>
      <li>Reach: <strong>Team</strong></li>
      <li>Draws the <em>route</em>.</li>
      </ul></td><td><ul>
      <li>=SUM(A1) is &#34;no&#34; formula</li>
      </ul></td></tr>
      <tr><th scope="row">Under no competency</th><td></td><td><ul>
      <li>Keeps calm.</li>
      </ul></td></tr>
      </tbody>
      </table>
      </section>
      "
    `);
  });

  it('says so when there is nothing to show', () => {
    const empty = rubricOf({ ...ladder, levels: [], expectations: [] });
    for (const print of [toText, toMarkdown, toHtml]) expect(print(empty)).toContain('There is no level to show.');
  });
});

describe('texts that nobody has checked', () => {
  const hostile = '<script>alert(1)</script> [x](javascript:alert(1)) | \u001b[2J @everyone';
  const rows = [row('added', [], [statement('b1', hostile)])];
  const comparison = { ...levels, rows, to: side('p3', hostile, 'P3') };

  it('stay text in HTML', () => {
    expect(toHtml(comparison)).not.toMatch(/<script|href="javascript/);
  });

  it('stay text in Markdown', () => {
    const text = toMarkdown(comparison);
    expect(text).toContain('&lt;script\\>');
    expect(text).not.toMatch(/<script|[^\\]\[x|@everyone/);
  });

  it('move no cursor', () => {
    expect(toText(comparison)).not.toContain('\u001b');
  });
});
