'use client';
import type { Comparison, Ladder } from '@ladderkit/core';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { warnOfUnknown } from '../internals/warnOfUnknown';
import { LadderMapContext } from './LadderMapContext';
import { LadderMapFigures } from './LadderMapFigures';
import { LadderMapHead } from './LadderMapHead';
import { LadderMapMoves } from './LadderMapMoves';
import { latticesOf } from './latticesOf';
import { routesOf } from './routesOf';

export interface LadderMapRootProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  /** What is drawn. */
  ladder: Ladder;
  /** The level where somebody is, by id: marked, with the moves one may make from there. */
  current?: string | undefined;
  /** The level where somebody wants to be, by id: marked, with the shortest ways there. */
  target?: string | undefined;
  /** The chosen level, by id. Given: the state is yours. */
  value?: string | undefined;
  /** The level that is chosen at first, while the state is not yours. */
  defaultValue?: string | undefined;
  /** Called with the id of the level whose link was followed. */
  onValueChange?: ((level: string) => void) | undefined;
  /** Passed in as `compareLevels` of `@ladderkit/core/compare`, each move also says how many statements are new, reworded and dropped. */
  compare?: ((ladder: Ladder, from: string, to: string) => Comparison) | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** A ladder as a figure: tracks as rails, and a rung only where ranks are equal. Without children it shows head, figures and moves. */
export function LadderMapRoot(props: LadderMapRootProps) {
  const { ladder, current, target, compare, headingLevel = 2, className, children, ...others } = props;
  const { value, defaultValue, onValueChange, ...rest } = others;
  const id = useId();
  const problem = ladderProblem('LadderMap', ladder);
  const [chosen, setValue] = useControllable<string | undefined>({
    value,
    defaultValue,
    onValueChange: (level) => level !== undefined && onValueChange?.(level),
  });
  const here = problem === undefined ? knownLevel(ladder, current) : undefined;
  const goal = problem === undefined ? knownLevel(ladder, target) : undefined;
  if (problem === undefined)
    warnOfUnknown('LadderMap', 'level', ladder.levels, { current, target, value, defaultValue });
  const lattices = useMemo(() => (problem === undefined ? latticesOf(ladder) : []), [ladder, problem]);
  const routes = useMemo(() => routesOf(ladder, here, goal), [ladder, here, goal]);
  const state = {
    ladder,
    lattices,
    routes,
    current: here,
    target: goal,
    value: chosen,
    setValue,
    compare,
    headingLevel,
    id,
  };
  return (
    <Frame
      aria-labelledby={problem === undefined && children === undefined ? `${id}title` : undefined}
      {...rest}
      className={classNames('lk-map', className)}
    >
      {problem === undefined ? (
        <LadderMapContext.Provider value={state}>{children ?? <UsualParts />}</LadderMapContext.Provider>
      ) : (
        <Problem text={problem} />
      )}
    </Frame>
  );
}

function UsualParts() {
  return (
    <>
      <LadderMapHead />
      <LadderMapFigures />
      <LadderMapMoves />
    </>
  );
}

function knownLevel({ levels }: Ladder, id: string | undefined): string | undefined {
  return levels.find((level) => level.id === id)?.id;
}
