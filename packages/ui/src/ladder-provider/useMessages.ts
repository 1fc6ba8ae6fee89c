'use client';
import { en } from '../messages/en';
import type { Messages } from '../messages/Messages';
import type { LocalMessages } from './messagesIn';
import { useText } from './useText';

/** All text of the kit in the language of the nearest `LadderProvider`. */
export const useMessages = (): LocalMessages => useText<Messages>(en);
