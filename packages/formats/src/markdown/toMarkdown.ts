import type { Ladder } from '@ladderkit/core';
import { writeIndexPage } from './writeIndexPage';
import { writeLevelPage } from './writeLevelPage';
import { naturalId } from './writeStatements';

/** A file to be written. */
export interface TextFile {
  path: string;
  content: string;
}

/**
 * Writes a ladder as Markdown that people can edit: `index.md` with what concerns the whole ladder in its front matter, and a
 * page a level with a heading for each competency and a list item for each expectation. `fromMarkdown` reads the same ladder
 * from it, places and sources apart; expectations come grouped by level and competency.
 *
 * @example
 * for (const { path, content } of toMarkdown(ladder)) await writeFile(join(folder, path), content);
 */
export function toMarkdown(ladder: Ladder): TextFile[] {
  const naturalIds = new Map<string, number>();
  for (const each of ladder.expectations) naturalIds.set(naturalId(each), (naturalIds.get(naturalId(each)) ?? 0) + 1);
  const taken = new Set<string>();
  const levels = ladder.levels.map((level) => ({ level, ...writeLevelPage({ ladder, naturalIds }, level) }));
  const rest = levels.flatMap(({ notes }) => notes);
  const files: TextFile[] = [{ path: 'index.md', content: writeIndexPage(ladder, rest) }];
  for (const { level, content } of levels) {
    const folder = level.kind === 'role' ? 'roles' : (level.track ?? 'levels');
    files.push({ path: freePath(taken, `${safeName(folder)}/${safeName(level.id)}`), content });
  }
  return files;
}

/** A name for a file or folder on any system. */
const safeName = (id: string) =>
  id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^\.+/, '') || 'page';

function freePath(taken: Set<string>, path: string): string {
  let result = path;
  for (let n = 2; taken.has(result); n++) result = `${path}-${n}`;
  taken.add(result);
  return `${result}.md`;
}
