// Makes our gazetteers from a folder of open source files: npm run gazetteers -- FOLDER [LIST...]
// Each scripts/gazetteers/<name>.mjs exports `default (sources) => [{ path, text }]`; paths are below src/recognizers.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(process.env.ANNOTATE_SHARED ?? join(root, '../shared'), 'data'), ...wanted] =
  process.argv.slice(2);

if (!existsSync(folder)) {
  console.error(`gazetteers: no source files at ${folder}: name their folder`);
  process.exitCode = 2;
} else {
  const builders = readdirSync(join(root, 'scripts/gazetteers'))
    .filter((file) => file.endsWith('.mjs') && (wanted.length === 0 || wanted.includes(file.slice(0, -4))))
    .sort();
  for (const file of builders) {
    const { default: build } = await import(pathToFileURL(join(root, 'scripts/gazetteers', file)));
    for (const { path, text } of await build(folder)) {
      const target = join(root, 'src/recognizers', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      console.log(
        `${path}: ${text.split('\n').filter((line) => line && !line.startsWith('#')).length - 1} rows`,
      );
    }
  }
}
