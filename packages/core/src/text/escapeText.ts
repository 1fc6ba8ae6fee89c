/** Writes plain text as inline Markdown that `parseText` reads back as that same text. */
export function escapeText(text: string): string {
  return text.replace(/[*_`[\\]/g, (char, at: number) => {
    if (char === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))
      return char;
    if (char === '\\' && !/[!-/:-@[-`{-~\n]/.test(text[at + 1] ?? '')) return char;
    return `\\${char}`;
  });
}
