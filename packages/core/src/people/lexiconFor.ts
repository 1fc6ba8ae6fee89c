import type { Comparison } from '../compare/Comparison';
import type { Message } from '../message/Message';
import { baseLanguage } from '../text/baseLanguage';
import { checkScopeLexicon } from './checkScopeLexicon';
import type { ScopeLexicon } from './ScopeLexicon';

/** What of a comparison decides which lexicon serves it. */
interface Compared extends Pick<Comparison, 'messages'> {
  from: { ladder: { language?: string | undefined } };
  to: { ladder: { language?: string | undefined } };
}

/**
 * The first lexicon without errors that serves a comparison, and messages: what is wrong with the others, or that there is none.
 * Sides in different languages have no lexicon; the comparison says so itself. A side that names no language is taken to be
 * written in that of the other, or else in that of the first lexicon.
 */
export function lexiconFor(
  { from, to, messages }: Compared,
  lexicons: readonly ScopeLexicon[],
): { lexicon?: ScopeLexicon | undefined; messages: Message[] } {
  if (messages.some(({ code }) => code === 'languages-differ')) return { messages: [] };
  const language = baseLanguage(to.ladder.language ?? from.ladder.language);
  const found = lexicons.map((each) => checkScopeLexicon(each).filter(({ severity }) => severity === 'error'));
  const lexicon = lexicons.find(
    (each, i) => !found[i]?.[0] && (language === undefined || baseLanguage(each.language) === language),
  );
  const errors = found.flat();
  if (lexicon || errors[0]) return { lexicon, messages: errors };
  const text = `There is no lexicon of scope for ${language ?? 'any language'}: words cannot show whether the bar moved.`;
  return { messages: [{ code: 'lexicon-missing', severity: 'info', text }] };
}
