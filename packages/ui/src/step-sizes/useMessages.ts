'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { stepSizes } from '../messages/en/stepSizes';

const text = { ...common, ...stepSizes };

/** The text of `StepSizes` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
