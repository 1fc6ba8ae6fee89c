import { expect, test } from 'vitest';

const entries = import.meta.glob<object>(['./index.ts', './*/index.ts', '!./internals/**']);

test.each(Object.keys(entries))('what %s exports changes only on purpose', async (entry) => {
  expect(Object.keys((await entries[entry]?.()) ?? {}).sort()).toMatchSnapshot();
});
