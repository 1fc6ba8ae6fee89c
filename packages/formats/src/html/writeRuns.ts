import { escapeText, parseText, type Inline } from '@ladderkit/core/text';
import { PLAIN, sameMarks, type Marks, type TextRun } from './textRuns';

/** A run of text without its place. */
type Marked = Marks & Pick<TextRun, 'text'>;

/**
 * Writes runs as inline Markdown that reads back as the same runs. Marks only pair where white space or punctuation stands
 * right beside them; where they would not, punctuation is moved out of them, and where that is not enough they go: the words
 * count.
 */
export function writeRuns(runs: readonly Marked[]): string {
  const plain = runs.map(({ text }) => text).join('');
  const written = runs.map(writeRun).join('');
  if (isSame(readRuns(parseText(written), PLAIN), runs)) return written;
  const moved = runs.flatMap(withoutPunctuation);
  const again = moved.map(writeRun).join('');
  return isSame(readRuns(parseText(again), PLAIN), moved) ? again : escapeText(plain);
}

function writeRun(run: Marked): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(run.text) ?? [];
  if (core === '') return run.text;
  let text = run.code && !core.includes('`') ? `\`${core}\`` : escapeText(core);
  if (run.emphasis) text = `*${text}*`;
  if (run.strong) text = `**${text}**`;
  if (run.url !== undefined) text = `[${text}](${destination(run.url)})`;
  return before + text + after;
}

const destination = (url: string) =>
  /[\s()<>\\]/.test(url)
    ? url.replace(/[\s()<>\\]/g, (char) => encodeURIComponent(char).replace(/[()]/g, percent))
    : url;

const percent = (char: string) => `%${char.charCodeAt(0).toString(16)}`;

/** A marked run with the punctuation at its ends as runs of their own, unmarked. */
function withoutPunctuation(run: Marked): Marked[] {
  const [, before = '', core = '', after = ''] = /^([\p{P}\s]*)([^]*?)([\p{P}\s]*)$/u.exec(run.text) ?? [];
  const parts = [
    { ...PLAIN, text: before },
    { ...run, text: core },
    { ...PLAIN, text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}

function readRuns(nodes: readonly Inline[], marks: Marks): Marked[] {
  return nodes.flatMap((node): Marked[] => {
    switch (node.type) {
      case 'text':
        return [{ ...marks, text: node.text }];
      case 'code':
        return [{ ...marks, code: true, text: node.text }];
      case 'break':
        return [{ ...marks, text: '\n' }];
      case 'emphasis':
        return readRuns(node.children, { ...marks, emphasis: true });
      case 'strong':
        return readRuns(node.children, { ...marks, strong: true });
      case 'link':
        return readRuns(node.children, { ...marks, url: node.url });
    }
  });
}

/** Whether runs say the same with the same marks; how white space is marked does not matter. */
function isSame(found: readonly Marked[], wanted: readonly Marked[]): boolean {
  const [a, b] = [words(found), words(wanted)];
  return a.length === b.length && a.every((run, i) => run.text === b[i]?.text && sameMarks(run, b[i] ?? PLAIN));
}

/** Runs without white space, neighbours with the same marks joined; code with a backtick cannot be marked, links may be encoded. */
function words(runs: readonly Marked[]): Marked[] {
  const joined: Marked[] = [];
  for (const run of runs) {
    const text = run.text.replace(/\s+/g, '');
    if (text === '') continue;
    const marks = { ...run, code: run.code && !text.includes('`'), url: run.url && destination(run.url), text };
    const last = joined.at(-1);
    if (last && sameMarks(last, marks)) last.text += text;
    else joined.push(marks);
  }
  return joined;
}
