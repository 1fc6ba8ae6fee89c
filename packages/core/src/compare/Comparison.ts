import type { Message } from '../message/Message';

/** What the two sides are: two levels, two tracks, two versions of a ladder, two companies. */
export type Axis = 'level' | 'track' | 'version' | 'company';

/** How sure a link is. Always shown in words, never as a percentage. */
export type Confidence = 'certain' | 'likely' | 'possible';

/**
 * What happened to the statements of a row. `related` occurs on the company axis only; there `added` and `removed` mean
 * "no counterpart found", never "only this side expects it".
 */
export type Change = 'same' | 'reworded' | 'split' | 'merged' | 'related' | 'added' | 'removed';

/** What a changed statement means for people. */
export type Impact = 'raised' | 'lowered' | 'clarified' | 'neutral';

/** The result of comparing two sides (format `ladderkit-comparison/1`): one value, printed and drawn by all. */
export interface Comparison {
  format: 'ladderkit-comparison/1';
  axis: Axis;
  from: Side;
  to: Side;
  /**
   * Grouped by competency in the order of the `to` side, removed rows where they stood. Every expectation of both sides is
   * in exactly one row, except on the company axis: there it is one row per link.
   */
  rows: Row[];
  /** What became of levels, competencies, tracks and scales. */
  pairs?: Pair[] | undefined;
  /** The values on scales, both sides. */
  steps: StepChange[];
  /** What became of summaries and notes, the prose around expectations; only what changed. Absent: nobody has looked (`withProse`). */
  prose?: ProseChange[] | undefined;
  /** What a new version means as a whole: the semantic version it asks for, and the ids of the rows that justify it. */
  impact?: { version: 'major' | 'minor' | 'patch'; rows: string[] } | undefined;
  messages: Message[];
  summary: Summary;
}

/** One side of a comparison: the nouns that rows, pairs and steps refer to by id. */
export interface Side {
  ladder: { id: string; title: string; version?: string | undefined; language?: string | undefined };
  tracks: SideTrack[];
  levels: SideLevel[];
  competencies: SideCompetency[];
  scales: SideScale[];
}

export interface SideTrack {
  id: string;
  title: string;
}

export interface SideLevel {
  id: string;
  title: string;
  code?: string | undefined;
  track?: string | undefined;
  rank?: number | undefined;
  kind?: 'level' | 'role' | 'shared' | undefined;
}

export interface SideCompetency {
  id: string;
  title: string;
  parent?: string | undefined;
}

export interface SideScale {
  id: string;
  title: string;
  steps: { id: string; title: string; rank?: number | undefined }[];
}

/** One line of a comparison: what stood on the one side, what stands on the other, and how they hang together. */
export interface Row {
  /** Made of the ids of its statements, so that it survives edits elsewhere. */
  id: string;
  change: Change;
  from: Statement[];
  to: Statement[];
  links: Link[];
  /** What the statement moved between. On the level axis `competency` only. */
  moved?: ('competency' | 'level')[] | undefined;
  /**
   * `typographic`: only line breaks, punctuation, case or look-alike letters differ; `markup`: only marks or link targets;
   * `condition`: `appliesTo` differs; `kind`: what was an expectation is an example now, in whole or in part, or the other way.
   */
  remarks?: ('typographic' | 'markup' | 'condition' | 'kind')[] | undefined;
  scope?: ScopeChange[] | undefined;
  impact?: Impact | undefined;
  /**
   * The nearest statements of the other side that are not linked: for each statement without a counterpart, and on the company
   * axis for linked ones too, on their first row. `of` is the statement here, `id` the one there. A statement that stands
   * unchanged on both sides is a candidate only between companies and between two levels.
   */
  candidates?: Candidate[] | undefined;
}

/** An expectation as it takes part in a comparison. */
export interface Statement {
  id: string;
  /** Inline Markdown, as in the ladder. */
  text: string;
  level: string;
  competency?: string | undefined;
  kind?: 'expectation' | 'example' | 'anti-pattern' | undefined;
  /** The statement of the same ladder that this one details or exemplifies. */
  parent?: string | undefined;
  appliesTo?: string | undefined;
  /** The level that asks it, where this level only includes it. */
  inheritedFrom?: string | undefined;
}

/** Two statements that correspond, by id. */
export interface Link {
  from: string;
  to: string;
  /** 0 to 1: for ranking, not for reading. */
  similarity: number;
  confidence: Confidence;
  /** The word difference: the pieces cut `plainText` of both texts and rebuild them exactly. */
  words?: WordChange[] | undefined;
  why?: Reason[] | undefined;
  /** What a person said of the link. */
  review?: 'pinned' | 'rejected' | undefined;
}

export interface WordChange {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** One reason for a link: what the two statements have in common, and how much it weighs (0 to 1, their sum is the similarity). */
export interface Reason {
  kind: 'word' | 'concept' | 'section' | 'letters' | 'meaning';
  /** The common word, or the name of the concept or section. */
  text: string;
  weight: number;
  /** The words of each side that show it. */
  from?: string | undefined;
  to?: string | undefined;
}

/** How the bar of a statement moved, with the words that show it. */
export interface ScopeChange {
  dimension: 'reach' | 'autonomy' | 'role' | 'complexity' | 'frequency' | 'certainty';
  change: 'raised' | 'lowered';
  from: string;
  to: string;
  confidence: Confidence;
}

export interface Candidate {
  of: string;
  id: string;
  similarity: number;
}

/** What became of a level, competency, track or scale; ids of either side, and the rows that show it. */
export interface Pair {
  noun: 'level' | 'competency' | 'track' | 'scale';
  from: string[];
  to: string[];
  change: 'same' | 'renamed' | 'reranked' | 'split' | 'merged' | 'added' | 'removed' | 'related';
  confidence: Confidence;
  rows: string[];
}

/** A value on a scale, before and after; a side without a value is absent. */
export interface StepChange {
  from?: StepValue | undefined;
  to?: StepValue | undefined;
  /** `raised` and `lowered` only where both ranks are known, else `changed`. */
  change: 'raised' | 'lowered' | 'changed' | 'same' | 'added' | 'removed';
}

export interface StepValue {
  level: string;
  competency?: string | undefined;
  scale: string;
  step: string;
}

/**
 * What became of a summary or note. What only a new or removed noun brings along or takes away is none of this, and neither is
 * what differs in typography or markup, stands in another place, or is an expectation on the other side.
 */
export interface ProseChange {
  /** What it is about; `scale` with a `step` is the text of that step. */
  noun: 'ladder' | 'track' | 'level' | 'competency' | 'scale';
  kind: 'summary' | 'note';
  /** The id of that noun on each side; absent where that side has no such text. */
  from?: string | undefined;
  to?: string | undefined;
  /** Of a level: the competency whose section the text belongs to there. An id of the later side, of the earlier one where it is gone. */
  competency?: string | undefined;
  step?: string | undefined;
  /** The title of a note; all of it is `same` unless it has another one now. */
  title?: WordChange[] | undefined;
  change: 'reworded' | 'added' | 'removed';
  /** The paragraphs and list items that are gone, then those that changed or are new, each in the order of their side. */
  paragraphs: ParagraphChange[];
}

export interface ParagraphChange {
  change: 'reworded' | 'added' | 'removed';
  /** As of a link: the pieces cut the plain text of both sides and rebuild it exactly. */
  words: WordChange[];
}

/** How many rows of each kind; `moved` and `raised` count rows that are counted under their change as well. */
export interface Summary {
  same: number;
  reworded: number;
  split: number;
  merged: number;
  related: number;
  added: number;
  removed: number;
  moved: number;
  raised: number;
}
