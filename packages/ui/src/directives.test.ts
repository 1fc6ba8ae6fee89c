import { describe, expect, test } from 'vitest';

const sources: Record<string, string> = import.meta.glob(
  [
    './**/*.{ts,tsx}',
    '!./**/*.{test,stories,bench}.{ts,tsx}',
    '!./**/testing/**',
    '!./{foundations,welcome,your-own-ladder}/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const isClient = (path: string) => sources[path]?.startsWith("'use client';");
const paths = Object.keys(sources);

/** `./level-diff/LevelDiff.tsx`: the file that is named like its folder. */
const isComponent = (path: string) => {
  const [, folder = '', file = ''] = /^\.\/([^/]+)\/([^/]+)\.tsx$/.exec(path) ?? [];
  return file.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase() === folder && `./${folder}/index.parts.ts` in sources;
};

describe('in a server component', () => {
  test.each(paths.filter((path) => /\/index(\.parts)?\.ts$/.test(path) || isComponent(path)))(
    '%s can be read, for it stays on the server',
    (path) => {
      expect(isClient(path)).toBe(false);
    },
  );

  test.each(paths.filter((path) => /\buse[A-Z]\w*\(|createContext\(|extends Component\b/.test(sources[path] ?? '')))(
    '%s is left to the browser, for it uses hooks',
    (path) => {
      expect(isClient(path)).toBe(true);
    },
  );
});
