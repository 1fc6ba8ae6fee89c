'use client';
import { stepSizes } from '@ladderkit/core/people';
import { useMemo } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import { StepSizes } from '../step-sizes';
import { lexicons } from './compareWithMeaning';
import { useLadderPage } from './LadderPageContext';

/** How big the steps of each track are. */
export function LadderPageSteps() {
  const { ladder, compare, state, show, headingLevel } = useLadderPage('Views');
  const sizes = useMemo(() => stepSizes(ladder, { compare, lexicons }), [ladder, compare]);
  return (
    <StepSizes
      sizes={sizes}
      value={state.track}
      onValueChange={(track) => show({ track })}
      headingLevel={(headingLevel + 1) as HeadingLevel}
    />
  );
}
