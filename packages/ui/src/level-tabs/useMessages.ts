'use client';
import { useText } from '../ladder-provider/useText';
import { common } from '../messages/en/common';
import { levelProfile } from '../messages/en/levelProfile';

const text = { ...common, ...levelProfile };

/** The text of `LevelTabs` in the language of the nearest `LadderProvider`. */
export const useMessages = () => useText(text);
