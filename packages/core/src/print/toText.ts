import type { Comparison } from '../compare/Comparison';
import type { RubricMatrix } from '../ladder/rubricOf';
import type { Entry, Mark, Phrase, Report, Span } from './report/Report';
import { reportOf } from './report/reportOf';
import { textWidth } from './textWidth';
import { wrapRuns, type Run } from './wrapRuns';

export interface ToTextOptions {
  /** The columns that a line may take. @default 100 */
  width?: number | undefined;
  /** Whether ANSI colours may be used; without them words that came or went stand in brackets. @default false */
  color?: boolean | undefined;
}

/**
 * A comparison or a rubric as text for a terminal or a log. Control characters of the sources are shown as spaces.
 *
 * @example
 * console.log(toText(compareLevels(ladder, 'e4', 'e5'), { width: 80 }));
 */
export function toText(
  value: Comparison | RubricMatrix | Report,
  { width = 100, color = false }: ToTextOptions = {},
): string {
  const { title, lead, sections } = reportOf(value);
  const line = (phrase: Phrase, first: readonly Run[] = [], style = '') =>
    wrapRuns(runsOf(phrase, color, color ? style : ''), {
      first: color ? first : first.map(({ text }) => ({ text, style: '' })),
      width,
    });
  const lines = [line(title, [], STYLES.strong), ...lead.map((phrase) => line(phrase))];
  for (const { title: name, entries, folded } of sections) {
    const column = Math.max(0, ...entries.map(({ mark }) => (mark ? markWidth(mark) : 0)));
    lines.push('', line([{ type: 'text', text: name }], [], STYLES.strong));
    for (const entry of entries) {
      if (entry.mark === undefined && entry.remarks.length > 0 && entry !== entries[0]) lines.push('');
      lines.push(...entryLines(entry, column, line));
    }
    if (folded !== undefined)
      lines.push(line([{ type: 'soft', children: [{ type: 'text', text: `= ${folded}` }] }], [space(2)]));
  }
  return `${lines.join('\n')}\n`;
}

function entryLines(
  { mark, text, remarks }: Entry,
  column: number,
  line: (phrase: Phrase, first: Run[]) => string,
): string[] {
  const inner = Math.max(
    0,
    ...remarks.map((remark) => (remark.mark && remark.text.length > 0 ? markWidth(remark.mark) : 0)),
  );
  const indent = space(column + (mark ? 2 : 4));
  return [
    line(text, [space(2), ...(mark ? [markRun(mark, column)] : [])]),
    ...remarks.map((remark) => line(remark.text, [indent, remark.mark ? markRun(remark.mark, inner) : space(inner)])),
  ];
}

const markWidth = ({ sign, word }: Mark) => textWidth(`${sign} ${word}`.trimEnd()) + (word === '' ? 1 : 2);

const space = (width: number): Run => ({ text: ' '.repeat(width), style: '' });

const STYLES = { added: '36;4', removed: '33;9', strong: '1', soft: '2', emphasis: '3' } as const;
const TONES: Record<Mark['tone'], string> = { added: '36', removed: '33', strong: '1', soft: '' };

function markRun({ sign, word, tone }: Mark, column: number): Run {
  return { text: `${sign} ${word}`.padEnd(column), style: TONES[tone] };
}

/** Brackets where there is no colour: `[-gone-]`, `{+come+}`. */
const BRACKETS = { added: ['{+', '+}'], removed: ['[-', '-]'] } as const;

function runsOf(phrase: readonly Span[], color: boolean, style = ''): Run[] {
  return phrase.flatMap((span): Run[] => {
    if (span.type === 'break') return [{ text: ' ', style }];
    if ('text' in span) return [{ text: span.text.replace(/\p{Cc}/gu, ' '), style }];
    const own = color && span.type !== 'link' ? STYLES[span.type] : '';
    const runs = runsOf(span.children, color, style === '' || own === '' ? style || own : `${style};${own}`);
    if (color || (span.type !== 'added' && span.type !== 'removed')) return runs;
    const [open, close] = BRACKETS[span.type];
    return [{ text: open, style: '' }, ...runs, { text: close, style: '' }];
  });
}
