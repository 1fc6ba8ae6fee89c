import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from './index';
import * as compare from './compare/index';
import * as prose from './compare/prose/index';
import * as crosswalk from './crosswalk/index';
import * as lexicon from './lexicon/index';
import * as people from './people/index';
import * as print from './print/index';
import * as changelog from './print/changelog/index';
import * as schema from './schema';
import * as scopeLexicon from './scope-lexicon-en/index';
import * as search from './search/index';
import * as text from './text/index';

const path = new URL('../README.md', import.meta.url);
const modules: Record<string, unknown> = {
  '@ladderkit/core': core,
  '@ladderkit/core/compare': compare,
  '@ladderkit/core/compare/prose': prose,
  '@ladderkit/core/crosswalk': crosswalk,
  '@ladderkit/core/lexicon-en': lexicon,
  '@ladderkit/core/people': people,
  '@ladderkit/core/print': print,
  '@ladderkit/core/print/changelog': changelog,
  '@ladderkit/core/schema': schema,
  '@ladderkit/core/scope-lexicon-en': scopeLexicon,
  '@ladderkit/core/search': search,
  '@ladderkit/core/text': text,
};

test('the examples of the README print what stands below them (`UPDATE=1` writes it)', () => {
  const readme = readFileSync(path, 'utf8');
  const blocks = Array.from(readme.matchAll(/```js\n([^]*?)```/g), ([, code = '']) => code);
  const outputs: string[] = [];
  const log = (...values: unknown[]) => {
    outputs[outputs.length - 1] += `${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))).join(' ')}\n`; // prettier-ignore
  };
  const next = () => outputs.push('');
  const code = blocks
    .map((block) => block.replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = modules['$2'];"))
    .join('next();\n');
  next();
  new Function('modules', 'console', 'next', code)(modules, { log }, next);
  let at = 0;
  const printed = readme.replace(/```text\n[^]*?```/g, () => `\`\`\`text\n${outputs[at++]?.trimEnd()}\n\`\`\``);
  if (process.env['UPDATE'] === '1') writeFileSync(path, printed);
  expect(at).toBe(blocks.length);
  expect(printed).toBe(readme);
});
