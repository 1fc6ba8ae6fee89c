import { phraseWriter } from './phraseWriter';
import type { Entry } from './report/Report';
import { reportOf, type Printable } from './report/reportOf';

/**
 * A comparison, a changelog or a rubric as an HTML fragment: headings, lists and tables, `ins` and `del`, no style and no
 * script. Texts of the sources are escaped.
 *
 * @example
 * page.innerHTML = toHtml(rubricOf(ladder, { track: 'technical' }));
 */
export function toHtml(value: Printable): string {
  const { title, lead, sections, table } = reportOf(value);
  const body = sections.map(
    ({ title, entries, folded }) =>
      `<section>\n<h3>${escapeHtml(title)}</h3>\n${list(entries)}${folded ? `\n<p>${folded}</p>` : ''}\n</section>`,
  );
  const head = table?.heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const rows = table?.rows.map(
    ({ title, cells }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th>${cells.map((cell) => `<td>${list(cell)}</td>`).join('')}</tr>`,
  );
  const matrix = `<table>\n<thead><tr><td></td>${head}</tr></thead>\n<tbody>\n${rows?.join('\n')}\n</tbody>\n</table>`;
  const parts = [
    `<h2>${inline(title)}</h2>`,
    ...lead.map((each) => `<p>${inline(each)}</p>`),
    ...(head ? [matrix] : body),
  ];
  return `<section class="lk-print">\n${parts.join('\n')}\n</section>\n`;
}

const list = (entries: readonly Entry[] = []): string =>
  entries[0]
    ? `<ul>\n${entries
        .map(
          ({ mark = '', text, remarks }) =>
            `<li>${mark[1] ? `<strong>${escapeHtml(mark)}</strong> ` : ''}${inline(text)}${list(remarks)}</li>`,
        )
        .join('\n')}\n</ul>`
    : '';

const ELEMENTS = { added: 'ins', removed: 'del', strong: 'strong', emphasis: 'em', soft: 'small', code: 'code' };

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const inline = phraseWriter(escapeHtml, (span, inner) => {
  if (span.type === 'break') return '<br>';
  if (span.type === 'link') return `<a href="${escapeHtml(span.url)}">${inner}</a>`;
  return span.type === 'text' ? inner : `<${ELEMENTS[span.type]}>${inner}</${ELEMENTS[span.type]}>`;
});
