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
}

export interface Section {
  title: string;
  entries: Entry[];
  /** What is folded: "3 unchanged". */
  folded?: string | undefined;
}

/** A statement, with what became of it. */
export interface Entry {
  mark?: Mark | undefined;
  text: Phrase;
  remarks: Remark[];
}

export interface Remark {
  mark?: Mark | undefined;
  text: Phrase;
}

/** A sign and a word: without colour nothing is lost. */
export interface Mark {
  sign: string;
  word: string;
  tone: 'added' | 'removed' | 'strong' | 'soft';
}

export type Phrase = Span[];

/** An inline of a statement, or what a comparison says of it. `soft` is what stands beside: a place, a condition. */
export type Span = Inline | { type: 'added' | 'removed' | 'soft'; children: Span[] };
