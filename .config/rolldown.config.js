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

const GETTER =
  /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:true,get:function\(\)\{return ([\w$]+)\}\}\);/g;

/** A library that is not in the bundle; a script cannot import without help of its loader. */
const IMPORT = /(?<![\w$.])import\(/g;

/** No export changes once its file has run, and a getter at each use would cost a fifth of all time. */
const plainScripts = {
  name: 'plain-scripts',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(GETTER, 'exports.$1=$2;').replace(IMPORT, 'importLibrary(');
  },
};

/** Files beside the bundle: what a thread opens, by the name that it has among the modules, and the word that all of them are scripts. */
const BESIDE = {
  'worker.js': "module.exports = require('../bin/load-program.js').loadProgram('batch.js');\n",
  'cli/stream-worker.js':
    "module.exports = require('../../bin/load-program.js').loadProgram('cli/stream-batch.js');\n",
  'package.json': '{ "type": "commonjs" }\n',
};
const addBeside = {
  name: 'add-beside',
  generateBundle() {
    for (const [fileName, source] of Object.entries(BESIDE))
      this.emitFile({ type: 'asset', fileName, source });
  },
};

const program = defineConfig({
  plugins: [listModules, plainScripts, addBeside],
  input: {
    'cli/main': 'dist/cli/main.js',
    'cli/stream-batch': 'dist/cli/stream-worker.js',
    batch: 'dist/worker.js',
  },
  platform: 'node',
  // its worker is a file of its own
  external: ['tinypool'],
  logLevel: 'warn',
  output: {
    dir: 'lib',
    // as scripts, so that bin/load-program.js can hand V8 what it has compiled before
    format: 'cjs',
    cleanDir: true,
    // names stay, for stack traces; what only people read goes, since node reads it at every start
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    // beside the commands, so that paths relative to a module mean what they mean in src/
    chunkFileNames: 'cli/[name]-[hash].js',
  },
});

/** The script of the review page; the browser takes it as it is. */
const page = defineConfig({
  input: { review: 'src/web/page/main.ts' },
  platform: 'browser',
  logLevel: 'warn',
  output: { dir: 'lib/web', format: 'esm', cleanDir: true, entryFileNames: '[name].js' },
});

export default [program, page];
