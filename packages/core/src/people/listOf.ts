/** The phrases of a text of a lexicon, without empty ones. */
export function listOf(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== '');
}
