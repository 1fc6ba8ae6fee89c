'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { radar } from '../messages/en/radar';

const text = { ...common, ...radar };

/** The text of `Radar` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
