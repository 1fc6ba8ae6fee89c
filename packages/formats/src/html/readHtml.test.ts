import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutlineBlock, OutlineItem } from '../outline/Outline';
import { fromHtml } from './fromHtml';
import { readHtml } from './readHtml';

const read = (html: string) => readHtml(html, { path: 'page.html', line: 10 });
/** Blocks as short text, a line each. */
const shown = (html: string) => read(html).blocks.flatMap((block) => show(block));

function show(block: OutlineBlock, indent = ''): string[] {
  const at = `${block.place.line}:${block.place.column}`;
  const items = (list: readonly OutlineItem[], mark: string) =>
    list.flatMap(({ text, blocks }) => [
      `${indent}${mark} ${text}`,
      ...blocks.flatMap((each) => show(each, `${indent}  `)),
    ]);
  switch (block.type) {
    case 'heading':
      return [`${indent}${'#'.repeat(block.depth)} ${block.text} (${at})`];
    case 'paragraph':
      return [`${indent}${block.quoted ? '> ' : ''}${block.text} (${at})`];
    case 'list':
      return items(block.items, block.ordered ? '1.' : '-');
    case 'raw':
      return [`${indent}${block.kind}: ${block.text}`];
    case 'table':
      return [
        `${indent}table ${block.title ?? ''}(${at})`,
        ...block.rows.map((row) =>
          row
            .map(({ items: cell, header, colSpan, rowSpan }) => {
              const span = colSpan * rowSpan > 1 ? `${colSpan}×${rowSpan} ` : '';
              return `${indent}| ${header ? '! ' : ''}${span}${items(cell, '').join(' /').trim()}`;
            })
            .join(' '),
        ),
      ];
  }
}

test('headings, paragraphs and lists are read with their places', () => {
  expect(
    shown(
      '<h2 id="x">Senior <em>Engineer</em></h2>\n<p>Leads a\n  <b>feature</b>.</p><ul><li>One<li>Two <ol><li>deep</ol></ul>loose',
    ),
  ).toMatchInlineSnapshot(`
    [
      "## Senior *Engineer* (10:12)",
      "Leads a **feature**. (11:4)",
      "- One",
      "- Two",
      "  1. deep",
      "loose (12:63)",
    ]
  `);
});

test('unclosed paragraphs and items end where a browser ends them', () => {
  expect(shown('<p>One<p>Two<ul><li>a<p>b</ul>')).toMatchInlineSnapshot(`
    [
      "One (10:4)",
      "Two (10:10)",
      "- a",
      "  b (10:25)",
    ]
  `);
});

test('a table keeps its header cells, spans, and the items of its cells', () => {
  expect(
    shown(`<table><caption>Engineering</caption>
  <tr><td></td><td><strong>E1</strong></td><th>E2</th></tr>
  <tr><td colspan="3" rowspan="9">Craft</td></tr>
  <tr><td>Design<td><ul><li>Asks.<li>Reads.</ul><td>Writes.<br>Reviews.<p>Teaches.
- Shows how.
- Explains: <ul><li>why</ul></table>`),
  ).toMatchInlineSnapshot(`
    [
      "table Engineering(10:1)",
      "|  | ! **E1** | ! E2",
      "| 3×2 Craft",
      "| Design | Asks. / Reads. | Writes. / Reviews. / Teaches. / Shows how. / Explains: /  - why",
    ]
  `);
});

test('rows without a table are a table too when they stand in one alone', () => {
  expect(shown('<thead><tr><th>Level<tbody><tr><td>E1')).toEqual(['Level (10:16)', 'E1 (10:36)']);
});

test('marks become Markdown, whatever stands beside them', () => {
  expect(
    shown(
      '<p><b>Scope:</b>team <i> wide </i>x<b>y</b>z <a href="/a b(c)">a <b>link</b></a> <a href="javascript:x">no</a> 2*3*4 [x] <code>a`b</code> <code>c</code>',
    ),
  ).toMatchInlineSnapshot(`
    [
      "**Scope**:team *wide* x**y**z [a](/a%20b%28c%29) [**link**](/a%20b%28c%29) no 2\\*3\\*4 \\[x] a\\\`b \`c\` (10:7)",
    ]
  `);
  expect(shown('<p><abbr title="Manager">M</abbr>3, 5 &lt; 6 &amp; caf&eacute;&nbsp;x')).toEqual([
    'M3, 5 < 6 & café x (10:26)',
  ]);
});

test('navigation, scripts, style sheets and what is hidden are raw', () => {
  expect(
    shown(
      '<style>.a{}</style><nav><a href="/">Home</a></nav><div class="side-menu">Menu</div><script>alert(1)</script><p hidden>Old<p>New<!-- note --><img src="a.png" alt="Chart">',
    ),
  ).toMatchInlineSnapshot(`
    [
      "style: <style>.a{}</style>",
      "navigation: <nav><a href="/">Home</a></nav>",
      "navigation: <div class="side-menu">Menu</div>",
      "script: <script>alert(1)</script>",
      "hidden: <p hidden>Old",
      "comment: <!-- note -->",
      "New (10:125)",
      "image: <img src="a.png" alt="Chart">",
    ]
  `);
});

