'use client';
import type { Ladder } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { useMessages } from './useMessages';
import type { Compare } from './rubricChanges';
import { RubricByLevel } from './RubricByLevel';
import { RubricContext, type RubricCardsBy, type RubricView } from './RubricContext';
import { RubricHead } from './RubricHead';
import { RubricTable } from './RubricTable';
import { useRubricState } from './useRubricState';

export interface RubricRootProps extends ComponentPropsWithRef<'section'> {
  /** What is shown. */
  ladder: Ladder;
  /**
   * The track whose levels are the columns, by id.
   * @default the first track that has levels, else the levels that name no track
   */
  track?: string | undefined;
  /** The columns, by level id, in their order. Given: the state is yours. */
  levels?: readonly string[] | undefined;
  /**
   * The columns at first, while the state is not yours.
   * @default every level of the track
   */
  defaultLevels?: readonly string[] | undefined;
  /** Called with the ids of the columns, in their order. */
  onLevelsChange?: ((levels: string[]) => void) | undefined;
  /** The top-level competencies whose rows are shown, by id. Given: the state is yours. */
  competencies?: readonly string[] | undefined;
  /**
   * The rows at first, while the state is not yours.
   * @default every competency
   */
  defaultCompetencies?: readonly string[] | undefined;
  /** Called with the ids of the top-level competencies. */
  onCompetenciesChange?: ((competencies: string[]) => void) | undefined;
  /** Every cell in full, or only what changes from the column before. Given: the state is yours. */
  view?: RubricView | undefined;
  /**
   * The view at first, while the state is not yours.
   * @default 'all'
   */
  defaultView?: RubricView | undefined;
  /** Called with the view that was chosen. */
  onViewChange?: ((view: RubricView) => void) | undefined;
  /** How cards are made where there is no room for a table. Given: the state is yours. */
  cardsBy?: RubricCardsBy | undefined;
  /**
   * How cards are made at first, while the state is not yours.
   * @default 'competency'
   */
  defaultCardsBy?: RubricCardsBy | undefined;
  /** Called with what cards are made by. */
  onCardsByChange?: ((cardsBy: RubricCardsBy) => void) | undefined;
  /** The level where somebody is, by id; its column is marked. */
  current?: string | undefined;
  /**
   * Passed in as `compareLevels` of `@ladderkit/core/compare`, the view of changes tells new from reworded, and names what was
   * raised and dropped. Without it only what is word for word the same is known.
   */
  compare?: Compare | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** The matrix competency × level. Without children it shows head, table, and cards by level where these are wanted. */
export function RubricRoot(props: RubricRootProps) {
  const { state, rest } = useRubricState(props);
  const messages = useMessages();
  const { className, children, ...others } = rest;
  const problem = ladderProblem('Rubric', props.ladder, props.track);
  const isShown = problem === undefined && state.allLevels.length > 0;
  return (
    <Frame
      aria-labelledby={isShown && children === undefined ? `${state.id}title` : undefined}
      {...others}
      data-cards-by={state.cardsBy}
      className={classNames('lk-rubric', className)}
    >
      {isShown ? (
        <RubricContext.Provider value={state}>
          {children ?? (
            <>
              <RubricHead />
              <RubricTable />
              <RubricByLevel />
            </>
          )}
        </RubricContext.Provider>
      ) : (
        <Problem text={problem ?? messages.noLevels} />
      )}
    </Frame>
  );
}
