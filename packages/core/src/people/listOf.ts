/** The phrases of a text of a lexicon, without empty ones; none where there is no text. */
export function listOf(phrases = ''): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== '');
}
