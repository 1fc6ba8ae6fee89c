'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { crosswalk } from '../messages/en/crosswalk';

const text = { ...common, ...crosswalk };

/** The text of `Crosswalk` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
