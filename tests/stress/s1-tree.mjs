// S1: attacks in the tree of a project: links, pipes, planted targets, odd names; nothing outside is read or written.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFoldingDisk } from './folding-disk.mjs';
import { newsArticle } from './news.mjs';
import { listFiles, openStage } from './stage.mjs';

const SECRET = 'Judge Zebulon Quartermain ruled that Microsoft must pay $77 million.';
/** Milliseconds of processor time. */
const LIMIT = 60_000;

const digest = (folder) =>
  listFiles(folder)
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .join('\n');

/** Regular files of a project that are not behind a link. */
const ownFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** What is planted, each by itself; `outside` is a folder beside the project. */
const ATTACKS = {
  'a link to a secret': ({ link, outside }) => link(join(outside, 'secret.txt'), 'corpus/linked.txt'),
  'a linked folder': ({ link, outside }) => link(outside, 'corpus/linked'),
  'linked annotations': ({ link, outside }) => link(outside, 'annotations'),
  'a linked target': ({ link, outside }) => link(join(outside, 'target.yaml'), 'annotations/0.yaml'),
  'a linked folder of targets': ({ link, outside, write }) => {
    write('corpus/deep/1.txt', SECRET.replace('Zebulon Quartermain', 'Anna Keller'));
    link(outside, 'annotations/deep');
  },
  'a hanging link as target': ({ link, outside }) => link(join(outside, 'new.yaml'), 'annotations/0.yaml'),
  'a linked cache': ({ link, outside }) => link(outside, '.annotate'),
  'links to the folder itself': ({ link }) => ['a', 'b', 'c'].forEach((name) => link('.', `corpus/${name}`)),
  'a linked ignore file': ({ link, outside }) => link(join(outside, 'secret.txt'), 'corpus/.annotateignore'),
  'a pipe': ({ root }) => spawnSync('mkfifo', [join(root, 'corpus/pipe.txt')]),
  'a folder named as an article': ({ root }) => mkdirSync(join(root, 'corpus/folder.txt')),
  'names that move the cursor': ({ write }) =>
    write('corpus/\u001b[2Jx\nname\u202e.txt', SECRET.slice(0, 20)),
  'a configuration that leads out': ({ write }) => write('annotate.config.yaml', 'corpus: ../outside\n'),
  'annotations that lead out': ({ write }) =>
    write('annotate.config.yaml', 'corpus: corpus\nannotations: ../outside\n'),
  'two articles for one file': ({ write }) => {
    write('corpus/straße.txt', 'a');
    write('corpus/STRASSE.txt', 'b');
  },
  'an ignore file that takes for ever': ({ write }) =>
    write('corpus/.annotateignore', `${'*a'.repeat(40)}b\n`),
};

/** On a disk that folds case also these: what is planted has another name, and is the same. */
const FOLDED_ATTACKS = {
  ...ATTACKS,
  'a linked target in capitals': ({ link, outside }) =>
    link(join(outside, 'target.yaml'), 'annotations/0.YAML'),
  'linked annotations in capitals': ({ root, link, outside }) => {
    spawnSync('rmdir', [join(root, 'annotations')]);
    link(outside, 'ANNOTATIONS');
  },
  'a linked cache in capitals': ({ link, outside }) => link(outside, '.ANNOTATE'),
  'a linked ignore file in capitals': ({ link, outside }) =>
    link(join(outside, 'secret.txt'), 'corpus/.ANNOTATEIGNORE'),
  'annotations that are the corpus in capitals': ({ write }) =>
    write('annotate.config.yaml', 'corpus: corpus\nannotations: CORPUS\n'),
};

const attack = async (program, [name, plant], random, failures, under) => {
  const stage = openStage(program, {}, under);
  const home = join(stage.root, 'project');
  const outside = join(stage.root, 'outside');
  mkdirSync(join(home, 'corpus'), { recursive: true });
  mkdirSync(join(home, 'annotations'));
  mkdirSync(outside);
  for (const [file, text] of [
    ['secret.txt', SECRET],
    ['target.yaml', SECRET],
    ['0.yaml', SECRET],
  ])
    writeFileSync(join(outside, file), text);
  const write = (path, text) => stage.write(join('project', path), text);
  write('annotate.config.yaml', 'corpus: corpus\n');
  const article = newsArticle(random, 1);
  write('corpus/0.txt', article);
  const link = (to, path) => {
    if (path === 'annotations') spawnSync('rmdir', [join(home, path)]);
    symlinkSync(to, join(home, path));
  };
  plant({ root: home, outside, link, write });
  const before = digest(outside);
  for (const command of [
    ['--no-progress', '-v'],
    ['files'],
    ['check'],
    ['export', '--what', 'mentions'],
    ['fmt'],
    ['review'],
  ]) {
    const result = await stage.run(command, { cwd: home });
    const where = `${name}: ${command[0]}`;
    if (result.cpuMs > LIMIT)
      failures.push(`${where}: took ${Math.round(result.cpuMs)} ms of processor time`);
    if (result.hung) break;
    if (/Quartermain/.test(result.out + result.err)) failures.push(`${where}: a file outside was read`);
  }
  if (stage.read('project/corpus/0.txt') !== article) failures.push(`${name}: an article was written`);
  if (digest(outside) !== before) failures.push(`${name}: something outside was written`);
  for (const path of ownFiles(home))
    if (readFileSync(path, 'utf8').includes('Quartermain'))
      failures.push(`${name}: ${path.slice(home.length)} has words of a file outside`);
  failures.push(...stage.failures);
  stage.close();
};

export const scenario = {
  id: 'S1',
  what: 'attacks of the corpus tree, planted output links',
  targets: { ci: '0 writes outside, 0 leaks, below 60 s each', nightly: 'the same on a case-folding disk' },
  sabotage: 'follows links',
  async run({ program, random, size }) {
    const failures = [];
    const attacks = Object.entries(ATTACKS).slice(0, size === 'small' ? 3 : undefined);
    for (const one of attacks) await attack(program, one, random, failures);
    const done = `${attacks.length} attacks, 6 commands each: 0 writes, 0 leaks`;
    const disk = size === 'nightly' ? openFoldingDisk() : undefined;
    if (disk === undefined)
      return {
        partial: size === 'nightly',
        measured: size === 'nightly' ? `${done}; a case-folding disk cannot be made here` : done,
        failures,
      };
    const folded = Object.entries(FOLDED_ATTACKS);
    try {
      for (const one of folded) await attack(program, one, random, failures, disk.root);
    } finally {
      disk.close();
    }
    return {
      measured: `${done}; ${folded.length} on a case-folding disk (NTFS through FUSE): the same`,
      failures,
    };
  },
};
