import { expect, test } from 'vitest';
import { escapeMarkdown } from './escapeMarkdown';

test.each([
  ['*not* **strong** `code`', '\\*not\\* \\*\\*strong\\*\\* \\`code\\`'],
  ['snake_case stays, _emphasis_ does not', 'snake_case stays, \\_emphasis\\_ does not'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)\\>'],
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['a | b', 'a \\| b'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['12. item', '12\\. item'],
  ['two\nlines\u001b[31m', 'two lines \\[31m'],
  ['&lt;b&gt; & more', '&amp;lt;b&amp;gt; & more'],
  ['Thanks @team, closes #12, mail a@b.example', 'Thanks @<!-- -->team, closes #<!-- -->12, mail a@b.example'],
  ['costs $5 and $6', 'costs \\$5 and \\$6'],
  ['~~gone~~', '\\~\\~gone\\~\\~'],
])('shows %j as it is written', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
