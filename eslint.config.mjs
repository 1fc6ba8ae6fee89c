import hooks from 'eslint-plugin-react-hooks';
import storybook from 'eslint-plugin-storybook';
import tseslint from 'typescript-eslint';

const tests = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.test-d.ts',
  '**/*.stories.tsx',
  '**/*.bench.ts',
  '**/*.bench.tsx',
  '**/src/testing/**',
];

/** Imports that a room may not make. `core ← formats ← cli`, `core ← ui ← embed`: arrows are the only imports allowed. */
const room = (files, restrictions, ignores = tests) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: restrictions.map(([regex, message, allowTypeImports = false]) => ({
          regex,
          message,
          allowTypeImports,
        })),
      },
    ],
  },
});
const above = (names) => [
  `^@ladderkit/(${names})(/|$)`,
  'The import arrows are core ← formats ← cli and core ← ui ← embed.',
];
const internal = [
  '^@ladderkit/(sample-ladders|test-utilities)(/|$)',
  'Only stories and tests may import internal packages.',
];
const react = ['^(react|react-dom|@radix-ui)(/|$)', 'This room knows nothing of React.'];
const files = ['^(node:)?(fs|path|os|process|child_process)(/|$)', 'This room runs in browsers too.'];
const zod = ['^zod(/|$)', 'zod stays behind @ladderkit/core/schema.', true];

export default tseslint.config(
  { ignores: ['**/dist/', '**/storybook-static/', '**/coverage/', '**/.turbo/', '**/.vitest-attachments/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // a schema and the type inferred from it have the same name, on purpose
      '@typescript-eslint/no-redeclare': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Untrusted text never becomes markup.',
        },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: tests, rules: { 'max-lines': 'off' } },
  // a language is one table, so that a page loads it by one entry and a translator reads it whole: as long as there are texts
  { files: ['packages/ui/src/messages/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['packages/ui/**/*.{ts,tsx}', '.storybook/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
  },
  ...storybook.configs['flat/recommended'],
  room(['packages/core/src/**/*.ts'], [above('formats|ui|cli|embed'), internal, react, files]),
  room(
    ['packages/core/src/model/**/*.ts'],
    [
      above('formats|ui|cli|embed'),
      internal,
      react,
      files,
      ['/(compare|people|print|search)/', 'The model stands below: model ← compare.'],
    ],
  ),
  room(['packages/formats/src/**/*.ts'], [above('ui|cli|embed'), internal, react, files, zod]),
  room(
    ['packages/ui/src/**/*.{ts,tsx}'],
    [
      above('formats|cli|embed'),
      internal,
      files,
      ['^zod(/|$)', 'The ui never parses: it receives typed values.'],
      ['^@ladderkit/core/schema$', 'The ui never parses: it receives typed values.', true],
    ],
    [...tests, '**/{welcome,foundations,your-own-ladder}/**'],
  ),
  room(['packages/cli/src/**/*.ts'], [above('ui|embed'), internal, react]),
);
