import type { Tokeniser } from './createTokeniser';
import type { Vocabulary } from './Vocabulary';

/** Cuts a text into its numbers alone: all that two languages have in common. */
export function numbersIn(vocabulary: Vocabulary): Tokeniser {
  return (plain) => Array.from(plain.matchAll(/\d+/g), ([number]) => vocabulary.idOf(number));
}
