// F2: spans in UTF-16 code units and in code points, in result lines and in Parquet; each says the words that stand there.
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { judgeAnswers, toLines } from './f1-hostile-articles.mjs';
import { hostileText } from './hostile-text.mjs';
import { newsArticle } from './news.mjs';
import { openStage } from './stage.mjs';

const BATCH = 125;

const SLICES = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => [...text].slice(start, end).join(''),
};

/** What `collect` makes of the result lines: the same mentions, one row each, in Parquet. */
const judgeParquet = async (stage, articles, out, slice) => {
  stage.write('results.jsonl', out);
  stage.remove('all.parquet');
  const { code, err } = await stage.run([
    'collect',
    'results.jsonl',
    '-o',
    'all.parquet',
    '--format',
    'parquet',
    '--partial',
  ]);
  if (code !== 0) return [`collect: exit ${code}, ${err.slice(0, 200)}`];
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(stage.root, 'all.parquet')) });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const failures = rows
    .filter(({ article, start, end, text }) => slice(texts.get(article), start, end) !== text)
    .map(({ article, start, end }) => `parquet: ${article}, ${start} to ${end}`);
  const lines = out.split('"start":').length - 1;
  return rows.length === lines
    ? failures
    : [...failures, `parquet: ${rows.length} rows of ${lines} mentions`];
};

export const scenario = {
  id: 'F2',
  what: 'offset invariant, in UTF-16 code units and code points; exports with spans',
  targets: { ci: '2,000 documents, 0 false', nightly: '100,000 documents, 0 false' },
  sabotage: 'counts pairs twice',
  async run({ program, size, random }) {
    const count = { small: BATCH, ci: 2000, nightly: 100_000 }[size];
    const stage = openStage(program);
    const failures = [];
    let spans = 0;
    for (let from = 0; from < count; from += BATCH) {
      const articles = Array.from({ length: BATCH }, (_, index) => ({
        id: String(from + index),
        text: index % 4 === 0 ? hostileText(random, 400) : newsArticle(random, 1),
      }));
      for (const [unit, slice] of Object.entries(SLICES)) {
        const { out } = await stage.run(['stream', '--jobs', '2', '--offsets', unit], {
          input: toLines(articles),
        });
        failures.push(...judgeAnswers(articles, out, slice));
        failures.push(...(await judgeParquet(stage, articles, out, slice)));
        spans += out.split('"start":').length - 1;
      }
    }
    failures.push(...stage.failures);
    stage.close();
    return {
      measured: `${count} documents, ${spans} spans, 0 false, in lines and in Parquet; other lists have no spans, and no list counts bytes`,
      failures,
    };
  },
};
