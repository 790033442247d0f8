// Y1: hostile YAML in annotation files; every reading command ends in time without a trace, refuses what must be refused, changes nothing.
import { newsFiles } from './news.mjs';
import { inLanes, openStage } from './stage.mjs';

/** Milliseconds of processor time, for all files together as for one. */
const LIMIT = 5000;

/** Each must be refused by name: a valid file with something else put in its place. */
const BAD = {
  empty: () => '',
  'cut in half': (text) => text.slice(0, text.length / 2),
  'without end mark': (text) => text.replace(/\.\.\.\n$/, ''),
  'second document': (text) => `${text}---\nannotate: 1\n...\n`,
  'conflict markers': (text) => text.replace('entities:', '<<<<<<< ours\nentities:\n=======\n>>>>>>> theirs'),
  'duplicate key': (text) => text.replace('mentions:', 'entities:\n  a:\n    name: a\nmentions:'),
  'newer format': (text) => text.replace('annotate: 1', 'annotate: 99'),
  'no format': (text) => text.replace('annotate: 1\n', ''),
  'deep brackets': (text) =>
    text.replace('entities:', `x-a: ${'['.repeat(5000)}${']'.repeat(5000)}\nentities:`),
  'deep keys': (text) => text.replace('entities:', `x-a:\n${'  ? '.repeat(400)}x\nentities:`),
  'deep keys alone': () => `${'? '.repeat(5000)}x\n...\n`,
  'deep items alone': () => `${'- '.repeat(50_000)}x\n...\n`,
  'alias bomb': (text) =>
    text.replace('entities:', 'x-a: &a [1,1]\nx-b: &b [*a,*a]\nx-c: &c [*b,*b]\nx-d: [*c,*c]\nentities:'),
  'self alias': (text) => text.replace('entities:', 'x-a: &a [*a]\nentities:'),
  'custom tag': (text) => text.replace('entities:', 'x-a: !!js/function "x"\nentities:'),
  'merge key': (text) => text.replace('entities:', 'x-a: &a {b: 1}\n<<: *a\nentities:'),
  'complex key': (text) => text.replace('entities:', '? [a, b]\n: c\nentities:'),
  'wrong type': (text) => text.replace(/entities:\n/, 'entities: 7\nx-was:\n'),
  'control character': (text) => text.replace('entities:', 'x-a: "\u0007"\nentities:'),
  'tab indent': (text) => text.replace('  ', '\t'),
  'not UTF-8': (text) =>
    Buffer.concat([Buffer.from(text.slice(0, 200)), Buffer.from([0xff, 0xfe]), Buffer.from(text.slice(200))]),
  'proto key': (text) => text.replace('entities:', '__proto__: {polluted: 1}\nentities:'),
  'article outside': (text) => text.replace(/article: .*/, 'article: ../../../../etc/passwd'),
  'article of nothing': (text) => text.replace(/article: .*/, 'article: null'),
  'many newlines': (text) => text.replace('entities:', `${'\n'.repeat(300_000)}entities: 7\nx-was:`),
  'many keys': (text) =>
    text.replace(
      'entities:',
      `x-a: {${Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join(', ')}}\nentities: 7\nx-was:`,
    ),
  'long quotes': (text) => text.replace('entities:', `x-a: "${'\\'.repeat(200_001)}\nentities:`),
  'random bytes': () => Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
};

const COMMANDS = [
  ['check'],
  ['export', '--what', 'mentions'],
  ['fmt', '--check'],
  ['-q'],
  ['prune', '--dry-run'],
  ['review'],
];
const ONE = [['show'], ['resolve'], ['diff']];

export const scenario = {
  id: 'Y1',
  what: 'hostile YAML, every reading command',
  targets: {
    ci: 'each below 5 s of processor time, no trace, bytes untouched, all bad files refused',
    nightly: 'the same, each alone',
  },
  sabotage: 'needs no end mark',
  async run({ program, size, random }) {
    const failures = [];
    let slowest = 0;
    const names = Object.keys(BAD);
    const stage = openStage(program, newsFiles(random, names.length));
    await stage.run(['-q']);
    const files = stage.annotations();
    names.forEach((name, index) =>
      stage.write(`annotations/${index}.yaml`, BAD[name](files.get(`${index}.yaml`))),
    );
    const before = stage.annotations();
    const inTime = ({ cpuMs }, what) => {
      slowest = Math.max(slowest, cpuMs);
      if (cpuMs > LIMIT) failures.push(`${what}: took ${Math.round(cpuMs)} ms of processor time`);
    };
    const judge = ({ code, err, out }, command, wanted) => {
      if (code === 0) failures.push(`${command}: exit 0`);
      for (const index of wanted)
        if (!err.includes(`${index}.yaml`) && !out.includes(`${index}.yaml`))
          failures.push(`${command}: “${names[index]}” is not named`);
    };
    const all = names.map((_, index) => index);
    let runs = 0;
    for (const command of COMMANDS) {
      const result = await stage.run(command);
      runs += 1;
      // some commands end at the first file that they cannot read
      judge(result, command.join(' '), command[0] === 'check' || command[0] === '-q' ? all : []);
      inTime(result, command.join(' '));
    }
    await inLanes({ small: 1, ci: 6, nightly: names.length }[size], 2, async (index) => {
      for (const command of [...ONE, ...(size === 'nightly' ? COMMANDS : [])]) {
        const result = await stage.run([...command, `annotations/${index}.yaml`]);
        runs += 1;
        inTime(result, `${command[0]} of “${names[index]}”`);
      }
    });
    for (const [name, text] of stage.annotations())
      if (text !== before.get(name)) failures.push(`“${names[Number.parseInt(name, 10)]}” was changed`);
    failures.push(...stage.failures);
    stage.close();
    return {
      measured: `${names.length} bad files, ${runs} runs, at most ${(slowest / 1000).toFixed(1)} s of processor time, all refused, bytes untouched`,
      failures,
    };
  },
};
