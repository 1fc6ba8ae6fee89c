// Ceilings of the entries, minified and gzipped, dependencies included, React aside. Where they come from: docs/decisions/0002.
const core = (entry, limit) => ({
  name: `@ladderkit/core${entry === 'index' ? '' : `/${entry}`}`,
  path: `packages/core/dist/${entry}.js`,
  limit,
  gzip: true,
});

export default [core('index', '5 kB'), core('schema', '9 kB'), core('compare', '12 kB'), core('text', '3 kB')];
