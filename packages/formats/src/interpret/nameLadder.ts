import { slugOf } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { InterpretOptions } from './InterpretOptions';
import type { LadderDraft } from './LadderDraft';
import type { Page } from './Page';
import { titleOfFile } from './readPage';

/** The ladder's id and title: given, else of an index or README of the whole, else of the folder, else of the file, with a message. */
export function nameLadder(
  draft: LadderDraft,
  pages: readonly Page[],
  dataPaths: readonly string[],
  options: InterpretOptions,
): { id: string; title: string } {
  const given = options.id ?? draft.id;
  const [first] = pages;
  const paths = [...dataPaths, ...pages.map(({ outline }) => outline.path)];
  const about =
    paths.length > 1
      ? pages.find(({ outline, titleFrom }) => titleFrom !== 'file-name' && isAboutAll(outline.path, paths))
      : first;
  const folder = paths.length > 1 ? commonFolder(paths) : undefined;
  const written = about && about.titleFrom !== 'file-name' ? plainText(about.section.title) : undefined;
  const file = paths[0] ?? 'ladder';
  const by =
    folder ??
    (paths.length > 1 ? written : undefined) ??
    file
      .split('/')
      .at(-1)
      ?.replace(/\.[a-z]+$/i, '') ??
    file;
  const id = given ?? slugOf(by);
  if (given === undefined) {
    const after = folder !== undefined ? 'folder' : paths.length > 1 && written !== undefined ? 'title' : 'file';
    const hint = 'Give the id, or write it into the front matter of an index page.';
    draft.messages.push({
      code: 'id-assumed',
      severity: 'info',
      text: `The ladder's id is “${id}”, after the ${after}.`,
      hint,
    });
  }
  return { id, title: options.title ?? draft.title ?? written ?? titleOfFile(folder ?? file) };
}

/** An index or README of all pages, or of none; one that stands over some is about a part. */
function isAboutAll(path: string, paths: readonly string[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const inside = paths.filter((each) => each.startsWith(folder)).length;
  return ABOUT.test(path) && (inside === 1 || inside === paths.length);
}

const ABOUT = /(?:^|\/)(?:readme|_?index|overview)\.\w+$/i;

function commonFolder(paths: readonly string[]): string | undefined {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const common: string[] = [];
  for (const [at, name] of (folders[0] ?? []).entries()) {
    if (!folders.every((folder) => folder[at] === name)) break;
    common.push(name);
  }
  return common.at(-1) === undefined || common.at(-1) === '.' || common.at(-1) === '..' ? undefined : common.at(-1);
}
