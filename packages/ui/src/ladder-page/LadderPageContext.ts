'use client';
import type { Ladder } from '@ladderkit/core';
import { createContext, useContext, type ReactNode } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import type { LadderPageState, LadderPageView } from './LadderPageState';
import type { CompareLevels } from './meaning';

interface LadderPageContextValue {
  ladder: Ladder;
  /** The view of what changed, where it was given. */
  changes: ReactNode;
  current: string | undefined;
  target: string | undefined;
  /** How the caller wants two levels compared; see `useCompare`. */
  compare: CompareLevels | undefined;
  /** What is shown; ids that the ladder does not have are left out. */
  state: LadderPageState;
  /** Changes a part of the state. */
  show: (change: LadderPageState) => void;
  views: LadderPageView[];
  /** Where the arrow keys of the tabs lead. */
  direction: 'ltr' | 'rtl';
  headingLevel: HeadingLevel;
  titleId: string;
}

export const LadderPageContext = createContext<LadderPageContextValue | undefined>(undefined);

/** The page that a part stands in. */
export function useLadderPage(part: string): LadderPageContextValue {
  const page = useContext(LadderPageContext);
  if (!page) {
    throw new Error(
      `ladderkit: \`LadderPage.${part}\` must be inside \`LadderPage\`: it shows the ladder that stands there. Wrap it in \`<LadderPage ladder={ladder}>\`.`,
    );
  }
  return page;
}
