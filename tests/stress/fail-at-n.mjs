// A run whose n-th change of the disk fails, or kills it: every file is the old one or the whole new one, and the next run heals.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newsArticle, newsFiles } from './news.mjs';
import { isWhole, openStage } from './stage.mjs';

const HOOK = pathToFileURL(join(import.meta.dirname, 'fail-writes.mjs')).href;
const WAYS = ['ENOSPC', 'KILL', 'EIO', 'EACCES'];

/** Annotated once; half of the articles change, new ones come. */
export const openFailing = async (program, random, files) => {
  const stage = openStage(program, newsFiles(random, files, 1));
  await stage.run(['-q', '--jobs', '1']);
  const old = stage.annotations();
  for (let index = 0; index < files / 2; index += 1)
    stage.write(`corpus/${index}.txt`, newsArticle(random, 1));
  for (let index = 0; index < files / 2; index += 1)
    stage.write(`corpus/new/${index}.txt`, newsArticle(random, 1));
  return { stage, old };
};

/** Goes on with one stage: what one run has not written, the next one has to. Gives whether the call came at all. */
export const failAt = async ({ stage, old }, at, failures) => {
  const way = WAYS[at % WAYS.length];
  const where = `call ${at}, ${way}`;
  for (const [name, text] of old) stage.write(`annotations/${name}`, text);
  stage.remove('annotations/new');
  stage.remove('.annotate');
  const { code, signal, err } = await stage.run(['-q', '--jobs', '1', '--fsync'], {
    env: { NODE_OPTIONS: `--import ${HOOK}`, FAIL_AT: String(at), FAIL_WITH: way },
  });
  const files = stage.annotations();
  for (const [name, text] of files)
    if (text !== old.get(name) && !isWhole(text)) failures.push(`${where}: ${name} is damaged`);
  for (const name of old.keys()) if (!files.has(name)) failures.push(`${where}: ${name} is gone`);
  if (way === 'KILL') return signal === 'SIGKILL';
  const behind = await stage.run(['--check', '-q', '--jobs', '1']);
  // what is only kept for the next run may be missing, and is named
  if (code === 0 && behind.code !== 0) failures.push(`${where}: exit 0, though not all is written`);
  if (stage.temporaries().length > 0) failures.push(`${where}: temporary files are left`);
  return code !== 0 || err !== '';
};
