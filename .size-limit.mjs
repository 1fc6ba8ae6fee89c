// Ceilings of the entries in kB, minified and gzipped, dependencies included, React aside. Why these: docs/decisions/0002-sizes.md.
import { readFileSync } from 'node:fs';

const ceilings = {
  core: {
    '.': 5,
    './schema': 9,
    './compare': 12,
    './compare/async': 14,
    './compare/prose': 5.4,
    './compare/why': 2,
    './crosswalk': 9,
    './lexicon-en': 6,
    './scope-lexicon-en': 6,
    './people': 8,
    './print': 4,
    './print/changelog': 6,
    './print/html': 7.5,
    './print/markdown': 7.6,
    './print/overview': 6,
    './print/text': 7.5,
    './search': 9,
    './text': 3,
    './stem/*': 6,
  },
  formats: { '.': 6, './files': 176, './markdown': 35, './yaml': 40, './html': 55, './csv': 10, './json': 20 },
  ui: {
    '.': 45,
    './base.css': 9,
    './styles.css': 9,
    './ladder-provider': 12,
    './ladder-page': 75,
    './level-tabs': 14,
    './messages/*': 6,
    // every other component
    './*': 12,
  },
};

/**
 * Entries that are above their ceiling: what they weigh now, so that they grow no further. Each is a debt, and
 * docs/decisions/0004-size-debts.md says what would pay it.
 */
const debts = {
  core: { './compare': 17.9, './compare/async': 17.6, './print': 8.3, './print/changelog': 9.1 },
  formats: { './files': 176.7, './markdown': 67.4, './yaml': 67.6, './html': 88.2, './csv': 41.7, './json': 38.5 },
  ui: { '.': 65.6, './level-tabs': 14.2, './styles.css': 11.5 },
};

/** What code asks for by `import()` is loaded when it is needed, and is no part of the first load. */
const firstLoad = {
  name: 'first-load',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

export default Object.entries(ceilings).flatMap(([name, limits]) => {
  const folder = `packages/${name}`;
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (entry.endsWith('.json')) return [];
    const limit = debts[name][entry] ?? limits[entry] ?? limits[entry.replace(/[^/]+$/, '*')];
    if (limit === undefined)
      throw new Error(`ladderkit: the entry ${entry} of ${name} has no ceiling in .size-limit.mjs; give it one.`);
    return {
      name: `@ladderkit/${name}${entry.slice(1)}`,
      path: `${folder}/${typeof target === 'string' ? target : (target.import ?? target).default}`,
      limit: `${limit} kB`,
      gzip: true,
      ignore: ['react', 'react-dom'],
      modifyEsbuildConfig: (config) => ({
        ...config,
        // as modules: what a script needs around React's `require` is none of ours
        ...(name === 'ui' && { format: 'esm' }),
        plugins: [...(config.plugins ?? []), firstLoad],
      }),
    };
  });
});
