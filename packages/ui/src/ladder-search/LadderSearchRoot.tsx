'use client';
import type { Ladder } from '@ladderkit/core';
import type { LadderIndexOptions } from '@ladderkit/core/search';
import {
  useCallback,
  useId,
  useMemo,
  useState,
  type ComponentPropsWithRef,
  type FocusEvent,
  type MouseEvent,
} from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { type NavigationTarget } from '../ladder-provider/LadderContext';
import { useMessages } from './useMessages';
import { LadderSearchContext } from './LadderSearchContext';
import { LadderSearchField } from './LadderSearchField';
import { LadderSearchPopup } from './LadderSearchPopup';
import { useHits } from './useHits';

export interface LadderSearchProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  /** What is searched. */
  ladder: Ladder;
  /** What is searched for. Given: the state is yours. */
  value?: string | undefined;
  /**
   * What is searched for at first, while the state is not yours.
   * @default ''
   */
  defaultValue?: string | undefined;
  /** Called with what was typed. */
  onValueChange?: ((query: string) => void) | undefined;
  /** Called when something was chosen, before its link is followed; `event.preventDefault()` keeps the browser where it is. */
  onChoose?: ((target: NavigationTarget, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
  /**
   * How many hits are shown at most.
   * @default 12
   */
  limit?: number | undefined;
  /** Concepts that tell synonyms: `lexiconEn` of `@ladderkit/core/lexicon-en`, or your own. */
  lexicon?: LadderIndexOptions['lexicon'];
}

/** A combobox over the nouns of a ladder. Without children it shows field and popup. */
export function LadderSearchRoot(props: LadderSearchProps) {
  const { ladder, value, defaultValue = '', onValueChange, onChoose, limit = 12, lexicon, ...more } = props;
  const { className, children, onBlur, ...rest } = more;
  const messages = useMessages();
  const id = useId();
  const problem = ladderProblem('LadderSearch', ladder);
  const [query, setQuery] = useControllable({ value, defaultValue, onValueChange });
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const searched = problem === undefined ? ladder : undefined;
  const { groups, isCut, isReady, prepare } = useHits({ ladder: searched, query, limit, lexicon });
  const choose = useCallback(
    (target: NavigationTarget, event: MouseEvent<HTMLAnchorElement>) => {
      onChoose?.(target, event);
      setOpen(false);
      setActive(-1);
    },
    [onChoose],
  );
  const state = useMemo(
    () => ({
      ladder,
      query,
      setQuery,
      groups,
      isCut,
      isReady,
      isOpen,
      setOpen,
      active,
      setActive,
      prepare,
      choose,
      id,
    }),
    [ladder, query, setQuery, groups, isCut, isReady, isOpen, active, prepare, choose, id],
  );
  const leave = (event: FocusEvent<HTMLElement>) => {
    onBlur?.(event);
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setOpen(false);
    setActive(-1);
  };
  return (
    <Frame
      role="search"
      aria-label={messages.searchLadder}
      {...rest}
      onBlur={leave}
      className={classNames('lk-search', className)}
    >
      {problem === undefined ? (
        <LadderSearchContext.Provider value={state}>
          {children ?? (
            <>
              <LadderSearchField />
              <LadderSearchPopup />
            </>
          )}
        </LadderSearchContext.Provider>
      ) : (
        <Problem text={problem} />
      )}
    </Frame>
  );
}
