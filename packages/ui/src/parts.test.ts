import { describe, expect, test } from 'vitest';

const folders = import.meta.glob<Record<string, unknown>>('./*/index.parts.ts', { eager: true });
const tests = import.meta.glob<string>('./*/*.test.tsx', { eager: true, query: '?raw', import: 'default' });

const pascal = (kebab: string) => kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(
  Object.entries(folders).map(([path, parts]) => ({ folder: path.split('/')[1] ?? '', parts: Object.keys(parts) })),
)('$folder', ({ folder, parts }) => {
  const source = Object.entries(tests)
    .filter(([path]) => path.startsWith(`./${folder}/`))
    .map(([, text]) => text)
    .join('\n');

  test.each(parts)('%s takes props, class, style and ref, renders on a server, and passes axe', (part) => {
    // in the list of `conformance`, or, where a part stands only after something was done, in the name of a test
    expect(source.match(/'[^'\n]*'/g)?.some((text) => text.startsWith(`'${pascal(folder)}.${part}`))).toBe(true);
  });
});
