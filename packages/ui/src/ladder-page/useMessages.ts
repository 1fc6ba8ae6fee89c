'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { ladderPage } from '../messages/en/ladderPage';

const text = { ...common, ...ladderPage };

/** The text of `LadderPage` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
