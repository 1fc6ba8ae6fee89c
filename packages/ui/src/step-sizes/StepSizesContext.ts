'use client';
import type { StepSizes, TrackSteps } from '@ladderkit/core/people';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';

interface StepSizesState {
  sizes: StepSizes;
  /** The chosen one. */
  track: TrackSteps | undefined;
  /** Takes the id of a track; empty for the levels that name none. */
  setValue: (track: string) => void;
  headingLevel: HeadingLevel;
  titleId: string;
}

/** The track that a part shows. */
export const [StepSizesContext, useStepSizes] = partContext<StepSizesState>('StepSizes', 'sizes={…}');
