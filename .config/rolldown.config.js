// The compiled program in few files: node spends more time on opening some 300 modules than on running them.
import { relative } from 'node:path';
import { defineConfig } from 'rolldown';

/** `lib/modules.json`: which modules each file holds. */
const listModules = {
  name: 'list-modules',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle)
      .filter(({ type }) => type === 'chunk')
      .map(({ fileName, moduleIds }) => [fileName, moduleIds.map((id) => relative(process.cwd(), id))]);
    this.emitFile({
      type: 'asset',
      fileName: 'modules.json',
      source: JSON.stringify(Object.fromEntries(modules), undefined, 1),
    });
  },
};

export default defineConfig({
  plugins: [listModules],
  input: {
    'cli/main': 'dist/cli/main.js',
    'cli/stream-worker': 'dist/cli/stream-worker.js',
    worker: 'dist/worker.js',
  },
  platform: 'node',
  // its worker is a file of its own
  external: ['tinypool'],
  logLevel: 'warn',
  output: {
    dir: 'lib',
    format: 'esm',
    cleanDir: true,
    // names stay, for stack traces; what only people read goes, since node reads it at every start
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    // beside the commands, so that paths relative to a module mean what they mean in src/
    chunkFileNames: 'cli/[name]-[hash].js',
  },
});
