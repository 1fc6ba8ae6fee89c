import { defineConfig } from 'vitest/config';
import { fromRoot, inNode } from '../../vitest.shared';

/** Storybook as it is published, in a real browser: how it looks, how it prints, how it reads, and what it withstands. */
export default defineConfig({
  ...inNode,
  test: {
    name: 'site',
    root: fromRoot('.storybook/site'),
    include: ['**/*.test.ts'],
    globalSetup: './buildSite.ts',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
