'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { comparison } from '../messages/en/comparison';
import { ladderDiff } from '../messages/en/ladderDiff';

const text = { ...common, ...comparison, ...ladderDiff };

/** The text of `LadderDiff` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
