import type { Ladder } from '@ladderkit/core';
import { fromMarkdown, toMarkdown } from '@ladderkit/formats/markdown';
import { readYaml } from '@ladderkit/formats/yaml';
import { describe, expect, it } from 'vitest';
import { halden, marsa, northwind1, northwind2 } from './index';

describe('the sample ladders', () => {
  it.each([northwind1, northwind2, halden, marsa])('are the same after writing and reading them again', (sample) => {
    const { value, messages } = fromMarkdown(toMarkdown(sample()), { yaml: readYaml });
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(value && bare(value)).toEqual(bare(sample()));
  });
});

/** A ladder without places and sources; expectations and notes in one order, because pages group them by level and section. */
function bare(ladder: Ladder): unknown {
  const { sources: _, ...rest } = JSON.parse(
    JSON.stringify(ladder, (key, value: unknown) => (key === 'place' ? undefined : value)),
  ) as Ladder;
  return {
    ...rest,
    expectations: rest.expectations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    notes: rest.notes?.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
  };
}
