import type { Message, Place, Unmapped } from '@ladderkit/core';
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
  placeOf?: ((path: readonly (string | number)[]) => Place | undefined) | undefined;
}

/** Reads a piece of HTML inside a Markdown file: a table, a list. `start` is the place of its first character in the file. */
export type HtmlReader = (html: string, start: Place) => HtmlRead;

export interface HtmlRead {
  blocks: OutlineBlock[];
  messages: Message[];
  unmapped: Unmapped[];
}
