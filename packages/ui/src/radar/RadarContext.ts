'use client';
import type { HeadingLevel } from '../internals/Heading';
import { partContext } from '../internals/partContext';
import type { RadarData } from '../radar-svg';

interface RadarState {
  data: RadarData;
  /** The language of the ladder, as in BCP 47. */
  language: string | undefined;
  headingLevel: HeadingLevel;
  titleId: string;
}

/** What the radar around a part draws. */
export const [RadarContext, useRadar] = partContext<RadarState>('Radar', 'ladder={…}');
