import type { Message } from '../../message/Message';
import { baseLanguage } from '../../text/baseLanguage';
import type { Part } from '../LadderPart';

/** The message that says that two sides are in different languages; none where one of them names none. */
export function languagesDiffer(from: Part, to: Part): Message[] {
  const [before, after] = [from, to].map(({ ladder }) => baseLanguage(ladder.language));
  if (before === undefined || after === undefined || before === after) return [];
  const text = `The sides are in different languages (${before}, ${after}): they are aligned by steps and numbers alone, and their words cannot show whether the bar moved.`;
  return [{ code: 'languages-differ', severity: 'warning', text, hint: 'Compare translations into one language.' }];
}
