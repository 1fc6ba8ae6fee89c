import { phraseWriter } from './phraseWriter';
import type { Entry, Span } from './report/Report';
import { reportOf, type Printable } from './report/reportOf';

/** What a stretch of text is: an inline, what came or went, what stands beside, a heading (`strong`) or a mark. */
export type TextKind = Span['type'] | 'mark';

export interface ToTextOptions {
  /** Sets a stretch of text apart. @default brackets around words that came or went: `{+come+}`, `[-gone-]` */
  paint?: ((text: string, kind: TextKind) => string) | undefined;
  /** Lays a line out behind `first`, the indent or mark that it begins with. @default one line, however long */
  line?: ((text: string, first: string) => string) | undefined;
}

/**
 * A comparison, a changelog or a rubric as plain text for a log or a mail; `paint` and `line` fit it to a terminal. Control
 * characters of the sources are shown as spaces.
 *
 * @example
 * console.log(toText(compareLevels(ladder, 'e4', 'e5')));
 */
export function toText(
  value: Printable,
  { paint = bracket, line = (text, first) => first + text }: ToTextOptions = {},
): string {
  const { title, lead, sections } = reportOf(value);
  const clean = (text: string) => text.replace(/\p{Cc}/gu, ' ');
  const write = phraseWriter(clean, ({ type }, inner) => (type === 'break' ? ' ' : paint(inner, type)));
  const entryLines = (entries: readonly Entry[] = [], indent: string): string[] => {
    const column = Math.max(2, ...entries.map(({ mark = '' }) => mark.length + (mark[1] ? 2 : 1)));
    return entries.flatMap(({ mark, text, remarks }, i) => [
      ...(!mark && remarks?.[0] && i > 0 ? [''] : []),
      line(write(text), indent + (mark ? paint(mark.padEnd(column), 'mark') : '')),
      ...entryLines(remarks, indent + ' '.repeat(column)),
    ]);
  };
  return [
    line(paint(write(title), 'strong'), ''),
    ...lead.map((each) => line(write(each), '')),
    ...sections.flatMap(({ title, entries, folded }) => [
      '',
      line(paint(clean(title), 'strong'), ''),
      ...entryLines(entries, '  '),
      ...(folded ? [line(paint(`= ${folded}`, 'soft'), '  ')] : []),
    ]),
    '',
  ].join('\n');
}

function bracket(text: string, kind: TextKind): string {
  return kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text;
}
