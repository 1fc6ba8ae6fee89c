import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../markdown/fromMarkdown';
import { readYaml } from '../yaml';
import { coverage } from './coverage';

const page = [
  '---',
  'title: Baker',
  'code: B2',
  '---',
  '',
  'Feeds the street. <!-- said twice -->',
  '',
  '## Dough',
  '',
  '- Keeps the [starter](starter.md) alive. (for shops with an oven)',
  '',
  '## Appendix',
  '',
  'Read by nobody.',
  '',
  '```',
  'flour water salt',
  '```',
].join('\n');

describe('coverage', () => {
  const files = [{ path: 'baker.md', content: page }];
  const read = fromMarkdown(files, { yaml: readYaml });

  it('says for each source where its words went, and that none is lost', () => {
    expect(coverage(files, read)).toEqual([
      { path: 'baker.md', words: 22, model: 15, notes: 4, unmapped: 3, messages: 0, lost: 0 },
    ]);
  });

  it('counts what a reader dropped as lost', () => {
    const { value, ...rest } = read;
    const poorer = value && { ...value, expectations: [] };
    expect(coverage(files, { ...rest, value: poorer })[0]?.lost).toBeGreaterThan(3);
  });

  it('comes to an end on marks that nothing closes', () => {
    const hostile = [{ path: 'x.md', content: '<!--<style>]('.repeat(100_000) }];
    expect(coverage(hostile, { value: undefined, messages: [], unmapped: [] })).toHaveLength(1);
  });
});
