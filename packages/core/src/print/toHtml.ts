import type { Comparison } from '../compare/Comparison';
import type { RubricMatrix } from '../ladder/rubricOf';
import { levelName } from './report/phrases';
import type { Mark, Phrase, Report } from './report/Report';
import { reportOf } from './report/reportOf';
import { rubricCell, rubricHeads } from './report/rubricReport';

/**
 * A comparison or a rubric as an HTML fragment: headings, lists and tables, `ins` and `del`, no style and no script. Texts of
 * the sources are escaped.
 *
 * @example
 * page.innerHTML = toHtml(rubricOf(ladder, { track: 'technical' }));
 */
export function toHtml(value: Comparison | RubricMatrix | Report): string {
  const { title, lead, sections } = reportOf(value);
  const parts = [`<h2>${inline(title)}</h2>`, ...lead.map((phrase) => `<p>${inline(phrase)}</p>`)];
  if (!('columns' in value)) {
    for (const { title: name, entries, folded } of sections) {
      const items = entries.map(({ mark, text, remarks }) => {
        const below = remarks.map((remark) => `<li>${marked(remark.mark, remark.text)}</li>`).join('');
        return `<li>${marked(mark, text)}${below && `<ul>${below}</ul>`}</li>`;
      });
      const more = folded === undefined ? '' : `\n<p>${folded}</p>`;
      parts.push(`<section>\n<h3>${escapeHtml(name)}</h3>\n<ul>\n${items.join('\n')}\n</ul>${more}\n</section>`);
    }
  } else if (value.columns.length > 0) parts.push(table(value));
  return `<section class="lk-print">\n${parts.join('\n')}\n</section>\n`;
}

function marked(mark: Mark | undefined, text: Phrase): string {
  const before = mark && `<strong>${escapeHtml(`${mark.sign} ${mark.word}`.trimEnd())}</strong>`;
  return [...(before === undefined ? [] : [before]), ...(text.length > 0 ? [inline(text)] : [])].join(' ');
}

function table(rubric: RubricMatrix): string {
  const heads = rubricHeads(rubric);
  const head = rubric.columns.map((level) => `<th scope="col">${escapeHtml(levelName(level))}</th>`).join('');
  const rows = rubric.rows.map(({ cells }, i) => {
    const tds = cells.map((cell) => {
      const items = rubricCell(rubric, cell)
        .map((phrase) => `<li>${inline(phrase)}</li>`)
        .join('');
      return `<td>${items && `<ul>${items}</ul>`}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(heads[i] ?? '')}</th>${tds.join('')}</tr>`;
  });
  return `<table>\n<thead><tr><td></td>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

const ELEMENTS = { added: 'ins', removed: 'del', strong: 'strong', emphasis: 'em', soft: 'small' } as const;

function inline(phrase: Phrase): string {
  return phrase
    .map((span): string => {
      if (span.type === 'break') return '<br>';
      if (span.type === 'text') return escapeHtml(span.text);
      if (span.type === 'code') return `<code>${escapeHtml(span.text)}</code>`;
      if (span.type === 'link') return `<a href="${escapeHtml(span.url)}">${inline(span.children)}</a>`;
      return `<${ELEMENTS[span.type]}>${inline(span.children)}</${ELEMENTS[span.type]}>`;
    })
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
