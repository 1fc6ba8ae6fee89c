import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from './escapeText';
import type { Inline } from './Inline';
import { parseBlocks } from './parseBlocks';
import { parseText } from './parseText';
import { plainText } from './plainText';

/** The tree on one line: `em(…)`, `strong(…)`, `code`, `link[url](…)`. */
const shown = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'code') return `code(${node.text})`;
      if (node.type === 'break') return '⏎';
      const inner = shown(node.children);
      return node.type === 'link' ? `link[${node.url}](${inner})` : `${node.type}(${inner})`;
    })
    .join('');

test.each([
  ['plain words', 'plain words'],
  ['a *b* c', 'a emphasis(b) c'],
  ['a **b** c', 'a strong(b) c'],
  ['***b***', 'emphasis(strong(b))'],
  ['**a *b* c**', 'strong(a emphasis(b) c)'],
  ['snake_case_name stays', 'snake_case_name stays'],
  ['_a_ and __b__', 'emphasis(a) and strong(b)'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['*a **b*', '*a *emphasis(b)'],
  ['a `*b*` c', 'a code(*b*) c'],
  ['`` a ` b ``', 'code(a ` b)'],
  ['one ` tick', 'one ` tick'],
  [String.raw`\*a\* and \\`, String.raw`*a* and \ `.trimEnd()],
  ['see [the *guide*](guide.md#top)', 'see link[guide.md#top](the emphasis(guide))'],
  ['[a](<b c> "title")', 'link[b c](a)'],
  ['[a [b]](c)', 'link[c](a [b])'],
  ['[a [b](c) d](e)', '[a link[c](b) d](e)'],
  ['[not a link] (c)', '[not a link] (c)'],
  ['mail [us](mailto:a@example.com)', 'mail link[mailto:a@example.com](us)'],
  ['first\\\nsecond', 'first⏎second'],
  ['<b>literal</b> &amp; ![x](y.png)', '<b>literal</b> &amp; !link[y.png](x)'],
])('%s', (markdown, tree) => {
  expect(shown(parseText(markdown))).toBe(tree);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  ' java\tscript:x',
  'data:text/html,x',
  'vbscript:x',
  '\u0001javascript:x',
])('a link to %j stays literal', (url) => {
  expect(shown(parseText(`[x](<${url}>)`))).not.toContain('link[');
});

test('plain text that was escaped reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab _*`[]()\\!<>#é\n'.split('')), maxLength: 40 }), (text) => {
      const folded = text.replace(/\s+/g, ' ').trim();
      expect(plainText(escapeText(folded))).toBe(folded);
    }),
    { numRuns: 2000 },
  );
});

test('any text is read without a throw, and no letter of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab*_`[]()\\ \n'.split('')), maxLength: 60 }), (text) => {
      const letters = (value: string) => value.replace(/[^ab]/g, '');
      // the address of a link is no text
      fc.pre(!/\]\(/.test(text));
      expect(letters(plainText(text))).toBe(letters(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '*'.repeat(50_000),
  '*a '.repeat(20_000),
  '[a]('.repeat(20_000),
  '`'.repeat(50_000),
  '` `` '.repeat(20_000),
  '[[['.repeat(20_000),
  '**a*'.repeat(20_000),
  `*a ${'`b` '.repeat(200_000)}`,
  ' '.repeat(50_000) + 'a',
])('hostile text %# is read in bounded time', (text) => {
  expect(plainText(text).length).toBeGreaterThan(0);
});

test('summaries are read as paragraphs and lists', () => {
  expect(parseBlocks('One\ntwo.\n\n- a\n  - b\n- c\n\n1. d')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'One\ntwo.' }] },
    {
      type: 'list',
      ordered: false,
      items: [
        [
          { type: 'paragraph', children: [{ type: 'text', text: 'a' }] },
          { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [{ type: 'text', text: 'b' }] }]] },
        ],
        [{ type: 'paragraph', children: [{ type: 'text', text: 'c' }] }],
      ],
    },
    { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: [{ type: 'text', text: 'd' }] }]] },
  ]);
});

test('deeply nested lists end as text, not in a stack overflow', () => {
  const deep = Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n');
  expect(JSON.stringify(parseBlocks(deep))).toContain('item');
});
