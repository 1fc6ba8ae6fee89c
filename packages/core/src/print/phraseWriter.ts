import type { Phrase, Span } from './report/Report';

/** Makes what writes a phrase: `escape` takes texts, `around` what stands in a span, once that is written. */
export function phraseWriter(escape: (text: string) => string, around: (span: Span, inner: string) => string) {
  const write = (phrase: Phrase): string => {
    if (typeof phrase === 'string') return escape(phrase);
    if (Array.isArray(phrase)) return phrase.map(write).join('');
    if (phrase.type === 'text') return escape(phrase.text);
    return around(
      phrase,
      phrase.type === 'break' ? '' : phrase.type === 'code' ? escape(phrase.text) : write(phrase.children),
    );
  };
  return write;
}
