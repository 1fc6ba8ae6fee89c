import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { chromium, fromRoot, inBrowser } from '../vitest.shared';

/** Every story as a test: it renders, its play function passes, and axe finds nothing. */
export default defineConfig({
  ...inBrowser,
  root: fromRoot('.'),
  plugins: [storybookTest({ configDir: fromRoot('.storybook'), storybookScript: 'pnpm serve' })],
  test: { name: 'stories', browser: chromium() },
});
