import { expect, test } from 'vitest';
import { compareVersions } from '../compare/axis/compareVersions';
import { withProse } from '../compare/prose/withProse';
import type { Ladder } from '../model/Ladder';
import { withMeaning } from '../people/withMeaning';
import { changelogOf } from './changelog/index';
import { toHtml, toMarkdown, toText } from './index';

const before: Ladder = {
  format: 'ladderkit/1',
  id: 'harbour',
  title: 'Harbour Ladder',
  version: '3',
  summary: 'What a pilot does. It is read once a year.',
  tracks: [{ id: 'boats', title: 'Boats', summary: 'For those at sea.' }],
  scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'boat', title: 'One boat', summary: 'The boat one is on.' }] }],
  levels: [
    { id: 'pilot', title: 'Pilot', code: 'P1', summary: 'Steers. Works under a captain. Sleeps ashore.' },
    { id: 'captain', title: 'Captain', code: 'P2', summary: 'Answers for the boat.' },
  ],
  competencies: [{ id: 'crew', title: 'Crew', summary: 'Looking after each other.' }],
  expectations: [{ id: 'a', level: 'pilot', competency: 'crew', text: 'Greets new hands.' }],
  notes: [
    { text: '**Who may become a captain?**\n\nA pilot of six months. Ask first.' },
    { text: '**The fleet**\n\nWe have nine ferries.' },
    { kind: 'summary', level: 'pilot', competency: 'crew', text: 'The crew comes first.' },
  ],
};

const after: Ladder = {
  ...before,
  version: '4',
  summary: 'What a pilot does. It is read twice a year.',
  tracks: [{ id: 'boats', title: 'Boats', summary: 'For all at sea.' }],
  scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'boat', title: 'One boat', summary: 'Any boat one is on.' }] }],
  levels: [
    { id: 'pilot', title: 'Pilot', code: 'P1', summary: 'Steers. Works alone or under a captain. Sleeps ashore.' },
    { id: 'captain', title: 'Captain', code: 'P2' },
  ],
  competencies: [{ id: 'crew', title: 'Crew', summary: 'Looking after every one.' }],
  notes: [
    {
      text: `**Who may become a captain?**\n\nA pilot of twelve months. Ask first.\n\n${[1, 2, 3, 4, 5].map((n) => `- Paper ${n}`).join('\n')}`,
    },
    { text: '**Storms**\n\nWe stay in.' },
    { text: '**Ice** <b>\n\nWe stay in as well.' },
    { kind: 'summary', level: 'pilot', competency: 'crew', text: 'The crew always comes first.' },
  ],
};

const changes = withMeaning(withProse(compareVersions(before, after), before, after));

test('a changelog tells of the prose of a level in its section, of all else together, and no more than the sentences that changed', () => {
  expect(toMarkdown(changelogOf(changes))).toBe(
    `
## Harbour Ladder 4

A **patch** version: no expectation changed.

### Pilot (P1)

- **~ Summary reworded** … Works <ins>alone or</ins> under a captain. …
- **~ Summary reworded** Crew — The crew <ins>always</ins> comes first.

### Captain (P2)

- **− Summary gone** <del>Answers for the boat.</del>

### Summaries and notes

- **~ Summary reworded** … It is read <del>once</del> <ins>twice</ins> a year.
- **~ Summary reworded** Boats — For <del>those</del> <ins>all</ins> at sea.
- **~ Summary reworded** Crew — Looking after <del>each other.</del> <ins>every one.</ins>
- **~ Summary reworded** Reach, One boat — <del>The</del> <ins>Any</ins> boat one is on.
- **~ Note reworded** Who may become a captain?
  - A pilot of <del>six</del> <ins>twelve</ins> months. …
  - <ins>Paper 1</ins>
  - <ins>Paper 2</ins>
  - <ins>Paper 3</ins>
  - and 2 other paragraphs
- **+ New note**
  - <ins>Ice &lt;b\\></ins>
  - <ins>We stay in as well.</ins>
- **+ New notes** Storms
- **− Notes gone** The fleet
`.trimStart(),
  );
});

test.each([
  ['text', toText],
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
])('a comparison of versions printed as %s has a section for summaries and notes', (_, print) => {
  const printed = print(changes);
  expect(printed).toContain('Summaries and notes');
  expect(printed.replace(/\W/g, '')).toContain('CaptainP2');
  expect(printed).toContain('Who may become a captain?');
  if (print !== toText) expect(printed).not.toContain('<b>');
});
