import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chromium, fromRoot, inBrowser, inNode } from './vitest.shared';

const unit = (name: string, folder = `packages/${name}`) => ({
  ...inNode,
  test: {
    name,
    root: fromRoot(folder),
    include: ['src/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    environment: 'node',
    testTimeout: 60_000,
  },
});

/** Unit and browser tests. Stories are tests too, of `.storybook/vitest.config.ts`. */
export default defineConfig({
  test: {
    projects: [
      unit('core'),
      unit('formats'),
      unit('cli'),
      unit('samples', 'internal/sample-ladders'),
      {
        ...inBrowser,
        plugins: [react()],
        // found only while tests run, these would come with a second React
        optimizeDeps: {
          include: ['react', 'react-dom', 'react-dom/client', 'react-dom/server', '@radix-ui/react-tabs'],
        },
        test: {
          name: 'ui',
          root: fromRoot('packages/ui'),
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          benchmark: { include: ['src/**/*.bench.tsx'] },
          browser: chromium(),
        },
      },
    ],
  },
});
