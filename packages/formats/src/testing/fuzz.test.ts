import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './faultsOf';
import { fuzzInput, sourcesIn } from './fuzzInput';

const sources = sourcesIn([fileURLToPath(new URL('../fixtures', import.meta.url))]);

describe('reading broken files of every format', () => {
  it('never throws, and gives sound references, messages and places', () => {
    for (let run = 0; run < RUNS; run++) {
      const files = fuzzInput(sources, 7, run);
      expect(faultsOf(files), `run ${run} of seed 7`).toEqual([]);
    }
  }, 120_000);
});

/** `npm run fuzz` makes many more. */
const RUNS = 1000;
