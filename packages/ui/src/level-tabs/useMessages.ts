'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';

/** The text of `LevelTabs` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(common);
