// R9: a cache that is empty, cut, random, foreign or no longer true; the files are those of a run without any.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsFiles } from './news.mjs';
import { listFiles, openStage } from './stage.mjs';

const DAMAGES = [
  () => Buffer.alloc(0),
  (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  (bytes, { below }) => Buffer.from(bytes.map((byte) => (below(20) === 0 ? below(256) : byte))),
  (bytes, { below }) => Buffer.from(Array.from({ length: bytes.length }, () => below(256))),
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/ \d+ /, ' 99 '), 'latin1'),
  (bytes) => Buffer.concat([bytes, bytes]),
];

/** Another annotation file of the same length and time: only its bytes tell. */
const edit = (stage, name) => {
  const path = join(stage.root, 'annotations', name);
  const { atime, mtime } = statSync(path);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/, by: \w/, ', by: z'));
  utimesSync(path, atime, mtime);
};

export const scenario = {
  id: 'R9',
  what: 'cache file empty, cut, random bytes, foreign version, no longer true',
  targets: { ci: 'equal to a cold run, byte for byte', nightly: '10,000 mutations' },
  sabotage: 'trusts its cache',
  async run({ program, size, random }) {
    // the last way of a row of seven leaves the cache as it is, and no longer true
    const first = size === 'small' ? 5 : 0;
    const rounds = { small: 7, ci: 14, nightly: 10_000 }[size];
    const failures = [];
    const stage = openStage(program, newsFiles(random, 33, 1));
    await stage.run(['-q', '--jobs', '1']);
    const cold = stage.annotations();
    // what the second run of an undisturbed project leaves
    await stage.run(['-q', '--jobs', '1']);
    const caches = listFiles(join(stage.root, '.annotate'))
      .filter((path) => !path.endsWith('.gitignore'))
      .map((path) => ({ path, bytes: readFileSync(path) }));
    if (caches.length === 0) failures.push('there is no cache to damage');
    for (let round = first; round < rounds; round += 1) {
      rmSync(join(stage.root, '.annotate'), { recursive: true, force: true });
      mkdirSync(join(stage.root, '.annotate'));
      const damage = DAMAGES[round % (DAMAGES.length + 1)] ?? ((bytes) => bytes);
      for (const { path, bytes } of caches) writeFileSync(path, damage(bytes, random));
      const name = random.pick([...cold.keys()]);
      edit(stage, name);
      const { code, err } = await stage.run(['-q', '--jobs', '1']);
      if (code !== 0) failures.push(`round ${round}: exit ${code}, ${err.slice(0, 200)}`);
      const warm = stage.annotations();
      for (const [file, text] of cold)
        if (warm.get(file) !== text) failures.push(`round ${round}: ${file} is not as a cold run has it`);
      for (const [file, text] of cold) stage.write(`annotations/${file}`, text);
    }
    failures.push(...stage.failures);
    stage.close();
    return { measured: `${rounds - first} mutations, equal to a cold run`, failures };
  },
};
