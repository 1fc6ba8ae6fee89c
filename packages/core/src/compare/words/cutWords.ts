import { UNSPACED } from '../tokens/unspaced';

/** Cuts a text into words, each with the white space before it and the punctuation that touches it; joined they are the text. */
export function cutWords(text: string, language: string): string[] {
  return UNSPACED.test(text) ? cutBySegmenter(text, language) : (text.match(/\s*\S+|\s+$/gu) ?? []);
}

function cutBySegmenter(text: string, language: string): string[] {
  const words: string[] = [];
  let space = '';
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (segment.trim() === '') space += segment;
    else if (isWordLike || words.length === 0 || space !== '') {
      words.push(space + segment);
      space = '';
    } else words[words.length - 1] += segment;
  }
  return space === '' ? words : [...words, space];
}
