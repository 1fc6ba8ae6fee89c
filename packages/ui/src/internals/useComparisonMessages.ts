'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { comparison } from '../messages/en/comparison';

const text = { ...common, ...comparison };

/** The text that the components of comparisons share, in the language of the nearest `LadderProvider`. */
export const useComparisonMessages = () => useText(text);
