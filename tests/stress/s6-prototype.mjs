// S6: keys of prototypes in lines, configurations and annotation files; no object gets them, and nothing breaks without __proto__.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

/** Loaded before the program: says at the end when every object has got a key. */
const WATCH = `process.on('exit', () => {
  for (const key in {}) process.stderr.write('POLLUTED ' + key + '\\n');
  if (Object.prototype.toString.call([]) !== '[object Array]') process.stderr.write('POLLUTED toString\\n');
});`;

const linesOf = (key) =>
  [
    `{"id":"${key}","text":"Judge Anna Keller of ${key} ruled.","${key}":{"polluted":1}}`,
    `{"id":"${key}","text":"${key}","zones":[{"start":0,"end":2,"kind":"${key}"}]}`,
    `{"${key}":{"id":"a","text":"b"}}`,
  ].join('\n');

export const scenario = {
  id: 'S6',
  what: 'prototype keys in lines, configuration, annotation files',
  targets: { ci: 'Object.prototype unchanged; also with --disable-proto=throw', nightly: 'the same' },
  sabotage: 'merges keys into every object',
  async run({ program, random, size }) {
    const failures = [];
    const stage = openStage(program, newsFiles(random, 2));
    writeFileSync(join(stage.root, 'watch.cjs'), WATCH);
    const [plain, strict] = ['', '--disable-proto=throw '].map((flag) => ({
      NODE_OPTIONS: `${flag}--require ${join(stage.root, 'watch.cjs')}`,
    }));
    const expect = async (argv, options, codes) => {
      const { code, err } = await stage.run(argv, options);
      if (err.includes('POLLUTED')) failures.push(`${argv.join(' ')}: ${err.slice(0, 100)}`);
      if (!codes.includes(code)) failures.push(`${argv.join(' ')}: exit ${code}, ${err.slice(0, 200)}`);
    };
    let runs = 0;
    for (const env of [plain, strict]) {
      await expect(['-q'], { env }, [0]);
      const good = stage.read('annotations/0.yaml');
      await expect(['stream'], { env, input: KEYS.map(linesOf).join('\n') }, [1]);
      for (const key of size === 'small' ? KEYS.slice(0, 1) : KEYS) {
        stage.write('annotations/0.yaml', good.replace(/\n\.\.\.\n$/, `\n${key}:\n  polluted: 1\n...\n`));
        await expect(['check'], { env }, [1, 2]);
        stage.write('bad.yaml', `corpus: corpus\n${key}: {polluted: 1}\n`);
        await expect(['-q', '-c', 'bad.yaml'], { env }, [2]);
        runs += 2;
      }
      stage.write('annotations/0.yaml', good);
      runs += 2;
    }
    failures.push(...stage.failures);
    stage.close();
    return { measured: `${runs} runs, half of them with --disable-proto=throw: unchanged`, failures };
  },
};
