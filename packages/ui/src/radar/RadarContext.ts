'use client';
import { createContext, useContext } from 'react';
import type { HeadingLevel } from '../internals/Heading';
import type { RadarData } from '../radar-svg';

interface RadarState {
  data: RadarData;
  /** The language of the ladder, as in BCP 47. */
  language: string | undefined;
  headingLevel: HeadingLevel;
  titleId: string;
}

export const RadarContext = createContext<RadarState | undefined>(undefined);

/** What the radar around a part draws. */
export function useRadar(part: string): RadarState {
  const state = useContext(RadarContext);
  if (!state) {
    throw new Error(
      `ladderkit: \`Radar.${part}\` must be inside \`Radar\`: it draws the levels that stand there. Wrap it in \`<Radar ladder={ladder}>\`.`,
    );
  }
  return state;
}
