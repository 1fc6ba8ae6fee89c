import { warnOnce } from '../internals/warnOnce';
import type { Messages } from '../messages/Messages';
import { createFormat, type Format } from './createFormat';

declare const process: { env: { NODE_ENV?: string } };

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
    if (!known.has(english)) {
      warnOfGaps(locale, english, given);
      known.set(english, localise(english, given, format));
    }
    // what was made of this very table
    return known.get(english) as Local<Table>;
  };
}

function localise(english: object, given: Readonly<Record<string, unknown>>, format: Format): unknown {
  const entries = Object.entries(english).map(([key, text]: [string, unknown]) => {
    const own = Object.hasOwn(given, key) ? given[key] : undefined;
    const message = typeof own === typeof text ? own : text;
    return [key, typeof message === 'function' ? (...args: unknown[]): unknown => message(...args, format) : message];
  });
  return Object.fromEntries(entries);
}

/**
 * Tells developers which messages of a translation are missing or of the wrong kind. Single messages in the place of English ones
 * are no translation, so nothing is missing there.
 */
function warnOfGaps(locale: string, english: object, given: Readonly<Record<string, unknown>>): void {
  // bundlers know the condition and drop the rest from production
  if (process.env.NODE_ENV !== 'production') {
    const isTranslation = !/^en\b/i.test(locale) && Object.keys(given).length > 0;
    const gaps: string[] = [];
    for (const [key, text] of Object.entries(english)) {
      const own = Object.hasOwn(given, key) ? given[key] : undefined;
      if (own === undefined) gaps.push(`\`${key}\``);
      else if (typeof own !== typeof text)
        warnOnce(`the message \`${key}\` is not a ${typeof text}; the English one stands.`);
    }
    if (isTranslation && gaps.length > 0)
      warnOnce(`the messages for "${locale}" lack ${gaps.join(', ')}; the English ones stand.`);
  }
}
