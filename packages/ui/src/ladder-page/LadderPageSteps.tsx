'use client';
import { useMemo } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import { StepSizes } from '../step-sizes';
import { useLadderPage } from './LadderPageContext';
import { LadderPageWait } from './LadderPageWait';
import { useSizes } from './useMeaning';

/** How big the steps of each track are. */
export function LadderPageSteps() {
  const { ladder, compare, state, show, headingLevel } = useLadderPage('Views');
  const sizesOf = useSizes();
  const sizes = useMemo(() => sizesOf?.(ladder, compare), [sizesOf, ladder, compare]);
  if (!sizes) return <LadderPageWait />;
  return (
    <StepSizes
      sizes={sizes}
      value={state.track}
      onValueChange={(track) => show({ track })}
      headingLevel={(headingLevel + 1) as HeadingLevel}
    />
  );
}
