import type { Message, Place, Unmapped } from '@ladderkit/core';
import type { DataSource } from '../data/DataSource';
import type { LadderDraft } from '../interpret/LadderDraft';
import type { Page } from '../interpret/Page';
import type { OutlineBlock } from './Outline';

/**
 * Reads the YAML of a front matter. `start` is the place of its first character in the file. Nothing throws: what cannot be
 * read is `undefined` with a message.
 */
export type YamlReader = (yaml: string, start: Place) => YamlRead;

export interface YamlRead {
  value: unknown;
  messages: Message[];
  /** Where the value at a path of keys stands: `['levels', 2, 'title']`. */
  placeOf?: ((path: readonly (string | number)[], text?: string) => Place | undefined) | undefined;
  /** What has no room in a value: comments. */
  unmapped?: Unmapped[] | undefined;
  /** Reads ladders that are data into a draft; gives the sources that were such. */
  readInto?: ReadData | undefined;
}

/** Reads what the diagrams of a page say of levels into a draft. */
export type ReadDiagrams = (draft: LadderDraft, page: Page) => void;

/** Makes a ladder of structured data. It comes with the reader of the data, so that nobody else pays for it. */
export type ReadData = (draft: LadderDraft, sources: readonly DataSource[]) => DataSource[];

/** Reads a piece of HTML inside a Markdown file: a table, a list. `start` is the place of its first character in the file. */
export type HtmlReader = (html: string, start: Place) => HtmlRead;

export interface HtmlRead {
  blocks: OutlineBlock[];
  messages: Message[];
  unmapped: Unmapped[];
}
