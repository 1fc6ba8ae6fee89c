'use client';
import type { Comparison, Statement } from '@ladderkit/core';
import type { Review } from '@ladderkit/core/compare';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';
import type { CrosswalkGroup } from './arrangeSides';
import type { CrosswalkLink, LoneStatement } from './linksOf';
import type { Neighbour } from './neighboursOf';

export interface CrosswalkState {
  comparison: Comparison;
  links: readonly CrosswalkLink[];
  /** Possible links among many: drawn when one of their statements is chosen, and folded in the table. */
  faint: ReadonlySet<CrosswalkLink>;
  groups: Record<'from' | 'to', readonly CrosswalkGroup[]>;
  statements: Record<'from' | 'to', ReadonlyMap<string, Statement>>;
  /** The links of a statement that nobody rejected, the surest first. */
  linksAt: (side: 'from' | 'to', statement: string) => readonly CrosswalkLink[];
  /** What is near to a statement, and no counterpart by the comparison. */
  nearestTo: (side: 'from' | 'to', statement: string) => readonly Neighbour[];
  /** The link whose reasons are shown. */
  selected: CrosswalkLink | undefined;
  /** The statement whose nearest neighbours are shown. */
  lone: LoneStatement | undefined;
  select: (link: string) => void;
  /** Pins or rejects; `undefined` takes back what was said. */
  review: (from: string, to: string, review: Review['review'] | undefined) => void;
  headingLevel: HeadingLevel;
  id: string;
}

/** The links between the two sides, as reviewed, and the selected one. */
export const [CrosswalkContext, useCrosswalk] = partContext<CrosswalkState>('Crosswalk', 'comparison={…}');
