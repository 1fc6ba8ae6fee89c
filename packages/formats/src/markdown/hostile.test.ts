import { describe, expect, it } from 'vitest';
import { readHtml } from '../html';
import { readYaml } from '../yaml';
import { fromMarkdown } from './fromMarkdown';

const read = (content: string) => fromMarkdown([{ path: 'x.md', content }], { yaml: readYaml, html: readHtml });

describe('reading hostile Markdown', () => {
  it.each([
    ['quotes', '> '.repeat(3000)],
    ['lists', '- '.repeat(3000)],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a _b '.repeat(8000)],
    ['tags', '<table><tr><td>'.repeat(300)],
    ['unclosed tables', '<table>\n\n'.repeat(2000)],
    ['cells', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}`],
    ['headings', '# a\n\n## b\n\n'.repeat(2000)],
    ['conditions', `- a ${'(for teams)'.repeat(3000)}`],
    ['arrows', `\`\`\`mermaid\nflowchart LR\n${'a --> '.repeat(3000)}\n\`\`\``],
  ])(
    'ends soon on many %s',
    (_, source) => {
      const started = performance.now();
      read(source);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );

  it('keeps what is nested beyond the limit as it stands, and reads the rest', () => {
    const deep = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a${depth}`);
    const { value, messages, unmapped } = read(`# L1\n\n${deep.join('\n')}\n- Last.\n`);
    expect(messages.find(({ code }) => code === 'limit-reached')?.place).toMatchObject({
      line: 204,
      end: { line: 1002 },
    });
    expect(unmapped.find(({ kind }) => kind === 'deep-lines')?.text).toBe(deep.slice(201).join('\n'));
    expect(value?.expectations.at(-1)?.text).toBe('Last.');
  }, 30_000);

  it('gives a scale of which no step is told an empty list of steps', () => {
    const { value } = read('---\nformat: ladderkit/1\nid: quarry\nscales:\n  - title: Reach\n---\n\n# Quarry\n');
    expect(value?.scales).toMatchObject([{ title: 'Reach', steps: [] }]);
  });

  it('keeps a line beyond the limit as it stands', () => {
    const { messages, unmapped } = read(`# A\n\n${'x'.repeat(300_000)}\n`);
    expect(messages.map(({ code }) => code)).toContain('limit-reached');
    expect(unmapped[0]?.text).toHaveLength(300_000);
  });

  it('reads a long list in parts as it reads it in one piece', () => {
    const source = `# L1\n\n${'- Plans [it][a].\n- Reviews it.\n'.repeat(200)}\n## Craft\n\n- Builds it.\n\n[a]: ./a.md\n`;
    const whole = read(source);
    const parts = fromMarkdown([{ path: 'x.md', content: source }], { limits: { maxPartLines: 20 } });
    expect(parts.value?.expectations).toEqual(whole.value?.expectations);
    expect(parts.value?.expectations[0]?.text).toBe('Plans [it](./a.md).');
  });

  it('keeps the lines beyond the limit as they stand', () => {
    const content = `# L1\n\n- One.\n- Two.\n- Three.\n`;
    const { value, messages, unmapped } = fromMarkdown([{ path: 'x.md', content }], { limits: { maxLines: 3 } });
    expect(value?.expectations.map(({ text }) => text)).toEqual(['One.']);
    expect(messages).toContainEqual(expect.objectContaining({ code: 'limit-reached', severity: 'warning' }));
    expect(unmapped).toMatchObject([{ text: '- Two.\n- Three.\n', place: { line: 4 } }]);
  });
});
