import tseslint from 'typescript-eslint';

const diskRooms = ['src/io/**', 'src/cli/**', 'src/gazetteer/write-gazetteer.ts', 'src/build-gazetteer.ts'];

/** What may be imported of `node:fs` where the disk is only read. */
const READS = [
  'accessSync',
  'existsSync',
  'lstatSync',
  'readdirSync',
  'readFileSync',
  'realpathSync',
  'statSync',
];

/** The writer of the program, that of the build, and those that open files to read them. */
const openers = [
  'src/io/write-file.ts',
  'src/gazetteer/write-gazetteer.ts',
  'src/io/read-file.ts',
  'src/io/open-slices.ts',
  'src/io/scan-lines.ts',
];

export default tseslint.config(
  { ignores: ['dist/**', 'lib/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
          message: 'Set process.exitCode and return: pending writes must finish.',
        },
      ],
    },
  },
  {
    // scripts, as node begins with the program
    files: ['bin/*.js', 'tests/support/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: openers,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...['fs', 'fs/promises', 'node:fs/promises'].map((name) => ({
              name,
              message: 'Use node:fs to read, io/write-file.ts to write.',
            })),
            {
              name: 'node:fs',
              allowImportNames: READS,
              message: 'Only io/write-file.ts changes the disk, only a few readers of io open files.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: diskRooms,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['fs', 'node:fs', 'node:fs/promises', 'fast-glob'].map((name) => ({
            name,
            message: 'Only io touches the disk.',
          })),
        },
      ],
      'no-restricted-globals': ['error', 'console', 'process'],
    },
  },
);
