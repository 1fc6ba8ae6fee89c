import { defineConfig, type Options } from 'tsup';

/** How every package is built: ESM and CommonJS with types, code shared between entries kept once. */
export const library = (entry: Record<string, string>, more: Options = {}) =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    // tsup 8 sets `baseUrl`, which TypeScript 6 calls deprecated
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    target: 'es2022',
    splitting: true,
    sourcemap: true,
    clean: true,
    ...more,
  });
