// node scripts/kill-and-resume.mjs [--articles N] [--jobs J] [--folder DIR] [--program FILE]
// N generated articles through `annotate` undisturbed; the same again, killed half-way (SIGKILL), and run once more. Prints a table as it
// goes and JSON at the end; exit 1 when the two trees differ by a byte. Processor time is known on Linux only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    jobs: { type: 'string', default: '2' },
    folder: { type: 'string' },
    program: { type: 'string', default: join(root, 'bin/annotate.js') },
  },
});
const count = Number(values.articles);
if (!Number.isInteger(count) || count < 100) {
  console.error('usage: node scripts/kill-and-resume.mjs [--articles N] (100 or more: fewer are too quick)');
  process.exit(2);
}

/** Files in one folder: a flat one of a hundred thousand is slow. */
const FOLDER = 1000;
/** Clock ticks a second in /proc: 100 on every Linux that there is. */
const TICKS = 100;
/** Milliseconds between looks. */
const LOOK = 5;

const project = values.folder ?? mkdtempSync(join(tmpdir(), 'annotate-kill-'));
const nameOf = (index) =>
  `${String(Math.floor(index / FOLDER)).padStart(4, '0')}/${String(index).padStart(7, '0')}`;

const writeCorpus = async () => {
  const generator = spawn(process.execPath, [join(root, 'scripts/generate-articles.mjs'), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let index = 0;
  for await (const line of createInterface({ input: generator.stdout })) {
    if (index % FOLDER === 0) mkdirSync(join(project, 'corpus', nameOf(index), '..'), { recursive: true });
    writeFileSync(join(project, 'corpus', `${nameOf(index)}.txt`), JSON.parse(line).text);
    index += 1;
  }
  if (index !== count) throw new Error(`the generator gave ${index} articles of ${count}`);
};

/** Processor seconds of a process and its threads so far; undefined when it has ended, or where there is no /proc. */
const cpuSeconds = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
};

const round = (value, digits = 1) => (value === undefined ? null : Number(value.toFixed(digits)));

/** One run into the folder `annotations`; killed as soon as the file `killAt` stands. */
const run = async (annotations, killAt) => {
  writeFileSync(join(project, `${annotations}.yaml`), `corpus: corpus\nannotations: ${annotations}\n`);
  const argv = ['run', '-c', `${annotations}.yaml`, '--jobs', values.jobs, '--no-progress'];
  const child = spawn(process.execPath, [values.program, ...argv], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const from = performance.now();
  let summary = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (summary += text));
  let ended;
  child.on('close', (code, signal) => (ended = { code, signal }));
  let cpu;
  while (ended === undefined) {
    cpu = cpuSeconds(child.pid) ?? cpu;
    if (killAt !== undefined && existsSync(killAt)) child.kill('SIGKILL');
    await sleep(LOOK);
  }
  const [, written, unchanged] = /(\d+) written, (\d+) unchanged/.exec(summary) ?? [];
  return {
    seconds: round((performance.now() - from) / 1000),
    cpuSeconds: round(cpu),
    written: Number(written ?? 0),
    unchanged: Number(unchanged ?? 0),
    ...ended,
    summary,
  };
};

const filesIn = (folder) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(project, folder).length + 1))
    .sort();

/** Names and bytes of all annotation files in one word. */
const hashTree = (folder) => {
  const hash = createHash('sha256');
  for (const name of filesIn(folder).filter((file) => file.endsWith('.yaml')))
    hash.update(`${name}\n`).update(readFileSync(join(project, folder, name)));
  return hash.digest('hex');
};

/** Annotation files that the cache knows: those are not annotated again. */
const countCached = () => {
  const cache = join(project, '.annotate/runs.tsv');
  return existsSync(cache) ? readFileSync(cache, 'utf8').split('\n').length - 2 : 0;
};

const show = (what, ...cells) =>
  console.error([what.padEnd(12), ...cells.map((cell) => String(cell ?? 'n/a').padStart(10))].join(''));
const showRun = (what, { seconds, cpuSeconds, written, unchanged }) =>
  show(what, seconds, cpuSeconds, written, unchanged);

try {
  mkdirSync(project, { recursive: true });
  await writeCorpus();
  show('run', 'seconds', 'cpu s', 'written', 'unchanged');
  const undisturbed = await run('whole');
  if (undisturbed.code !== 0) throw new Error(undisturbed.summary);
  showRun('undisturbed', undisturbed);
  rmSync(join(project, '.annotate'), { recursive: true });

  const killed = await run('killed', join(project, 'killed', `${nameOf(count >> 1)}.yaml`));
  if (killed.signal !== 'SIGKILL') throw new Error(`the run ended before it was killed: ${killed.summary}`);
  const standing = filesIn('killed').filter((file) => file.endsWith('.yaml')).length;
  const cached = countCached();
  show('killed', killed.seconds, killed.cpuSeconds, standing, '');

  const resumed = await run('killed');
  showRun('run again', resumed);
  const equal = hashTree('whole') === hashTree('killed');
  const notRepeated = {
    filesOfFirstRun: standing,
    notWrittenAgain: resumed.unchanged,
    notAnnotatedAgain: cached,
    share: round(cached / standing, 3),
  };
  console.log(
    JSON.stringify(
      {
        articles: count,
        jobs: Number(values.jobs),
        machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
        undisturbed: { ...undisturbed, summary: undefined },
        killed: { ...killed, summary: undefined, written: standing },
        resumed: { ...resumed, summary: undefined },
        notRepeated,
        cpuOfBothToUndisturbed:
          undisturbed.cpuSeconds &&
          round((killed.cpuSeconds + resumed.cpuSeconds) / undisturbed.cpuSeconds, 2),
        temporaryFilesLeft: filesIn('killed').filter((file) => file.endsWith('.tmp')).length,
        equal,
      },
      null,
      2,
    ),
  );
  if (!equal) console.error('the trees differ: whole/ and killed/');
  process.exitCode = equal && resumed.code === 0 ? 0 : 1;
} finally {
  if (values.folder === undefined) rmSync(project, { recursive: true, force: true });
}
