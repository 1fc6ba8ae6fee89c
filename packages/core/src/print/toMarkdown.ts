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
  const row = (first: string, cells: readonly string[]) => `| ${[first, ...cells].join(' | ')} |\n`;
  const matrix =
    table?.heads[0] &&
    row('', table.heads.map(escapeMarkdown)) +
      row(
        '---',
        table.heads.map(() => '---'),
      ) +
      table.rows
        .map(({ title, cells }) =>
          row(
            `**${escapeMarkdown(title)}**`,
            cells.map((cell) => cellText(cell)),
          ),
        )
        .join('');
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

const inline = phraseWriter(escapeMarkdown, (span, inner) => {
  switch (span.type) {
    case 'code':
      return /[`|<>&]|^\s|\s$/.test(span.text) ? `<code>${inner}</code>` : `\`${span.text}\``;
    case 'break':
      return '<br>';
    case 'link':
      return `[${inner}](<${span.url.replace(/[<>\\|\s]/g, encodeURIComponent)}>)`;
    case 'added':
      return `<ins>${inner}</ins>`;
    case 'removed':
      return `<del>${inner}</del>`;
    case 'strong':
      return `**${inner}**`;
    case 'emphasis':
      return `_${inner}_`;
    default:
      return inner;
  }
});
