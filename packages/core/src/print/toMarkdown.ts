import { escapeMarkdown } from './escapeMarkdown';
import { phraseWriter } from './phraseWriter';
import type { Entry } from './report/Report';
import { reportOf, type Printable } from './report/reportOf';

/**
 * A comparison, a changelog or a rubric as GitHub-flavoured Markdown, to paste into a pull request or a page. Texts of the sources are
 * escaped: they can bring neither markup nor mentions. Words that came or went stand in `ins` and `del`.
 *
 * @example
 * await writeFile('changes.md', toMarkdown(compareVersions(before, after)));
 */
export function toMarkdown(value: Printable): string {
  const { title, lead, sections, table } = reportOf(value);
  const body = sections.flatMap(({ title, entries, folded }) => [
    `### ${escapeMarkdown(title)}\n`,
    items(entries) + (folded ? `- _${folded}_\n` : ''),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const matrix =
    table?.heads[0] &&
    [
      row(['', ...table.heads.map(escapeMarkdown)]),
      row(['', ...table.heads].map(() => '---')),
      ...table.rows.map(({ title, cells }) =>
        row([`**${escapeMarkdown(title)}**`, ...cells.map((cell) => cellText(cell))]),
      ),
    ].join('');
  return [`## ${inline(title)}\n`, ...lead.map((each) => `${inline(each)}\n`), ...(matrix ? [matrix] : body)].join(
    '\n',
  );
}

const items = (entries: readonly Entry[] = [], indent = ''): string =>
  entries
    .map(({ mark = '', text, remarks }) => {
      const bold = mark[1] ? `**${mark}** ` : mark && `${mark} `;
      return `${`${indent}- ${bold}${inline(text)}`.trimEnd()}\n${items(remarks, `${indent}  `)}`;
    })
    .join('');

/** Lines of a table's cell; what stands below another has another bullet, for there is no indent. */
const cellText = (entries: readonly Entry[] = [], bullet = '•'): string =>
  entries
    .flatMap(({ text, remarks }) => [`${bullet} ${inline(text)}`, cellText(remarks, '◦')])
    .filter(Boolean)
    .join('<br>');

const AROUND = {
  added: ['<ins>', '</ins>'],
  removed: ['<del>', '</del>'],
  strong: ['**', '**'],
  emphasis: ['_', '_'],
  soft: ['', ''],
  text: ['', ''],
} as const;

const inline = phraseWriter(escapeMarkdown, (span, inner) => {
  if (span.type === 'break') return '<br>';
  if (span.type === 'link') return `[${inner}](<${span.url.replace(/[<>\\|\s]/g, encodeURIComponent)}>)`;
  if (span.type === 'code') return /[`|<>&]|^\s|\s$/.test(span.text) ? `<code>${inner}</code>` : `\`${span.text}\``;
  return AROUND[span.type].join(inner);
});
