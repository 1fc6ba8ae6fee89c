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
  /** Which changes are shown: of one level, of one competency, of some meanings. Given: the state is yours. */
  filter?: LadderDiffFilter | undefined;
  /**
   * The filter at first, while the state is not yours.
   * @default {}
   */
  defaultFilter?: LadderDiffFilter | undefined;
  /** Called with the filter that was chosen. */
  onFilterChange?: ((filter: LadderDiffFilter) => void) | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

const EVERYTHING: LadderDiffFilter = {};

/** What a new version changes, for people first. Without children it shows head, overview, filters and groups. */
export function LadderDiffRoot(props: LadderDiffRootProps) {
  const { comparison, filter, defaultFilter, onFilterChange, headingLevel, className, children, ...rest } = props;
  const id = useId();
  const problem = comparisonProblem('LadderDiff', comparison);
  return (
    <Frame
      aria-labelledby={children === undefined && problem === undefined ? `${id}title` : undefined}
      {...rest}
      className={classNames('lk-changes', className)}
    >
      {problem === undefined ? <Changelog {...props} id={id} /> : <Problem text={problem} />}
    </Frame>
  );
}

/** Inside the frame, so that bad data does not take the page with it. */
function Changelog(props: LadderDiffRootProps & { id: string }) {
  const { comparison, defaultFilter = EVERYTHING, headingLevel = 2, children, id } = props;
  const [filter, setFilter] = useControllable({
    value: props.filter,
    defaultValue: defaultFilter,
    onValueChange: props.onFilterChange,
  });
  const entries = useMemo(() => changelogEntries(comparison), [comparison]);
  const shown = useMemo(() => filterEntries(entries, filter, comparison), [entries, filter, comparison]);
  const state = { comparison, entries, shown, filter, setFilter, headingLevel, id };
  return <LadderDiffContext.Provider value={state}>{children ?? <UsualParts />}</LadderDiffContext.Provider>;
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
