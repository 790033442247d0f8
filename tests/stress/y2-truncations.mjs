// Y2: annotation files cut anywhere; none is taken for a whole one.
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const FILES = { small: 20, ci: 20, nightly: 200 };
const BATCH = 2000;

/** Places to cut: every byte, or some at random and the last ones, which matter most. */
const cutsOf = (bytes, size, random) =>
  size === 'nightly'
    ? Array.from({ length: bytes.length }, (_, at) => at)
    : [
        ...Array.from({ length: 22 }, () => random.below(bytes.length)),
        ...[2, 3, 4, 5].map((back) => bytes.length - back),
      ];

export const scenario = {
  id: 'Y2',
  what: 'truncations of annotation files',
  targets: { ci: '20 files: 0 accepted as complete', nightly: 'every byte of 200 files' },
  sabotage: 'needs no end mark',
  async run({ program, size, random }) {
    const failures = [];
    const stage = openStage(program, newsFiles(random, FILES[size], 2));
    await stage.run(['-q']);
    const whole = [...stage.annotations()];
    const cuts = whole.flatMap(([name, text]) => {
      const bytes = Buffer.from(text);
      // without its last line feed a file is still whole
      return cutsOf(bytes, size, random)
        .filter((at) => at < bytes.length - 1)
        .map((at) => ({ name, at, bytes: bytes.subarray(0, at) }));
    });
    for (let from = 0; from < cuts.length; from += BATCH) {
      const part = cuts.slice(from, from + BATCH);
      const cut = openStage(program);
      for (const [name] of whole) {
        const article = `corpus/${name.replace('.yaml', '.txt')}`;
        cut.write(article, stage.read(article));
      }
      part.forEach(({ bytes }, index) => cut.write(`annotations/cut-${index}.yaml`, bytes));
      // a whole one is found sound, or the others would be named for another reason
      cut.write('annotations/whole.yaml', whole[0][1]);
      const { code, out, err } = await cut.run(['check', '--format', 'json']);
      if (code === 0) failures.push('check of cut files: exit 0');
      if (`${out}${err}`.includes('whole.yaml')) failures.push('check names a whole file');
      // a file that is read gets other findings, of its layout or its quotes: only these say that it is not whole
      const refused = new Set(
        JSON.parse(out)
          .filter(({ code }) => code === 'truncated' || code === 'not-utf8')
          .map(({ path }) => path),
      );
      part.forEach(({ name, at }, index) => {
        if (!refused.has(`annotations/cut-${index}.yaml`))
          failures.push(`${name} cut at ${at} is not called cut`);
      });
      failures.push(...cut.failures);
      cut.close();
    }
    failures.push(...stage.failures);
    stage.close();
    return { measured: `${cuts.length} truncations of ${whole.length} files, 0 accepted`, failures };
  },
};
