// S2: paths in annotation files that lead elsewhere; refused, and nothing of what they name is shown.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newsArticle } from './news.mjs';
import { tryRandomPaths } from './random-paths.mjs';
import { openStage } from './stage.mjs';

const SECRET = 'Judge Zebulon Quartermain ruled that Microsoft must pay $77 million.';

const attacksOn = (root) => [
  '../../secret.txt',
  '../../../secret.txt',
  `../..${'/..'.repeat(20)}/etc/passwd`,
  '/etc/passwd',
  '/etc/hostname',
  '/dev/zero',
  '/dev/stdin',
  '/dev/random',
  '/proc/self/environ',
  '/proc/self/fd/0',
  '../../././secret.txt',
  '..//..//secret.txt',
  `${dirname(root)}/secret.txt`,
  '../corpus/../../secret.txt',
  '../corpus',
  '..',
  '.',
  './',
  '/',
  '//etc/passwd',
  '../../',
  '~/.ssh/id_rsa',
  'file:///etc/passwd',
  '"../corpus/0.txt\\0.yaml"',
  '"\\0"',
  '""',
  'null',
  '../annotate.config.yaml/..',
  '[a]',
  '{a: b}',
  '../corpus/none.txt',
  `../corpus/${'x'.repeat(5000)}`,
  '../corpus/0.txt/a/b.txt',
  `../corpus/${'x'.repeat(300)}/0.txt`,
];

/** Odd ways to write the article's own path: nothing is wrong with where they lead. */
const HARMLESS = [
  '../corpus/0.txt/',
  '.././corpus/0.txt',
  '..//corpus/0.txt',
  '../annotations/../corpus/0.txt',
  '../corpus/none/../0.txt',
];

export const scenario = {
  id: 'S2',
  what: 'paths of annotation files: traversal, devices, odd names',
  targets: {
    ci: '34 attacks refused, odd but harmless paths allowed; 10,000 random paths, 0 escape',
    nightly: '100,000 random paths, 0 escape',
  },
  sabotage: 'reads any path',
  async run({ program, random, size, root }) {
    const failures = [];
    const stage = openStage(program, { 'corpus/0.txt': newsArticle(random, 2) });
    // beside the project, and one that would be found from the folder of annotations
    const project = join(stage.root, 'project');
    stage.write('secret.txt', SECRET);
    stage.write('project/annotate.config.yaml', 'corpus: corpus\n');
    stage.write('project/corpus/0.txt', newsArticle(random, 2));
    await stage.run(['-q'], { cwd: project });
    const file = join(project, 'annotations/0.yaml');
    const good = stage.read('project/annotations/0.yaml');
    const attacks = attacksOn(project).slice(0, size === 'small' ? 2 : undefined);
    for (const path of attacks) {
      writeFileSync(
        file,
        good.replace(/^article: .*$/m, () => `article: ${path}`),
      );
      for (const command of [['check'], ['show', '--review', 'annotations/0.yaml'], ['review']]) {
        const { code, out, err, cpuMs } = await stage.run(command, { cwd: project });
        const where = `${path.slice(0, 60)}: ${command[0]}`;
        if (code === 0) failures.push(`${where}: exit 0`);
        if (/Quartermain|root:x|PATH=/.test(out + err)) failures.push(`${where}: shows what it names`);
        // that it may not be read is to be said, not that it does not fit
        if (
          command[0] === 'check' &&
          path.endsWith('secret.txt') &&
          !/outside-project|leads out/.test(out + err)
        )
          failures.push(`${where}: was read`);
        if (cpuMs > 10_000) failures.push(`${where}: took ${Math.round(cpuMs)} ms of processor time`);
      }
    }
    const harmless = HARMLESS.slice(0, size === 'small' ? 1 : undefined);
    for (const path of harmless) {
      writeFileSync(
        file,
        good.replace(/^article: .*$/m, () => `article: ${path}`),
      );
      const { code, out } = await stage.run(['check'], { cwd: project });
      if (code !== 0) failures.push(`${path}: exit ${code}, ${out.slice(0, 200)}`);
    }
    failures.push(...stage.failures);
    stage.close();
    const { locateArticle } = await import(pathToFileURL(join(root, 'dist/io/locate-article.js')).href);
    const count = { small: 2000, ci: 10_000, nightly: 100_000 }[size];
    const { passed, escapes } = tryRandomPaths(locateArticle, count, random);
    if (passed === 0 || passed === count) failures.push(`${passed} of ${count} random paths are let through`);
    for (const path of escapes) failures.push(`${JSON.stringify(path)} escapes`);
    return {
      measured: `${attacks.length} attacks, 2 commands each, 0 shown; ${harmless.length} odd but harmless ones allowed; ${count} random paths in process, ${passed} let through, 0 escaped`,
      failures,
    };
  },
};
