import { expect, test } from 'vitest';
import manifest from '../package.json';

/** The entries as the manifest names them, each with its source. */
const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === 'object' && '@ladderkit/source' in target ? [[entry, target['@ladderkit/source']] as const] : [],
);

test.each(entries)('what "%s" exports changes only on purpose', async (_, source) => {
  const module: object = await import(/* @vite-ignore */ `.${source.slice('./src'.length)}`);
  expect(Object.keys(module).sort()).toMatchSnapshot();
});
