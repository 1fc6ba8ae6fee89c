/** The formats that files of a ladder come in. */
export type Format = 'csv' | 'html' | 'json' | 'markdown' | 'yaml';

/** The format of a file by its ending. Any other text is read as Markdown, which any text is. */
export function formatOf(path: string): Format {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'markdown';
}

const ENDINGS: readonly [RegExp, Format][] = [
  [/\.(?:[ct]sv|tab)$/i, 'csv'],
  [/\.x?html?$/i, 'html'],
  [/\.jsonc?$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
];
