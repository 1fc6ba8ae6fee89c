'use client';
import type { Ladder, Level, RubricMatrix } from '@ladderkit/core';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';
import type { CellChange } from './rubricChanges';
import type { RubricGroup } from './rubricGroups';

/** `all`: every cell in full. `changes`: only what differs from the column before. */
export type RubricView = 'all' | 'changes';

/** How cards are made where there is no room for a table. */
export type RubricCardsBy = 'competency' | 'level';

export interface RubricState {
  ladder: Ladder;
  title: string;
  /** What is shown: the chosen columns. */
  matrix: RubricMatrix;
  /** What is shown: the chosen rows, by top-level competency. */
  groups: RubricGroup[];
  /** What there is to choose from. */
  allLevels: Level[];
  allGroups: RubricGroup[];
  /** The changes of a row, by column; `undefined` while everything is shown. */
  changesOf: (competency: string | undefined) => (CellChange | undefined)[] | undefined;
  setLevels: (levels: string[]) => void;
  setCompetencies: (competencies: string[]) => void;
  view: RubricView;
  setView: (view: RubricView) => void;
  cardsBy: RubricCardsBy;
  setCardsBy: (cardsBy: RubricCardsBy) => void;
  current: string | undefined;
  headingLevel: HeadingLevel;
  /** Makes the DOM ids of this component unique on the page. */
  id: string;
}

/** The rubric that is shown, and how. */
export const [RubricContext, useRubric] = partContext<RubricState>('Rubric', 'ladder={…}');
