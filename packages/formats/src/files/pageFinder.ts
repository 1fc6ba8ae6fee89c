import { slugOf } from '@ladderkit/core';
import type { Data } from '../data/DataReader';
import type { DataSource } from '../data/DataSource';
import type { Outline } from '../outline/Outline';

/** Finds the page that an entry of an index means. */
export interface PageFinder {
  /** The page whose path stands in a field of the entry, as seen from the index or from the folder of all. */
  byPath: (source: DataSource, record: Data) => Outline | undefined;
  /** The only page of which the file is called so. */
  byName: (names: readonly string[]) => Outline | undefined;
}

export function pageFinder(outlines: readonly Outline[]): PageFinder {
  const paths = new Map(outlines.map((outline) => [withoutEnding(outline.path), outline]));
  const names = new Map<string, Outline[]>();
  for (const outline of outlines) {
    const name = nameOf(outline.path);
    names.set(name, [...(names.get(name) ?? []), outline]);
  }
  return {
    byPath: (source, record) => {
      for (const value of Object.values(record)) {
        if (typeof value !== 'string' || value.length > 1000 || /\s{2}|\n/.test(value)) continue;
        if (!/[/.]/.test(value)) continue;
        const found = [folderOf(source.path), ''].map((from) => paths.get(withoutEnding(resolve(from, value))));
        const page = found.find((each) => each !== undefined);
        if (page) return page;
      }
      return undefined;
    },
    byName: (wanted) => {
      for (const name of wanted) {
        const [page, ...others] = names.get(slugOf(name)) ?? [];
        if (page && others.length === 0) return page;
      }
      return undefined;
    },
  };
}

const folderOf = (path: string) => path.split('/').slice(0, -1).join('/');

const withoutEnding = (path: string) => path.replace(/\.(?:md|mdx|markdown|x?html?|txt)$/i, '').toLowerCase();

/** `levels/03-senior_engineer.md` → `senior-engineer`; an index page is called like its folder. */
function nameOf(path: string): string {
  const parts = withoutEnding(path).split('/');
  const name = parts.at(-1) ?? '';
  const own = /^(?:_?index|readme)$/.test(name) ? (parts.at(-2) ?? name) : name;
  return slugOf(own.replace(/^\d{1,3}[.\s_-]+(?=\p{L})/u, ''));
}

function resolve(from: string, path: string): string {
  const parts = path.startsWith('/') ? [] : from.split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
