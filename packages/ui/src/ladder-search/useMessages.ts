'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { ladderSearch } from '../messages/en/ladderSearch';

const text = { ...common, ...ladderSearch };

/** The text of `LadderSearch` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