test('sections named in paragraphs are found by class, by style sheet and by bold letters', () => {
  expect(
    shown(`<html><head><title>Ladder</title><style>p.c1, .c2 { font-weight: 700 } .c3 { font-weight:400 }</style></head><body>
<p class="level-title">Senior</p><p class="section-heading">Craft</p><p class="text">Writes.</p>
<p class="c1">People</p><p><span class="c2">Team<br></span>Mentors.</p><p class="c2"><span class="c3">Plain</span></p></body></html>`),
  ).toMatchInlineSnapshot(`
    [
      "head: <head><title>Ladder</title><style>p.c1, .c2 { font-weight: 700 } .c3 { font-weight:400 }</style></head>",
      "# Senior (11:24)",
      "## Craft (11:61)",
      "Writes. (11:86)",
      "**People** (12:15)",
      "**Team** (12:45)",
      "Mentors. (12:60)",
      "Plain (12:103)",
    ]
  `);
});

test('lines that begin with bullets are a list', () => {
  expect(shown('<p>Asks:<br>• One<br>• Two</p><p>A dash\n- here is prose.</p>')).toMatchInlineSnapshot(`
    [
      "Asks: (10:4)",
      "- One",
      "- Two",
      "A dash - here is prose. (10:34)",
    ]
  `);
});

test('definition lists, quotations, code and details have their blocks', () => {
  expect(
    shown(
      '<dl><dt>Reach<dd>Team</dl><blockquote><p>Motto</blockquote><pre>code</pre><details><summary>More</summary>Text</details>',
    ),
  ).toMatchInlineSnapshot(`
    [
      "- Reach",
      "  - Team",
      "> Motto (10:42)",
      "code: <pre>code</pre>",
      "# More (10:93)",
      "Text (10:107)",
    ]
  `);
});

test('what is nested too deep, and markup that explodes, is a message', () => {
  const deep = read(`${'<div>'.repeat(50_000)}text`);
  expect(deep.messages.map(({ code }) => code)).toEqual(['limit-reached']);
  expect(deep.blocks.flatMap((block) => show(block))).toEqual([expect.stringContaining('text')]);
  const fonts = Array.from({ length: 3000 }, (_, i) => `<font size=${i}>`).join('');
  const { messages, unmapped } = read(`<p>${fonts}${'<p>x'.repeat(3000)}`);
  expect(messages.map(({ code }) => code)).toEqual(['limit-reached']);
  expect(unmapped).toHaveLength(1);
});

test('a whole page becomes a ladder', () => {
  const page = `<!doctype html><html><head><title>Engineering ladder</title></head><body><nav>Home</nav>
<h2>Senior Engineer</h2><h3>Craft</h3><ul><li>Writes designs.</li></ul></body></html>`;
  const { value } = fromHtml([{ path: 'ladder.html', content: page }]);
  expect(value?.title).toBe('Engineering ladder');
  expect(value?.expectations.map(({ text, place }) => `${place?.line} ${text}`)).toEqual(['2 Writes designs.']);
});

test('cells that reach over thousands of others are read narrower, with a message', () => {
  const wide = `<table>${'<tr><td rowspan=65534 colspan=1000>x'.repeat(200)}</table>`;
  const { blocks, messages } = readHtml(wide, { path: 'a.html' }, { maxColumns: 50 });
  const [table] = blocks;
  if (table?.type !== 'table') throw new Error('no table was read');
  const reached = table.rows.flat().reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0);
  expect(Math.max(...table.rows.flat().map(({ colSpan }) => colSpan))).toBe(50);
  expect(reached).toBeLessThan(30_000);
  expect(messages.map(({ code, place }) => [code, place?.line])).toEqual([['limit-reached', 1]]);
});

test('nothing throws and no word is lost, whatever the soup', () => {
  const tags = [
    'table',
    'tr',
    'td',
    'th',
    'ul',
    'li',
    'p',
    'b',
    'a href=x',
    'h2',
    'div',
    'br',
    'dl',
    'dt',
    'select',
    'svg',
    'form',
    'caption',
    'template',
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0]}>`]),
      '<!--',
      '-->',
      '&amp',
      '"',
      '\0',
      '- ',
      '\n',
      '<style>',
      '</style>',
    ),
    fc.stringMatching(/^w[a-z]{3}$/),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { blocks, unmapped } = read(pieces.join(' '));
      const kept = [...blocks.flatMap((block) => show(block)), ...unmapped.map(({ text }) => text)].join('\n');
      for (const word of pieces.filter((each) => /^w/.test(each)))
        if (!inMarkup(pieces, word)) expect(kept).toContain(word);
    }),
    { numRuns: 500 },
  );
});

/** Whether a word may stand inside a tag's brackets, a comment or silent markup: then it is no text. */
const inMarkup = (pieces: readonly string[], word: string) =>
  pieces
    .slice(0, pieces.indexOf(word))
    .some((each) => ['<!--', '<style>', '"', '<svg>', '<template>', '<select>'].includes(each));
