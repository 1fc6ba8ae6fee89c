import { en } from '../messages/en';
import type { Messages } from '../messages/Messages';
import { createLocaliser, type Local } from './createLocaliser';

/** All messages as components use them. */
export type LocalMessages = Local<Messages>;

/** All English messages, those given in their place, and the numbers of a locale. */
export const messagesIn = (locale: string, given?: Partial<Messages>): LocalMessages =>
  createLocaliser(locale, given)<Messages>(en);
