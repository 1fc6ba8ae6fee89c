import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock } from '../outline/Outline';
import { isNumeral, isSeniority } from './levelWords';
import type { Page, Section } from './Page';

/** Things that are numbered without being anybody's job. */
const NO_JOBS =
  /^(?:phase|step|part|chapter|week|day|month|year|option|example|table|section|figure|appendix|goal|question|tip|note|version|module|unit|lesson|item|point|rule|principle|stage|level|grade|band|tier|quarter|sprint|round|release|group|case|task|topic|time|times)s?$/;

/**
 * The jobs of a ladder in its own words: what stands in several titles, each time with another seniority or number (Junior
 * Baker, Senior Baker; Pilot I, Pilot II), so that levels of any trade are found.
 */
export function jobsOf(pages: readonly Page[]): Set<string> {
  const plain = new Set<string>();
  const modified = new Map<string, Set<string>>();
  const look = (text: string) => {
    if (text.length > 60 || /[.!?;,]/.test(text) || text.split(' ').length > 7) return;
    const title = titleWords(text);
    if (title === undefined) return;
    const { job, modifiers } = title;
    if (modifiers === '') plain.add(job);
    else modified.set(job, (modified.get(job) ?? new Set()).add(modifiers));
  };
  for (const page of pages) {
    for (const title of page.otherTitles) look(title);
    lookInto(page.section, look);
  }
  return new Set([...modified].flatMap(([job, modifiers]) => (modifiers.size > 1 || plain.has(job) ? job : [])));
}

/** The job that a title names, without seniority and number; undefined for what is no title. */
export function jobIn(text: string): string | undefined {
  return titleWords(text)?.job;
}

function titleWords(markdown: string): { job: string; modifiers: string } | undefined {
  const text = plainText(markdown)
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
    .replace(/\s*[:：]$/, '');
  if (/[.!?;:,"“”]/.test(text)) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’/&+-]+/gu) ?? [];
  let start = 0;
  while (
    start < words.length - 1 &&
    (isSeniority(words[start] ?? '') || /^(?:head|chief|master)$/.test(words[start] ?? ''))
  )
    start++;
  let end = words.length;
  while (end > start + 1 && (isNumeral(words[end - 1] ?? '') || isSeniority(words[end - 1] ?? ''))) end--;
  const job = words.slice(start, end);
  if (job.length === 0 || job.length > 4 || (job.length === words.length && words.length > 3)) return undefined;
  if (NO_JOBS.test(job.at(-1) ?? '') || !/^\p{L}/u.test(job[0] ?? '')) return undefined;
  return { job: job.join(' '), modifiers: [...words.slice(0, start), ...words.slice(end)].join(' ') };
}

function lookInto(section: Section, look: (text: string) => void): void {
  look(section.title);
  for (const block of section.blocks) lookIntoBlock(block, look);
  for (const inner of section.sections) lookInto(inner, look);
}

/** Lists are looked into where they are no deeper than a list of titles; tables in their first rows and columns. */
function lookIntoBlock(block: OutlineBlock, look: (text: string) => void): void {
  if (block.type === 'list') for (const item of block.items) look(item.text);
  if (block.type !== 'table') return;
  block.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if ((r < 3 || c < 3) && cell.items.length === 1) look(cell.items[0]?.text ?? '');
    });
  });
}
