'use client';
import { useText } from '../ladder-provider/useText';
import { levels } from '../messages/en/levels';

/** The text of `LevelTabs` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(levels);
