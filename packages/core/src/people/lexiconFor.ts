import type { Comparison, Side } from '../compare/Comparison';
import type { Message } from '../message/Message';
import { checkScopeLexicon } from './checkScopeLexicon';
import type { ScopeLexicon } from './ScopeLexicon';

/**
 * The lexicon that serves a comparison, or messages that say why there is none; one with errors serves nothing. A side that names no language is taken to
 * be written in that of the other, or else in that of the first lexicon.
 */
export function lexiconFor(
  { from, to }: Comparison,
  lexicons: readonly ScopeLexicon[],
): { lexicon?: ScopeLexicon | undefined; messages: Message[] } {
  const [before, after] = [languageOf(from) ?? languageOf(to), languageOf(to) ?? languageOf(from)];
  if (before !== after) {
    const text = `The sides are in different languages (${before}, ${after}): words cannot show whether the bar moved.`;
    return { messages: [{ code: 'languages-differ', severity: 'warning', text }] };
  }
  const lexicon = lexicons.find((each) => after === undefined || baseOf(String(each.language)) === after);
  if (lexicon) {
    const errors = checkScopeLexicon(lexicon).filter(({ severity }) => severity === 'error');
    return errors.length > 0 ? { messages: errors } : { lexicon, messages: [] };
  }
  const text = `There is no lexicon of scope for ${after ?? 'any language'}: words cannot show whether the bar moved.`;
  return { messages: [{ code: 'lexicon-missing', severity: 'info', text, hint: 'Give one with `lexicons`.' }] };
}

const languageOf = ({ ladder }: Side) => (ladder.language === undefined ? undefined : baseOf(ladder.language));

const baseOf = (language: string) => language.toLowerCase().split('-')[0];
