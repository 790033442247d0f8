// Which room may import which: the table of src/README.md as data.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/root.js';

const SOURCE = join(ROOT, 'src');

/** Room to the rooms it may import from; a file in `src` itself is the room `pipeline`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  gazetteer: ['model', 'text'],
  recognizers: ['model', 'gazetteer', 'text'],
  resolve: ['model'],
  annotations: ['model'],
  review: ['model', 'annotations'],
  exchange: ['model', 'annotations', 'review', 'score'],
  score: ['model'],
  io: ['model', 'annotations'],
  web: ['model', 'review'],
  pipeline: ['model', 'text', 'gazetteer', 'recognizers', 'resolve', 'annotations', 'review', 'io'],
  cli: [
    'model',
    'text',
    'gazetteer',
    'recognizers',
    'resolve',
    'annotations',
    'review',
    'exchange',
    'score',
    'io',
    'web',
    'pipeline',
  ],
};

/** Libraries that one room owns. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  compromise: ['text'],
  'iconv-lite': ['text'],
  chardet: ['text'],
  '@mozilla/readability': ['text'],
  linkedom: ['text'],
  'csv-parse/sync': ['gazetteer'],
  yaml: ['annotations', 'exchange', 'io'],
  zod: ['annotations'],
  'csv-stringify/sync': ['exchange'],
  'hyparquet-writer': ['exchange'],
  '@sanity/diff-match-patch': ['review'],
  'node:fs': ['io', 'gazetteer', 'cli'],
  'node:child_process': ['io'],
  'fast-glob': ['io'],
  ignore: ['io'],
  lilconfig: ['io'],
  'node:http': ['web'],
  tinypool: ['cli'],
  commander: ['cli'],
  chalk: ['cli'],
};

const roomOf = (file: string): string => {
  const [room, ...rest] = relative(SOURCE, file).split(sep);
  return rest.length === 0 ? 'pipeline' : (room as string);
};

const files = (readdirSync(SOURCE, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(SOURCE, file));
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier as string,
  );

it('imports follow the arrows between rooms', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(resolve(dirname(file), specifier)))
      .filter((room) => room !== roomOf(file) && !ALLOWED[roomOf(file)]?.includes(room))
      .map((room) => `${relative(ROOT, file)} imports ${room}`),
  );
  expect(broken).toEqual([]);
});

it('a library is imported only by the room that owns it', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => OWNED[specifier] && !OWNED[specifier].includes(roomOf(file)))
      .map((specifier) => `${relative(ROOT, file)} imports ${specifier}`),
  );
  expect(broken).toEqual([]);
});

/** Who may change the disk, who may open files to read them, and what the others may import of `node:fs`. */
const DISK = JSON.parse(readFileSync(join(ROOT, '.config/disk-access.json'), 'utf8')) as Record<
  'writers' | 'openers' | 'reads' | 'opens',
  string[]
>;

it('one module changes the disk', () => {
  const broken = files.flatMap((file) => {
    const name = relative(ROOT, file).split(sep).join('/');
    if (DISK.writers.includes(name)) return [];
    const code = readFileSync(file, 'utf8');
    const imported = [
      ...code.matchAll(/import (?!type)([^;]*?) from '(?:node:)?fs(?:\/promises)?'/g),
    ].flatMap(([, names]) => (names as string).split(/[{},\s]+/).filter(Boolean));
    const otherwise = [...code.matchAll(/(?:import|require)\('(?:node:)?fs[^']*'\)/g)].map(([call]) => call);
    const allowed = DISK.openers.includes(name) ? [...DISK.reads, ...DISK.opens] : DISK.reads;
    const opened = [...code.matchAll(/openSync\(([^)]*)\)/g)].filter(
      ([, given]) => !/(?:'r'|OPEN_FLAGS)$/.test(given as string),
    );
    return [
      ...imported.filter((one) => !allowed.includes(one)),
      ...otherwise,
      ...opened.map(([call]) => call),
    ].map((one) => `${name} imports ${one}`);
  });
  expect(broken).toEqual([]);
});

it('a recognizer never imports another', () => {
  const typeOf = (file: string): string | undefined =>
    /recognizers\/([^/]+)\//.exec(file.split(sep).join('/'))?.[1];
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolve(dirname(file), specifier))
      .filter(
        (target) =>
          typeOf(file) !== undefined &&
          typeOf(target) !== undefined &&
          typeOf(target) !== typeOf(file) &&
          typeOf(target) !== 'shared',
      )
      .map((target) => `${relative(ROOT, file)} imports ${relative(ROOT, target)}`),
  );
  expect(broken).toEqual([]);
});
