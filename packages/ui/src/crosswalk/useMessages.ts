'use client';
import { useText } from '../ladder-provider/useText';
import { certainty } from '../messages/en/certainty';
import { crosswalk } from '../messages/en/crosswalk';
import { statement } from '../messages/en/statement';

const text = { ...certainty, ...crosswalk, ...statement };

/** The text of `Crosswalk` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
