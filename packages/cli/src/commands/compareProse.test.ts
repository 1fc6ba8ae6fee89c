import { expect, test } from 'vitest';
import { folderWith, runIn } from '../testing/runIn';

const ladder = (months: number, summary: string) =>
  JSON.stringify({
    format: 'ladderkit/1',
    id: 'harbour',
    title: 'Harbour Ladder',
    levels: [{ id: 'p1', title: 'Pilot', code: 'P1', summary }],
    expectations: [{ id: '1', level: 'p1', text: 'Steers one ferry through calm water.' }],
    notes: [{ text: `**Who may become a captain?**\n\nWhoever has been a pilot for ${months} months.` }],
  });

const files = {
  'old.json': ladder(6, 'Steers. Reports to the captain.'),
  'new.json': ladder(12, 'Steers. Reports to the harbour master.'),
};

const compare = async (...more: string[]) =>
  (await runIn(folderWith(files), ['compare', 'old.json', 'new.json', ...more])).stdout;

test('a changelog tells what opens a level, and the rules around, in other words', async () => {
  expect(await compare('--format', 'changelog')).toBe(
    `
## Harbour Ladder: changes

A **patch** version: no expectation changed.

### Pilot (P1)

- **~ Summary reworded** … Reports to the <del>captain.</del> <ins>harbour master.</ins>

### Summaries and notes

- **~ Note reworded** Who may become a captain? — Whoever has been a pilot for <del>6</del> <ins>12</ins> months.
`.trimStart(),
  );
});

test.each(['pretty', 'markdown', 'html', 'json'])('so does `--format %s`', async (format) => {
  const printed = await compare('--format', format);
  expect(printed.replace(/\s+/g, ' ')).toContain('harbour master.');
  expect(printed).toContain('Who may become a captain?');
});
