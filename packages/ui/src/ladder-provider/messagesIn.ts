import { en } from '../messages/en';
import type { Messages } from '../messages/Messages';
import { warnOnce } from '../internals/warnOnce';
import { createFormat, type Format } from './createFormat';

/** The messages as components use them: those that are functions know their locale already. */
export type LocalMessages = {
  [Key in keyof Messages]: Messages[Key] extends (...args: [...infer Args, Format]) => string
    ? (...args: Args) => string
    : Messages[Key];
};

/** The English messages, those given in their place, and the numbers of a locale. A gap stays English. */
export function messagesIn(locale: string, given: Partial<Messages> = {}): LocalMessages {
  const format = createFormat(locale);
  const entries = Object.entries(en).map(([key, english]) => {
    const own: unknown = Object.hasOwn(given, key) ? given[key as keyof Messages] : undefined;
    const fits = typeof own === typeof english;
    if (own !== undefined && !fits)
      warnOnce(`the message \`${key}\` is not a ${typeof english}; the English one stands.`);
    const message = fits ? own : english;
    return [key, typeof message === 'function' ? (...args: unknown[]): unknown => message(...args, format) : message];
  });
  // every key of the table is there, with the arguments of its own function less the last
  return Object.fromEntries(entries) as LocalMessages;
}
