import type { Message, Place, Unmapped } from '@ladderkit/core';
import type { FrontMatterReader } from '../interpret/frontMatterReader';
import type { ReadData, ReadDiagrams } from './Readers';

/**
 * What a source says, whatever its format: headings, paragraphs, lists and tables in reading order. Markdown, HTML and CSV
 * are read into outlines; one interpreter makes a ladder of them. All texts are inline Markdown of the subset that
 * `@ladderkit/core/text` reads.
 */
export interface Outline {
  path: string;
  /** The front matter, parsed; empty where there is none. */
  data: Record<string, unknown>;
  /** Where the front matter stands. */
  dataPlace?: Place | undefined;
  /** Where a value of the front matter stands, where its reader can tell. */
  placeOfData?: ((path: readonly (string | number)[], text?: string) => Place | undefined) | undefined;
  /** Reads the front matter, where the format has any. */
  frontMatter?: FrontMatterReader | undefined;
  /** Reads the diagrams of a page, where the format has any. */
  readDiagrams?: ReadDiagrams | undefined;
  /** Makes a ladder of the front matter, where that holds one as data. */
  readData?: ReadData | undefined;
  blocks: OutlineBlock[];
  messages: Message[];
  unmapped: Unmapped[];
}

export type OutlineBlock = OutlineHeading | OutlineParagraph | OutlineList | OutlineTable | OutlineRaw;

export interface OutlineHeading {
  type: 'heading';
  /** 1 to 6; deeper where a format allows it, less for a title above all headings. */
  depth: number;
  text: string;
  place: Place;
}

interface OutlineParagraph {
  type: 'paragraph';
  text: string;
  place: Place;
  /** It stands in a block quote: a motto, a persona. */
  quoted?: boolean | undefined;
}

export interface OutlineList {
  type: 'list';
  ordered: boolean;
  items: OutlineItem[];
  place: Place;
  /** It stands in a block quote. */
  quoted?: boolean | undefined;
}

export interface OutlineItem {
  /** The item's own words, without what is nested in it. */
  text: string;
  /** How an ordered list numbers it: `3.`. */
  marker?: string | undefined;
  /** What is nested in it: further paragraphs, lists. */
  blocks: OutlineBlock[];
  place: Place;
}

export interface OutlineTable {
  type: 'table';
  rows: OutlineCell[][];
  /** A caption, or what stands in its place. */
  title?: string | undefined;
  place: Place;
}

export interface OutlineCell {
  /** The texts of the cell one by one: split at breaks, paragraphs and list items; nested lists keep their own items. */
  items: OutlineItem[];
  /** The source marks it as a header. */
  header: boolean;
  colSpan: number;
  rowSpan: number;
  place: Place;
}

/** A block without a room in the model: code, diagrams, raw markup, images. */
export interface OutlineRaw {
  type: 'raw';
  /** What it is in its source: `html`, `code`, `image`, `mermaid` … */
  kind: string;
  text: string;
  place: Place;
}
