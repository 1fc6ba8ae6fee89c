'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { comparison } from '../messages/en/comparison';
import { levelDiff } from '../messages/en/levelDiff';

const text = { ...common, ...comparison, ...levelDiff };

/** The text of `LevelDiff` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
