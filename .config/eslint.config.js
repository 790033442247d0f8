import tseslint from 'typescript-eslint';

const diskRooms = ['src/io/**', 'src/cli/**', 'src/gazetteer/write-gazetteer.ts', 'src/build-gazetteer.ts'];

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
