import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const diskRooms = ['src/io/**', 'src/cli/**', 'src/gazetteer/write-gazetteer.ts', 'src/build-gazetteer.ts'];

/** Who may change the disk, who may open files to read them, and what the others may import of `node:fs`. */
const { writers, openers, reads } = JSON.parse(
  readFileSync(new URL('disk-access.json', import.meta.url), 'utf8'),
);

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
    ignores: [...writers, ...openers],
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
              allowImportNames: reads,
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
