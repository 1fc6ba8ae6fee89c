'use client';
import type { Comparison } from '@ladderkit/core';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { comparisonProblem } from '../internals/comparisonProblem';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { changelogEntries } from './changelogEntries';
import { filterEntries } from './filterEntries';
import { LadderDiffContext, type LadderDiffFilter } from './LadderDiffContext';
import { LadderDiffFilters } from './LadderDiffFilters';
import { LadderDiffGroups } from './LadderDiffGroups';
import { LadderDiffHead } from './LadderDiffHead';
import { LadderDiffOverview } from './LadderDiffOverview';

export interface LadderDiffRootProps extends ComponentPropsWithRef<'section'> {
  /** A comparison of two versions, from `compareVersions`; `withMeaning` adds what it means for people. */
  comparison: Comparison;
  filter?: LadderDiffFilter | undefined;
  /** @default {} */
  defaultFilter?: LadderDiffFilter | undefined;
  onFilterChange?: ((filter: LadderDiffFilter) => void) | undefined;
  /** @default 2 */
  headingLevel?: HeadingLevel | undefined;
}

/** What a new version changes, for people first. Without children it shows head, overview, filters and groups. */
export function LadderDiffRoot({ comparison, ...rest }: LadderDiffRootProps) {
  const problem = comparisonProblem('LadderDiff', comparison);
  if (problem === undefined) return <Changelog comparison={comparison} {...rest} />;
  const { className, style, id } = rest;
  return (
    <Frame id={id} style={style} className={classNames('lk-changes', className)}>
      <Problem text={problem} />
    </Frame>
  );
}

const EVERYTHING: LadderDiffFilter = {};

function Changelog({
  comparison,
  filter: givenFilter,
  defaultFilter = EVERYTHING,
  onFilterChange,
  headingLevel = 2,
  className,
  children,
  ...rest
}: LadderDiffRootProps) {
  const id = useId();
  const [filter, setFilter] = useControllable({
    value: givenFilter,
    defaultValue: defaultFilter,
    onValueChange: onFilterChange,
  });
  const entries = useMemo(() => changelogEntries(comparison), [comparison]);
  const shown = useMemo(() => filterEntries(entries, filter, comparison), [entries, filter, comparison]);
  const state = { comparison, entries, shown, filter, setFilter, headingLevel, id };
  return (
    <Frame
      aria-labelledby={children === undefined ? `${id}title` : undefined}
      {...rest}
      className={classNames('lk-changes', className)}
    >
      <LadderDiffContext.Provider value={state}>{children ?? <UsualParts />}</LadderDiffContext.Provider>
    </Frame>
  );
}

function UsualParts() {
  return (
    <>
      <LadderDiffHead />
      <LadderDiffOverview />
      <LadderDiffFilters />
      <LadderDiffGroups />
    </>
  );
}
