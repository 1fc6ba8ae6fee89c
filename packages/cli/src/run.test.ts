import { expect, test } from 'vitest';
import { folderWith, runIn } from './testing/runIn';

const page = '# Engineer\n\n## Craft\n\n- Mends what they break.\n';

test('shows the commands, with examples, when asked for help', async () => {
  const { code, stdout, stderr } = await runIn(folderWith({}), ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "Ladderkit reads career ladders, checks them, compares them and writes them out again.

    Usage
      ladderkit COMMAND [options]

    Commands
      import PATH…     Read files and folders of any format as one ladder
      check PATH…      Say whether ladders are sound
      compare FROM TO  Compare two levels, tracks, versions or companies
      rubric PATH      Print the matrix of competencies and levels; PATH#TRACK and PATH#LEVEL choose the columns
      export PATH      Write a ladder in another format

    Options
      -h, --help     Show this help
      -v, --version  Show the version

    Examples
      ladderkit import careers/ -o ladder.json
      ladderkit import em.md --json | jq .unmapped
      ladderkit check careers/
      ladderkit check careers/ --format github
      ladderkit compare careers/#e4 careers/#e5
      ladderkit compare ladder-1.json ladder-2.json --format markdown
      ladderkit compare ladder-1.json ladder-2.json --format changelog
      ladderkit compare 'ours#Engineering Manager' 'theirs#em' --axis company
      ladderkit compare ours/ theirs/ --format csv > crosswalk.csv
      ladderkit compare ours/ theirs/ --crosswalk crosswalk.csv
      ladderkit rubric careers/#technical
      ladderkit rubric ladder.json --format csv > rubric.csv
      ladderkit export careers/ --to yaml > ladder.yaml
      ladderkit export ladder.json --to markdown -o careers/

    A PATH is
      a ladder document (.json, .yaml), a source (.md, .html, .csv …), or a folder of sources.

    Exit codes
      0 done · 1 the data has errors · 2 wrong usage
    "
  `);
});

test('shows the options of one command', async () => {
  const { code, stdout } = await runIn(folderWith({}), ['compare', '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Compare two levels, tracks, versions or companies

    Usage
      ladderkit compare FROM TO [options]

    Options
      --axis <axis>           level, track, version or company; without it, what the sides are decides
      --format <format>       pretty (default), json, markdown or html; of versions also changelog or release-title; of companies also crosswalk (JSON) or csv, to be reviewed
      --crosswalk <file>      What people have reviewed of two companies, from --format crosswalk or csv
      --scope-lexicon <file>  Words of your own that show what asks for more, as JSON
      --verbose               Show every message about the sources
      -h, --help              Show this help
      -v, --version           Show the version

    Examples
      ladderkit compare careers/#e4 careers/#e5
      ladderkit compare ladder-1.json ladder-2.json --format markdown
      ladderkit compare ladder-1.json ladder-2.json --format changelog
      ladderkit compare 'ours#Engineering Manager' 'theirs#em' --axis company
      ladderkit compare ours/ theirs/ --format csv > crosswalk.csv
      ladderkit compare ours/ theirs/ --crosswalk crosswalk.csv

    Exit codes
      0 done · 1 the data has errors · 2 wrong usage
    "
  `);
});

test('prints the version and nothing else', async () => {
  expect(await runIn(folderWith({}), ['--version'])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: '' }); // prettier-ignore
});

test.each([
  [[], 'Usage'],
  [
    ['improt', 'x.md'],
    'There is no command "improt". There are: import, check, compare, rubric, export.\nDid you mean `ladderkit import`?',
  ],
  [['import'], '`import` needs PATH: `ladderkit import PATH…`.'],
  [['compare', 'page.md'], '`compare` needs TO: `ladderkit compare FROM TO`.'],
  [['compare', 'a', 'b', 'c'], '`compare` does not take "c"'],
  [['import', 'page.md', '--jsno'], 'There is no option `--jsno` of `import`.\nDid you mean `--json`?'],
  [['import', 'page.md', '--__proto__.polluted=1'], 'There is no option `--__proto__`.'],
  [['import', 'page.md', '--constructor'], 'There is no option `--constructor`.'],
  [['import', 'page.md', '--output'], '`--output` needs a value'],
  [
    ['check', 'page.md', '--format', 'serif'],
    '`--format` is one of pretty, json, sarif, github; "serif" is none of them.\nDid you mean `--format sarif`?',
  ],
  [['check', 'page.md', '--format', 'json', '--format', 'sarif'], '`--format` was given more than once.'],
  [
    ['compare', 'page.md', 'page.md', '--axis', 'levels'],
    '`--axis` is one of level, track, version, company; "levels" is none of them.',
  ],
])('refuses %j with what to write instead', async (argv, text) => {
  const { code, stdout, stderr } = await runIn(folderWith({ 'page.md': page }), argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(text);
  expect(stderr).not.toMatch(/\bat .*\.[jt]s:\d/);
});

test('takes what follows `--` for a path', async () => {
  const { code, stdout } = await runIn(folderWith({ '-page.md': page }), ['import', '--json', '--', '-page.md']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ladder: { expectations: [{ text: 'Mends what they break.' }] } });
});

test('uses no colour where none is shown, and colour where it is', async () => {
  const folder = folderWith({ 'page.md': page });
  const [plain, colored] = [
    await runIn(folder, ['import', 'page.md']),
    await runIn(folder, ['import', 'page.md'], { color: true }),
  ];
  expect(plain.stdout + plain.stderr).not.toContain('\u001b');
  expect(colored.stdout).toContain('\u001b[1mEngineer');
});

test('shows progress on a terminal, and takes it away again', async () => {
  const folder = folderWith({ 'page.md': page });
  expect((await runIn(folder, ['import', 'page.md'], { isTerminal: true })).stderr).toContain(
    'Reading page.md …\r\u001b[K',
  );
  expect((await runIn(folder, ['import', 'page.md'])).stderr).not.toContain('Reading');
});
