import { warnOnce } from '../internals/warnOnce';
import type { Messages } from '../messages/Messages';
import { createFormat, type Format } from './createFormat';

/** Messages as components use them: those that are functions know their locale already. */
export type Local<Table> = {
  [Key in keyof Table]: Table[Key] extends (...args: [...infer Args, Format]) => string
    ? (...args: Args) => string
    : Table[Key];
};

/** Puts the given messages in the place of English ones, with the numbers of the locale. A gap stays English. */
export type Localise = <Table extends object>(english: Table) => Local<Table>;

/** How a locale and the messages given for it speak. Each table of English messages is prepared once. */
export function createLocaliser(locale: string, given: Partial<Messages> = {}): Localise {
  const format = createFormat(locale);
  const known = new Map<object, unknown>();
  return <Table extends object>(english: Table) => {
    if (!known.has(english)) known.set(english, localise(english, given, format));
    // what was made of this very table
    return known.get(english) as Local<Table>;
  };
}

function localise(english: object, given: Readonly<Record<string, unknown>>, format: Format): unknown {
  const entries = Object.entries(english).map(([key, text]: [string, unknown]) => {
    const own = Object.hasOwn(given, key) ? given[key] : undefined;
    const fits = typeof own === typeof text;
    if (own !== undefined && !fits) warnOnce(`the message \`${key}\` is not a ${typeof text}; the English one stands.`);
    const message = fits ? own : text;
    return [key, typeof message === 'function' ? (...args: unknown[]): unknown => message(...args, format) : message];
  });
  return Object.fromEntries(entries);
}
