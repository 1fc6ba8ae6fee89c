'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { rubric } from '../messages/en/rubric';

const text = { ...common, ...rubric };

/** The text of `Rubric` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
