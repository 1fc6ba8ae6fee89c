import type { Inline } from './Inline';
import { isSafeUrl } from './isSafeUrl';
import { pairDelimiters, type Delimiters, type Piece } from './pairDelimiters';

/**
 * Parses the inline Markdown of statements: emphasis, strong, code, link and break. Everything else, links to other than
 * http, https, mailto and relative addresses included, is literal text. Linear in the length of the text.
 *
 * @example parseText('Writes *clear* designs')
 * // [{ type: 'text', text: 'Writes ' }, { type: 'emphasis', children: [...] }, { type: 'text', text: ' designs' }]
 */
export function parseText(markdown: string): Inline[] {
  const pieces: Piece[] = [];
  const text = (value: string) => pieces.push({ type: 'text', text: value });
  const codeEnds = codeEndsOf(markdown);
  /** Where the brackets stand in `pieces` that may still open a link. */
  let brackets: number[] = [];
  const token = new RegExp(TOKEN);
  let done = 0;
  for (let match = token.exec(markdown); match; match = token.exec(markdown)) {
    const [whole, escaped, newline, run] = match;
    const at = match.index;
    text(markdown.slice(done, at));
    done = token.lastIndex;
    if (newline) pieces.push({ type: 'break' });
    else if (run) pieces.push(delimitersOf(run, markdown[at - 1], markdown[done]));
    else if (whole.startsWith('`')) {
      const end = codeEnds.get(at);
      if (end) pieces.push({ type: 'code', text: codeText(markdown.slice(done, end)) });
      else text(whole);
      if (end) done = end + whole.length;
    } else {
      const bracket = whole === ']' ? brackets.pop() : undefined;
      const link = bracket === undefined ? undefined : linkAt(markdown, done);
      if (link) {
        pieces.push({ type: 'link', url: link.url, children: pairDelimiters(pieces.splice(bracket ?? 0).slice(1)) });
        brackets = []; // a link holds no links
        done = link.end;
      } else {
        if (whole === '[') brackets.push(pieces.length);
        text(escaped ?? whole);
      }
    }
    token.lastIndex = done;
  }
  text(markdown.slice(done));
  return pairDelimiters(pieces);
}

/** What is not plain text; groups: escaped sign, newline of a break, delimiter run. */
const TOKEN = /\\([!-/:-@[-`{-~])|(?:\\|(?<![ \t])[ \t]{2,})(\n)|(\*+|_+)|`+|[[\]]/g;

/** Where each code span ends, by its start: a run of backticks is closed by the next run of the same length. */
function codeEndsOf(markdown: string): Map<number, number> {
  const ends = new Map<number, number>();
  const nextOfLength = new Map<number, number>();
  for (const { 0: ticks, index } of [...markdown.matchAll(/`+/g)].reverse()) {
    ends.set(index, nextOfLength.get(ticks.length) ?? 0);
    nextOfLength.set(ticks.length, index);
  }
  return ends;
}

/** One space at each end only keeps backticks apart from the fence. */
const codeText = (inner: string) => inner.replace(/\n/g, ' ').replace(/^ (.*[^ ].*) $/, '$1');

const DESTINATION = /\(\s*(?:<([^<>\n]*)>|((?:\\[()]|[^\s()<>]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;

/** The address that follows the closing bracket of a link. */
function linkAt(markdown: string, at: number): { url: string; end: number } | undefined {
  const destination = new RegExp(DESTINATION);
  destination.lastIndex = at;
  const match = destination.exec(markdown);
  const url = (match?.[1] ?? match?.[2])?.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return url !== undefined && isSafeUrl(url) ? { url, end: destination.lastIndex } : undefined;
}

/** Whether a run of `*` or `_` may open and close, by what stands beside it (CommonMark 0.31, "left-flanking" and "right-flanking"). */
function delimitersOf(text: string, before = ' ', after = ' '): Delimiters {
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [MARK.test(before), MARK.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const inWords = text.startsWith('*');
  return {
    type: 'delimiters',
    text,
    opens: left && (inWords || !right || markBefore),
    closes: right && (inWords || !left || markAfter),
  };
}

const MARK = /[\p{P}\p{S}]/u;
