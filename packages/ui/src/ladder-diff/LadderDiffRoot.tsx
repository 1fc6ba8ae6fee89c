'use client';
import type { Comparison } from '@ladderkit/core';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { comparisonProblem } from '../internals/comparisonProblem';
import { emptyComparison } from '../internals/emptyComparison';
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

const EVERYTHING: LadderDiffFilter = {};

/** What a new version changes, for people first. Without children it shows head, overview, filters and groups. */
export function LadderDiffRoot(props: LadderDiffRootProps) {
  const {
    comparison: given,
    filter: givenFilter,
    defaultFilter = EVERYTHING,
    onFilterChange,
    headingLevel = 2,
    className,
    children,
    ...rest
  } = props;
  const problem = comparisonProblem('LadderDiff', given);
  const comparison = problem === undefined ? given : emptyComparison;
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
      aria-labelledby={children === undefined && problem === undefined ? `${id}title` : undefined}
      {...rest}
      className={classNames('lk-changes', className)}
    >
      <LadderDiffContext.Provider value={state}>
        {problem === undefined ? (children ?? <UsualParts />) : <Problem text={problem} />}
      </LadderDiffContext.Provider>
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
