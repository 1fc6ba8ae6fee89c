import type { Place } from '@ladderkit/core';
import type { Outline } from '../outline/Outline';
import { headingsOf } from './headingsOf';
import type { Page, Section } from './Page';
import { readLevelTitle } from './readLevelTitle';

/** Makes a tree of a file's headings, and of the paragraphs that stand for such; `labels` are those that the ladder repeats. */
export function readPage(outline: Outline, labels: ReadonlySet<string>): Page {
  const place: Place = outline.dataPlace ?? outline.blocks[0]?.place ?? { path: outline.path, line: 1, column: 1 };
  const root: Section = {
    title: '',
    depth: 0,
    place: { path: place.path, line: place.line, column: place.column },
    blocks: [],
    sections: [],
  };
  const headings = headingsOf(outline, labels);
  const open: Section[] = [root];
  for (const block of outline.blocks) {
    if (!headings.has(block)) open.at(-1)?.blocks.push(block);
    for (const heading of headings.get(block) ?? []) {
      while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
      const section: Section = { ...heading, blocks: [], sections: [] };
      open.at(-1)?.sections.push(section);
      if (open.length < MAX_DEPTH) open.push(section);
    }
  }
  return titled(outline, root);
}

/** Sections nested deeper stand beside each other. */
const MAX_DEPTH = 16;

/** A file's title: its only first-level heading, unless front matter has a better one, else its name. */
function titled(outline: Outline, root: Section): Page {
  const { data, path } = outline;
  const isIndex = outline.frontMatter?.isIndex(data) ?? false;
  const written = typeof data['title'] === 'string' && data['title'].trim() !== '' ? data['title'] : undefined;
  const [first] = root.sections;
  const top =
    first &&
    root.sections.every((section) => section === first || section.depth > first.depth) &&
    (root.sections.length === 1 || first.depth < (root.sections[1]?.depth ?? 7))
      ? first
      : undefined;
  const single =
    top !== undefined &&
    root.sections.length === 1 &&
    (top.depth === 1 || (written === undefined && top.sections.length > 0))
      ? top
      : undefined;
  if (single === undefined) {
    const title = written ?? titleOfFile(path);
    return {
      outline,
      isIndex,
      section: { ...root, title },
      otherTitles: [],
      titleFrom: written === undefined ? 'file-name' : 'front-matter',
    };
  }
  const useWritten = written !== undefined && readLevelTitle(single.title) === undefined;
  const section: Section = { ...single, blocks: [...root.blocks, ...single.blocks] };
  if (useWritten)
    return {
      outline,
      isIndex,
      section: { ...section, title: written, place: root.place },
      otherTitles: [single.title],
      titleFrom: 'front-matter',
    };
  return { outline, isIndex, section, otherTitles: written === undefined ? [] : [written], titleFrom: 'heading' };
}

/** `careers/03. senior_engineer.md` → `senior engineer`, with capitals. */
export function titleOfFile(path: string): string {
  const parts = path.split('/');
  const name = (parts.at(-1) ?? path).replace(/\.[a-z]+$/i, '');
  const own = /^(?:index|_index|readme)$/i.test(name) ? (parts.at(-2) ?? name) : name;
  const words = own
    .replace(/^\d{1,3}[.\s_-]+(?=\S)/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.replace(/\p{L}+/gu, (word) =>
    /^(?:of|and|the|for|to|de)$/.test(word)
      ? word
      : /^[a-z]{1,3}$/i.test(word) && new RegExp(`\\b${word}[ -]?\\d{1,2}\\b`, 'i').test(words)
        ? word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
