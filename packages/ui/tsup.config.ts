import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * One file out for each file in, so that `'use client'` stays on the parts that carry it and off the index files: a bundle has
 * one place for the directive and spreads it to all (docs/decisions/0030). Imports between files get their extension.
 */
const fileByFile: Plugin = {
  name: 'file-by-file',
  setup({ onResolve, initialOptions }) {
    const extension = initialOptions.format === 'cjs' ? '.cjs' : '.js';
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const isFolder = existsSync(resolve(resolveDir, path, 'index.ts'));
      return { path: `${path}${isFolder ? '/index' : ''}${extension}`, external: true };
    });
  },
};

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, object> };
/** The sources of the entries by their names in `dist`: an export leads to a folder's `index.ts`, or to one file. */
const entries = Object.keys(exports)
  .flatMap((path) => [`${path}/index`, path])
  .filter((path) => existsSync(resolve('src', `${path}.ts`)))
  .map((path) => [path.slice(2), `src/${path}.ts`]);

export default defineConfig([
  {
    name: 'scripts',
    entry: [
      'src/**/*.{ts,tsx}',
      '!src/**/*.{test,test-d,stories,bench}.{ts,tsx}',
      '!src/**/testing/**',
      '!src/{welcome,foundations,your-own-ladder}/**',
    ],
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: false,
    sourcemap: true,
    esbuildPlugins: [fileByFile],
  },
  {
    name: 'types',
    entry: Object.fromEntries(entries) as Record<string, string>,
    format: ['esm', 'cjs'],
    // tsup 8 sets `baseUrl`, which TypeScript 6 calls deprecated
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { name: 'styles', entry: { base: 'src/styles/base.css', styles: 'src/styles/styles.css' }, minify: true },
]);
