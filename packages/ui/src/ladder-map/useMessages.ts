'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { ladderMap } from '../messages/en/ladderMap';

const text = { ...common, ...ladderMap };

/** The text of `LadderMap` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
