'use client';
import type { Comparison, Ladder } from '@ladderkit/core';
import { useId, useMemo, useRef, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { joinRefs } from '../internals/joinRefs';
import { useControllable } from '../internals/useControllable';
import { useStylesLoadedWarning } from '../internals/useStylesLoadedWarning';
import { warnOnce } from '../internals/warnOnce';
import { LadderMapContext } from './LadderMapContext';
import { LadderMapFigures } from './LadderMapFigures';
import { LadderMapHead } from './LadderMapHead';
import { LadderMapMoves } from './LadderMapMoves';
import { latticesOf } from './latticesOf';
import { routesOf } from './routesOf';

export interface LadderMapProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
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
}

/** A ladder as a figure: tracks as rails, and a rung only where ranks are equal. Without children it shows head, figures and moves. */
export function LadderMapRoot(props: LadderMapProps) {
  const { ladder, current, target, value, defaultValue, onValueChange, compare, children, className, ref, ...rest } =
    props;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  useStylesLoadedWarning(root);
  const [chosen, setValue] = useControllable<string | undefined>({
    value,
    defaultValue,
    onValueChange: onValueChange as ((level: string | undefined) => void) | undefined,
  });
  const here = knownLevel(ladder, current, 'current');
  const goal = knownLevel(ladder, target, 'target');
  const lattices = useMemo(() => latticesOf(ladder), [ladder]);
  const routes = useMemo(() => routesOf(ladder, here, goal), [ladder, here, goal]);
  return (
    <LadderMapContext.Provider
      value={{ ladder, lattices, routes, current: here, target: goal, value: chosen, setValue, compare, titleId }}
    >
      <section
        aria-labelledby={titleId}
        {...rest}
        ref={joinRefs(root, ref)}
        className={classNames('lk lk-map', className)}
      >
        {children ?? (
          <>
            <LadderMapHead />
            <LadderMapFigures />
            <LadderMapMoves />
          </>
        )}
      </section>
    </LadderMapContext.Provider>
  );
}

function knownLevel(ladder: Ladder, id: string | undefined, prop: string): string | undefined {
  if (id === undefined || ladder.levels.some((level) => level.id === id)) return id;
  warnOnce(
    `\`LadderMap\` has no level \`${id}\` to mark as \`${prop}\`. Pass the id of a level, not its title or code.`,
  );
  return undefined;
}
