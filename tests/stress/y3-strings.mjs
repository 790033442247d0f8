// Y3: hostile strings through the program's printer; its own reader and PyYAML find the same strings in what it printed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileOf, hostileString } from './hostile-strings.mjs';
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const BATCH = 1250;

const PYTHON = `import json, sys, yaml
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
document = yaml.load(open(sys.argv[1], "rb"), loader)
found = [[m["quote"], m["note"]] for m in document["mentions"]["p-abc"].values()]
names = [e["name"] for e in document["entities"].values()]
json.dump({"found": found, "names": names}, sys.stdout, default=repr)`;

const readByPython = (file, failures) => {
  const run = spawnSync('python3', ['-c', PYTHON, file], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) failures.push(`PyYAML: ${run.stderr.slice(-300)}`);
  return run.status === 0 ? JSON.parse(run.stdout) : { found: [], names: [] };
};

/** Says what is not there as it was; names are compared as sets, since entities are sorted by id. */
const compare = (who, { found, names }, strings, failures) => {
  strings.forEach((text, index) => {
    for (const other of found[index] ?? [undefined])
      if (other !== text) failures.push(`${who}: ${JSON.stringify(text)} is ${JSON.stringify(other)}`);
  });
  const known = new Set(names);
  for (const text of strings)
    if (!known.has(text)) failures.push(`${who}: the name ${JSON.stringify(text)} is lost`);
};

export const scenario = {
  id: 'Y3',
  what: 'strings there and back, through our reader and PyYAML',
  targets: { ci: '5,000, 0 lost', nightly: '200,000; PyYAML the same' },
  sabotage: 'takes every word for a string',
  async run({ program, size, random }) {
    const count = { small: BATCH, ci: 4 * BATCH, nightly: 160 * BATCH }[size];
    const hasPython = spawnSync('python3', ['-c', 'import yaml']).status === 0;
    const failures = [];
    const stage = openStage(program, newsFiles(random, 1, 1));
    for (let from = 0; from < count; from += BATCH) {
      const strings = Array.from({ length: BATCH }, () => hostileString(random));
      stage.write('annotations/0.yaml', fileOf(strings));
      const laid = await stage.run(['fmt']);
      if (laid.code !== 0) failures.push(`fmt: exit ${laid.code}, ${laid.err.slice(0, 300)}`);
      const { out } = await stage.run(['export', '--what', 'mentions', '--format', 'jsonl']);
      const rows = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const own = {
        found: rows.map(({ quote, note }) => [quote, note]),
        names: rows.map(({ name }) => name),
      };
      compare('annotate', own, strings, failures);
      if (hasPython)
        compare('PyYAML', readByPython(join(stage.root, 'annotations/0.yaml'), failures), strings, failures);
    }
    failures.push(...stage.failures);
    stage.close();
    const readers = hasPython ? 'our reader and PyYAML' : 'our reader (PyYAML is not there)';
    return {
      partial: !hasPython,
      measured: `${count} strings as quote, name and note, by ${readers}: 0 lost`,
      failures,
    };
  },
};
