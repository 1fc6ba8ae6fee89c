'use client';
import type { Ladder } from '@ladderkit/core';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { warnOnce } from '../internals/warnOnce';
import { warnOfUnknown } from '../internals/warnOfUnknown';
import { radarOf, type RadarData, type Weights } from '../radar-svg';
import { RadarContext } from './RadarContext';
import { RadarFigure } from './RadarFigure';
import { RadarHead } from './RadarHead';
import { RadarTable } from './RadarTable';

export interface RadarProps extends ComponentPropsWithRef<'section'> {
  /** The ladder whose levels are drawn. */
  ladder: Ladder;
  /**
   * One or two levels, by id. Of two, the first is drawn as where one was.
   * @default the first that has something to draw
   */
  levels?: readonly string[] | undefined;
  /**
   * What the axes are.
   * @default the first that the levels have values for: competencies, else scales, else weights
   */
  axes?: RadarData['axesAre'] | undefined;
  /**
   * Of competencies: the scale, by id.
   * @default the one that has the most values
   */
  scale?: string | undefined;
  /**
   * How much competencies weigh: a number by the id of the level, then by the id or title of the competency.
   * @default what the ladder says, in `meta.weights` of the level or `meta.weight` of the competency
   */
  weights?: Weights | undefined;
  /**
   * The level of its heading.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** The steps of one or two levels on labelled axes. Without children it shows head, figure and table. */
export function RadarRoot(props: RadarProps) {
  const { ladder, levels, axes, scale, weights, headingLevel = 2, className, children, ...rest } = props;
  const titleId = useId();
  const problem = ladderProblem('Radar', ladder);
  // a list written in place is a new one at each render
  const wanted = levels?.join('\n');
  const data = useMemo(
    () =>
      problem === undefined
        ? radarOf(ladder, { levels: wanted?.split('\n').filter(Boolean), axes, scale, weights })
        : undefined,
    [problem, ladder, wanted, axes, scale, weights],
  );
  if (problem === undefined) {
    warnOfUnknown('Radar', 'level', ladder.levels, { levels });
    warnOfUnknown('Radar', 'scale', ladder.scales, { scale });
    if (levels && levels.length > 2)
      warnOnce(`\`Radar\` draws two levels at most; of ${levels.length} it takes the first two.`);
  }
  const state = useMemo(
    () => data && { data, language: ladder.language, headingLevel, titleId },
    [data, ladder, headingLevel, titleId],
  );
  return (
    <Frame
      aria-labelledby={children === undefined && state ? titleId : undefined}
      {...rest}
      className={classNames('lk-radar', className)}
    >
      {state ? (
        <RadarContext.Provider value={state}>{children ?? <UsualParts />}</RadarContext.Provider>
      ) : (
        <Problem text={problem ?? ''} />
      )}
    </Frame>
  );
}

function UsualParts() {
  return (
    <>
      <RadarHead />
      <div className="lk-radar-two">
        <RadarFigure />
        <RadarTable />
      </div>
    </>
  );
}
