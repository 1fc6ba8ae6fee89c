import type { Message } from '@ladderkit/core';

/** The message about a file that no reader can read: a PDF, a Word document, an image, LaTeX, any other binary file. */
export function unreadableFile(path: string, text: string): Message | undefined {
  const begin = text.slice(0, 4096);
  const known = KINDS.find(({ begins, extension }) => begins?.test(begin) ?? extension?.test(path));
  const place = { path, line: 1, column: 1 };
  if (known) {
    const { code, kind, hint } = known;
    return { code, severity: 'error', text: `This file is ${kind}, which cannot be read.`, place, hint };
  }
  if (!isBinary(text)) return undefined;
  return {
    code: 'file-binary',
    severity: 'error',
    text: 'This file is binary: it holds bytes that no text has.',
    place,
    hint: 'Export it as Markdown, HTML, CSV, YAML or JSON.',
  };
}

interface Kind {
  code: 'file-binary' | 'file-unsupported';
  kind: string;
  hint: string;
  begins?: RegExp;
  extension?: RegExp;
}

const AS_PAGE = 'Export it as Markdown or HTML.';
const AS_TABLE = 'Export it as CSV, a sheet a file; documents as Markdown or HTML.';

const KINDS: readonly Kind[] = [
  { code: 'file-binary', kind: 'a PDF', hint: AS_PAGE, begins: /^%PDF-/ },
  { code: 'file-binary', kind: 'a zip archive or an Office document', hint: AS_TABLE, begins: /^PK\x03\x04/ },
  {
    code: 'file-binary',
    kind: 'an old Office document',
    hint: AS_TABLE,
    begins: /^(?:\u00d0\u00cf\u0011\u00e0|ÐÏ\x11à|\ufffd{2,4}\x11)/,
  },
  {
    code: 'file-binary',
    kind: 'an image',
    hint: 'Write its text in Markdown.',
    begins: /^(?:[\x89\ufffd‰]PNG|GIF8|[\ufffdÿ][\ufffdØ][\ufffdÿ])/,
  },
  { code: 'file-unsupported', kind: 'a rich text document', hint: AS_PAGE, begins: /^\{\\rtf/ },
  {
    code: 'file-unsupported',
    kind: 'LaTeX',
    hint: `${AS_PAGE} (pandoc does).`,
    begins: /^\s*(?:%[^\n]*\n\s*){0,50}\\documentclass\b/,
  },
  { code: 'file-unsupported', kind: 'LaTeX', hint: `${AS_PAGE} (pandoc does).`, extension: /\.(?:tex|latex)$/i },
  { code: 'file-unsupported', kind: 'a Word document', hint: AS_PAGE, extension: /\.docx?$/i },
];

/** More than one character in a hundred, and more than a few, are control characters that text has no use for. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > Math.max(FEW, sample.length / 100);
}

const FEW = 4;
