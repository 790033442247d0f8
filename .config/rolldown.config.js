// The compiled program in few files: node spends more time on opening some 300 modules than on running them.
import { defineConfig } from 'rolldown';

export default defineConfig({
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
    entryFileNames: '[name].js',
    // beside the commands, so that paths relative to a module mean what they mean in src/
    chunkFileNames: 'cli/[name]-[hash].js',
  },
});
