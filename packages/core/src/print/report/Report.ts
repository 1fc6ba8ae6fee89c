import type { Inline } from '../../text/Inline';

/**
 * What there is to say about a comparison or rubric, in words and in reading order: made once, so that text, Markdown and
 * HTML say the same.
 */
export interface Report {
  title: Phrase;
  /** What stands above all sections, a line each. */
  lead: Phrase[];
  sections: Section[];
  /** The same as `sections`, for those who can draw a table. */
  table?: Table | undefined;
}

export interface Section {
  title: string;
  entries: Entry[];
  /** What is folded: "3 unchanged". */
  folded?: string | undefined;
}

/** A statement, with what became of it and what there is to say beside. */
export interface Entry {
  /** A sign and a word, as `+ New`: without colour nothing is lost. A sign alone is a bullet. */
  mark?: string | undefined;
  text: Phrase;
  remarks?: Entry[] | undefined;
}

export interface Table {
  heads: string[];
  rows: { title: string; cells: Entry[][] }[];
}

/** Words in a row; a bare string has no marks of its own, and the empty one says nothing. */
export type Phrase = string | Span | Phrase[];

/** An inline of a statement, or what a comparison says of it. `soft` is what stands beside: a place, a condition. */
export type Span = Inline | { type: 'added' | 'removed' | 'soft'; children: Phrase[] };
