'use client';
import type { StepSizes, TrackSteps } from '@ladderkit/core/people';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';

interface StepSizesState {
  sizes: StepSizes;
  /** The chosen one. */
  track: TrackSteps | undefined;
  /** Takes the id of a track; empty for the levels that name none. */
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
      `ladderkit: \`StepSizes.${part}\` must be inside \`StepSizes\`: it shows the track that is chosen there. Wrap it in \`<StepSizes sizes={sizes}>\`.`,
    );
  }
  return state;
}
