'use client';
import type { Ladder } from '@ladderkit/core';
import type { StepSize } from '@ladderkit/core/people';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import type { TrackChoice } from './trackChoices';

interface StepSizesState {
  ladder: Ladder;
  /** The steps of the chosen track, from the lowest. */
  steps: StepSize[];
  tracks: TrackChoice[];
  /** Id of the chosen track; empty for the levels that name none. */
  value: string;
  setValue: (track: string) => void;
  headingLevel: HeadingLevel;
  titleId: string;
}

export const StepSizesContext = createContext<StepSizesState | undefined>(undefined);

/** The track that a part shows. */
export function useStepSizes(part: string): StepSizesState {
  const state = useContext(StepSizesContext);
  if (!state) {
    throw new Error(
      `ladderkit: \`StepSizes.${part}\` must be inside \`StepSizes\`: it shows the track that is chosen there. Wrap it in \`<StepSizes ladder={ladder}>\`.`,
    );
  }
  return state;
}
