// The articles of the benchmark: press releases when they are at hand, the shipped corpus repeated otherwise.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const bulk = join(process.env.ANNOTATE_SHARED ?? join(root, '../shared'), 'bulk/press-releases.jsonl.gz');

const readCorpus = () =>
  readdirSync(join(root, 'corpus'), { recursive: true })
    .filter((file) => /\.(txt|md)$/.test(file))
    .sort()
    .map((file) => ({ id: file, text: readFileSync(join(root, 'corpus', file), 'utf8') }));

/** What the benchmark runs on, in words. */
export const describeArticles = () =>
  existsSync(bulk) ? 'press releases of US prosecutors' : 'the shipped corpus, repeated';

/** Each article once, `{ id, text }`. */
export const readSource = () =>
  existsSync(bulk)
    ? gunzipSync(readFileSync(bulk))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : readCorpus();

/** Articles of about `limit` bytes in all, `{ id, text }`; repeated when there are too few. */
export const readArticles = (limit) => {
  const source = readSource();
  const articles = [];
  let bytes = 0;
  for (let at = 0; bytes < limit; at += 1) {
    const { id, text } = source[at % source.length];
    articles.push({ id: `${id}#${at}`, text });
    bytes += Buffer.byteLength(text);
  }
  return articles;
};
