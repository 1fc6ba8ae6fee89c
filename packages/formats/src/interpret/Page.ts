import type { Place } from '@ladderkit/core';
import type { Outline, OutlineBlock } from '../outline/Outline';

/** A file as a tree of sections. */
export interface Page {
  outline: Outline;
  /** The file itself: titled by its front matter, its only first heading, or its name. */
  section: Section;
  /** Other titles of the file, as written. */
  otherTitles: string[];
  /** Its front matter declares the ladder. */
  isIndex: boolean;
  titleFrom: 'heading' | 'front-matter' | 'file-name';
}

/** A heading and what stands below it. */
export interface Section {
  title: string;
  /** An id that the source gives: `## Hiring {#hiring}`. */
  id?: string | undefined;
  /** The number that its document counts it with: `2.1`. */
  number?: string | undefined;
  depth: number;
  place: Place;
  /** What stands before the first section within. */
  blocks: OutlineBlock[];
  sections: Section[];
}
