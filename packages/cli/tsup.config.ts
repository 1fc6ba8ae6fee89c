import { defineConfig } from 'tsup';

/** A program, not a library: one ESM file, no types; formats that are seldom needed stay chunks of their own. */
export default defineConfig({
  entry: ['src/ladderkit.ts'],
  format: ['esm'],
  target: 'node20',
  splitting: true,
  clean: true,
});
