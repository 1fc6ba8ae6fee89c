import { expect, test } from 'vitest';
import { folderWith, runIn } from '../testing/runIn';

const ladder = `{
  "format": "ladderkit/1", "id": "harbour", "title": "Harbour",
  "levels": [{ "id": "p1", "title": "Pilot", "rnak": 2 }],
  "expectations": [{ "id": "1", "level": "p2", "text": "Steers one ferry." }]
}
`;
const sound = ladder.replace(', "rnak": 2', '').replace('"p2"', '"p1"');

test('says that a sound ladder is sound', async () => {
  expect(await runIn(folderWith({ 'ladder.json': sound }), ['check', 'ladder.json'])).toEqual({
    code: 0,
    stdout: '✓ Harbour (harbour) is sound.\n',
    stderr: '',
  });
});

test('shows each problem beneath its line', async () => {
  const { code, stdout, stderr } = await runIn(folderWith({ 'ladder.json': ladder }), ['check', 'ladder.json']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '✗ Harbour (harbour) has errors.\n' });
  expect(stderr).toMatchInlineSnapshot(`
    "ladder.json:3:54  warning  unknown-key
      \`levels[0].rnak\`: this key is not known. It is kept.
        3 │   "levels": [{ "id": "p1", "title": "Pilot", "rnak": 2 }],
          │                                                      ^
      → Did you mean "rank"?

    ladder.json:4:20  error  unknown-id
      Expectation "1": \`level\` names the level "p2", and there is none.
        4 │   "expectations": [{ "id": "1", "level": "p2", "text": "Steers one fer…
          │                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → Did you mean "p1"?

    1 error, 1 warning.
    "
  `);
});

test('checks each of several ladders by itself', async () => {
  const folder = folderWith({
    'a.json': sound,
    'b.json': sound.replace('Harbour', 'Lagoon'),
    'pages/p.md': '# P1\n\n## Craft\n\n- Steers.\n',
  });
  const { code, stdout } = await runIn(folder, ['check', 'a.json', 'b.json', 'pages']);
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    '✓ Harbour (harbour) is sound.',
    '✓ Lagoon (harbour) is sound.',
    expect.stringMatching(/^✓ P1 .* is sound\.$/),
    '',
  ]);
});

test('writes the messages as JSON', async () => {
  const { stdout, stderr } = await runIn(folderWith({ 'ladder.json': ladder }), [
    'check',
    'ladder.json',
    '--format',
    'json',
  ]);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ messages: [{ code: 'unknown-key' }, { code: 'unknown-id' }] });
});

test('writes a SARIF log that code scanning takes', async () => {
  const { code, stdout } = await runIn(folderWith({ 'a folder/ladder.json': ladder }), [
    'check',
    'a folder/ladder.json',
    '--format',
    'sarif',
  ]);
  expect(code).toBe(1);
  const log = JSON.parse(stdout);
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'ladderkit', rules: [{ id: 'unknown-id' }, { id: 'unknown-key' }] } } }],
  });
  expect(log.runs[0].results[0]).toMatchInlineSnapshot(`
    {
      "level": "warning",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "a%20folder/ladder.json",
            },
            "region": {
              "endColumn": 55,
              "endLine": 3,
              "startColumn": 54,
              "startLine": 3,
            },
          },
        },
      ],
      "message": {
        "text": "\`levels[0].rnak\`: this key is not known. It is kept. Did you mean "rank"?",
      },
      "ruleId": "unknown-key",
      "ruleIndex": 1,
    }
  `);
  for (const { ruleId, ruleIndex } of log.runs[0].results)
    expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('writes workflow commands for GitHub, one line each', async () => {
  const { stdout } = await runIn(folderWith({ 'a,b:c/ladder.json': ladder }), [
    'check',
    'a,b:c/ladder.json',
    '--format',
    'github',
  ]);
  expect(stdout).toMatchInlineSnapshot(`
    "::warning file=a%2Cb%3Ac/ladder.json,line=3,endLine=3,col=54,endColumn=55,title=unknown-key::\`levels[0].rnak\`: this key is not known. It is kept.%0ADid you mean "rank"?
    ::error file=a%2Cb%3Ac/ladder.json,line=4,endLine=4,col=20,endColumn=77,title=unknown-id::Expectation "1": \`level\` names the level "p2", and there is none.%0ADid you mean "p1"?
    "
  `);
});

test('says which steps stand out, and which levels state nothing', async () => {
  const sizes = [1, 4, 4, 12, 0];
  const nouns = [
    'sails',
    'ropes',
    'decks',
    'hulls',
    'lamps',
    'bells',
    'pumps',
    'charts',
    'holds',
    'masts',
    'crews',
    'logs',
  ];
  const levels = sizes.map((_, rank) => ({ id: `p${rank}`, title: `Pilot ${rank}`, track: 'boats', rank }));
  const expectations = sizes.flatMap((size, rank) =>
    nouns
      .slice(0, size)
      .map((noun, i) => ({ id: `${rank}.${i}`, level: `p${rank}`, text: `Knows ${noun}${rank} well.` })),
  );
  const uneven = { format: 'ladderkit/1', id: 'quay', title: 'Quay', tracks: [{ id: 'boats', title: 'Boats' }], levels, expectations }; // prettier-ignore
  const { code, stdout } = await runIn(folderWith({ 'ladder.json': JSON.stringify(uneven) }), [
    ...['check', 'ladder.json', '--format', 'json'],
  ]);
  const { messages } = JSON.parse(stdout) as { messages: { code: string; text: string }[] };
  expect(code).toBe(0);
  expect(messages.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The step to "p3" stands out\. It /),
      expect.stringMatching(/^The level "p4" states nothing of its own\./),
    ]),
  );
});
