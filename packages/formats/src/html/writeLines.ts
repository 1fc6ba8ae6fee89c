import { sameMarks, type TextRun } from './textRuns';
import { writeRuns } from './writeRuns';

/** A line of inline Markdown, and where it stands in the source. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** All of it is strong. */
  strong: boolean;
}

/**
 * Writes runs of text as lines of inline Markdown, one for each break; white space is folded as a browser folds it. Lines
 * without words are left out.
 */
export function writeLines(runs: readonly TextRun[]): Line[] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    if (run.break) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.flatMap((line) => writeLine(line) ?? []);
}

/**
 * In a cell, and in text of at least two such lines, a new line of the source that begins with a bullet is meant as a line of
 * its own, though a browser shows it as one with the last.
 */
export function breakAtBullets(runs: readonly TextRun[], least: number): TextRun[] {
  const bullets = runs.reduce((count, { text }) => count + (text.match(BULLET_LINE)?.length ?? 0), 0);
  if (bullets < least) return [...runs];
  return runs.flatMap((run) => {
    const starts = run.break ? [] : Array.from(run.text.matchAll(BULLET_LINE), ({ index }) => index);
    const parts = [0, ...starts].map((from, i, all): TextRun => {
      const text = run.text.slice(from, all[i + 1]);
      return { ...run, text, start: run.start + from, end: Math.min(run.end, run.start + from + text.length) };
    });
    return parts.flatMap((part, i) => (i === 0 ? [part] : [{ ...part, text: '\n', break: true }, part]));
  });
}

const BULLET_LINE = /\n\s*(?=[-–—•·▪◦●○*+]\s+\S)/g;

/** A line without the bullet it begins with. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:[-–—•·▪◦●○+]|\\?\*)\s+(?=\S)/, '');
}

function writeLine(runs: readonly TextRun[]): Line | undefined {
  const folded = foldSpace(runs);
  const [first, last] = [folded[0], folded.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const strong = folded.every((run) => run.strong || !/\S/.test(run.text));
  return { text: writeRuns(folded), start: first.start, end: last.end, strong };
}

/** Joins neighbours with the same marks, folds white space and trims the ends. */
function foldSpace(runs: readonly TextRun[]): TextRun[] {
  const folded: TextRun[] = [];
  let space = true;
  for (const run of runs) {
    const lead = /^[\s\u00a0]*/.exec(run.text)?.[0].length ?? 0;
    let text = run.text.replace(/[\s\u00a0]+/g, ' ');
    if (space) text = text.trimStart();
    if (text === '') continue;
    const trail = run.text.length - run.text.trimEnd().length;
    const start = run.start + Math.min(lead, run.text.length - 1);
    const end = Math.max(start + 1, run.end - trail);
    space = text.endsWith(' ');
    const last = folded.at(-1);
    if (last && sameMarks(last, run)) folded[folded.length - 1] = { ...last, text: last.text + text, end };
    else folded.push({ ...run, text, start, end });
  }
  const last = folded.pop();
  if (last === undefined) return [];
  const trimmed = { ...last, text: last.text.trimEnd() };
  return trimmed.text === '' ? foldSpaceEnd(folded) : [...folded, trimmed];
}

function foldSpaceEnd(folded: readonly TextRun[]): TextRun[] {
  return folded.map((run, i) => (i === folded.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
