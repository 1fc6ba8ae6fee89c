'use client';
import type { HeadingLevel } from '../internals/Heading';
import { Rubric } from '../rubric';
import { useLadderPage } from './LadderPageContext';
import { LadderPageTrack } from './LadderPageTrack';
import { topCompetency } from './topCompetency';
import { useCompare } from './useMeaning';

/** The rubric of a track, or of one competency where the state names it. */
export function LadderPageRubric() {
  const { ladder, current, state, headingLevel } = useLadderPage('Views');
  const compare = useCompare();
  const competency = topCompetency(ladder, state.competency);
  return (
    <LadderPageTrack>
      {(track) => (
        <Rubric
          key={competency}
          {...{ ladder, current, compare, track }}
          defaultCompetencies={competency === undefined ? undefined : [competency]}
          headingLevel={(headingLevel + 1) as HeadingLevel}
        />
      )}
    </LadderPageTrack>
  );
}
