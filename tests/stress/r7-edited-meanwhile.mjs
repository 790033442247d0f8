// R7: a person saves a file between the reading and the writing of it; what was saved stays, and the program says so.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const FILES = 100;
const SAVED = '\nx-saved: meanwhile\n...\n';

/** Each would write every file: of articles that have changed, or of files that are laid out otherwise. */
const WRITERS = {
  run: {
    argv: ['-q', '--jobs', '1'],
    prepare: (stage, files) => {
      // to ask a cache, it would read each file once more
      stage.remove('.annotate');
      for (let index = 0; index < files; index += 1)
        stage.write(`corpus/${index}.txt`, `Late edition\n\n${stage.read(`corpus/${index}.txt`)}`);
    },
  },
  fmt: {
    argv: ['fmt'],
    prepare: (stage) => {
      for (const [name, text] of stage.annotations())
        stage.write(`annotations/${name}`, text.replace('\narticle: ', '\narticle:   '));
    },
  },
};

const round = async (program, random, writer, { files, from, failures }) => {
  const stage = openStage(program, newsFiles(random, files, 1));
  await stage.run(['-q', '--jobs', '1']);
  const { argv, prepare } = WRITERS[writer];
  prepare(stage, files);
  const before = stage.annotations();
  const hook = pathToFileURL(join(import.meta.dirname, 'edit-meanwhile.mjs')).href;
  const { code, err } = await stage.run(argv, {
    env: { NODE_OPTIONS: `--import ${hook}`, EDIT_FROM: String(from) },
  });
  if (code === 0) failures.push(`${writer}: exit 0`);
  let refused = 0;
  for (const [name, text] of stage.annotations()) {
    const saved = before.get(name).replace(/\n\.\.\.\n$/, SAVED);
    if (text !== saved) failures.push(`${writer}: ${name} is not as it was saved`);
    else if (!new RegExp(`annotations/${name}\\b.*changed-on-disk`).test(err))
      failures.push(`${writer}: ${name} is not named`);
    else refused += 1;
  }
  const again = await stage.run(argv);
  if (again.code !== 0) failures.push(`${writer}, again: exit ${again.code}, ${again.err.slice(0, 200)}`);
  for (const [name, text] of stage.annotations())
    if (!text.includes('x-saved: meanwhile')) failures.push(`${writer}, again: ${name} lost what was saved`);
  if (stage.temporaries().length > 0) failures.push(`${writer}: temporary files are left`);
  failures.push(...stage.failures);
  stage.close();
  return refused;
};

export const scenario = {
  id: 'R7',
  what: 'human edits between read and write',
  targets: { ci: '100 % of 100 stale writes refused', nightly: '10,000' },
  sabotage: 'writes over what it has not read',
  async run({ program, size, random }) {
    const failures = [];
    const [rounds, files] = { small: [1, 10], ci: [1, FILES / 2], nightly: [FILES / 2, FILES] }[size];
    let refused = 0;
    for (let from = 0; from < rounds; from += 1)
      for (const writer of Object.keys(WRITERS))
        refused += await round(program, random, writer, { files, from, failures });
    return {
      measured: `${2 * rounds * files} files saved meanwhile by a hook, by run and fmt: ${refused} refused`,
      failures,
    };
  },
};
