import type { Comparison } from '../compare/Comparison';
import type { RubricMatrix } from '../ladder/rubricOf';
import { escapeMarkdown } from './escapeMarkdown';
import { levelName } from './report/phrases';
import type { Mark, Phrase, Report } from './report/Report';
import { reportOf } from './report/reportOf';
import { rubricCell, rubricHeads } from './report/rubricReport';

/**
 * A comparison, a changelog or a rubric as GitHub-flavoured Markdown, to paste into a pull request or a page. Texts of the sources are
 * escaped: they can bring neither markup nor mentions. Words that came or went stand in `ins` and `del`.
 *
 * @example
 * await writeFile('changes.md', toMarkdown(compareVersions(before, after)));
 */
export function toMarkdown(value: Comparison | RubricMatrix | Report): string {
  const { title, lead, sections } = reportOf(value);
  const blocks = [`## ${inline(title)}`, ...lead.map(inline)];
  if (!('columns' in value)) {
    for (const { title: name, entries, folded } of sections) {
      const items = entries.flatMap(({ mark, text, remarks }) => [
        `- ${marked(mark, text)}`,
        ...remarks.map((remark) => `  - ${marked(remark.mark, remark.text)}`),
      ]);
      blocks.push(
        `### ${escapeMarkdown(name)}`,
        [...items, ...(folded === undefined ? [] : [`- _${folded}_`])].join('\n'),
      );
    }
  } else if (value.columns.length > 0) blocks.push(table(value));
  return `${blocks.join('\n\n')}\n`;
}

function marked(mark: Mark | undefined, text: Phrase): string {
  const sign = mark && (mark.sign === '+' ? mark.sign : escapeMarkdown(mark.sign));
  return [
    ...(mark ? [mark.word === '' ? mark.sign : `**${sign} ${mark.word}**`] : []),
    ...(text.length > 0 ? [inline(text)] : []),
  ].join(' ');
}

function table(rubric: RubricMatrix): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...rubric.columns.map((level) => escapeMarkdown(levelName(level)))]),
    row(['---', ...rubric.columns.map(() => '---')]),
    ...rubric.rows.map(({ cells }, i) =>
      row([
        `**${escapeMarkdown(rubricHeads(rubric)[i] ?? '')}**`,
        ...cells.map((cell) =>
          rubricCell(rubric, cell)
            .map((phrase) => `• ${inline(phrase)}`)
            .join('<br>'),
        ),
      ]),
    ),
  ].join('\n');
}

function inline(phrase: Phrase): string {
  return phrase
    .map((span): string => {
      switch (span.type) {
        case 'text':
          return escapeMarkdown(span.text);
        case 'code':
          return /[`|]|^\s|\s$/.test(span.text) ? `<code>${escapeMarkdown(span.text)}</code>` : `\`${span.text}\``;
        case 'break':
          return '<br>';
        case 'link':
          return `[${inline(span.children)}](<${span.url.replace(/[<>\\|\s]/g, encodeURIComponent)}>)`;
        case 'added':
          return `<ins>${inline(span.children)}</ins>`;
        case 'removed':
          return `<del>${inline(span.children)}</del>`;
        case 'strong':
          return `**${inline(span.children)}**`;
        case 'emphasis':
          return `_${inline(span.children)}_`;
        case 'soft':
          return inline(span.children);
      }
    })
    .join('');
}
