// npm run bench:anchor [-- --rounds N] [-- --seed N] [-- --show]: eleven kinds of edit on the shipped corpus, the truth followed character by character:
// how many decisions a re-run finds again, puts elsewhere, or misses. Exits 1 below 99.9 % right or above 0.02 % wrong with the old text known.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITS } from './edit-article.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = (file) => import(join(root, 'dist', file));
const { readDocument } = await load('annotations/read-document.js');
const { locateRecords } = await load('review/locate-records.js');
const { reconcile } = await load('review/reconcile.js');
const { openGazetteer } = await load('gazetteer/gazetteer.js');
const { readArticle } = await load('text/read-article.js');
const { seededNumbers } = await load('score/seeded-numbers.js');

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const rounds = option('--rounds', 20);
const seed = option('--seed', 20140731);
const isShown = process.argv.includes('--show');
const LEAST_RIGHT = 99.9;
const MOST_WRONG = 0.02;
/** Below this length edited words are not looked for: one letter makes another name. */
const SHORT = 5;

const { lexicon } = openGazetteer(readFileSync(join(root, 'dist/gazetteer.bin')));

const readPlain = (text) => readArticle(Buffer.from(text), 'article.txt', lexicon, {});

const readCorpus = async () => {
  const files = readdirSync(join(root, 'annotations'), { recursive: true })
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const articles = [];
  for (const file of files) {
    const target = join(root, 'annotations', file);
    const annotated = readDocument(readFileSync(target, 'utf8'), target);
    const path = join(target, '..', annotated.article);
    const { source } = await readArticle(readFileSync(path), path, lexicon, {});
    // the words of a page, as text: edits are made to words, not to tags
    const article = await readPlain(source.text);
    const old = { ...annotated, text: [`git:${article.source.blob.slice(0, 12)}`] };
    const decided = locateRecords(old, article)
      .flatMap(({ mentions }) => mentions)
      .filter(({ record, anchor }) => record.human !== undefined && anchor !== undefined);
    articles.push({ file, old, article, decided });
  }
  return articles;
};

/** Where the characters of each mention are now: exactly there, in part, or nowhere. */
const followTruth = (decided, characters) => {
  const now = new Map();
  for (const [place, { from }] of characters.entries()) if (from >= 0) now.set(from, place);
  return decided.map(({ record, anchor }) => {
    const places = [];
    let isEdited = false;
    for (let at = anchor.start; at < anchor.end; at += 1) {
      const place = now.get(at);
      if (place === undefined) continue;
      places.push(place);
      isEdited ||= characters[place].isNew;
    }
    const first = Math.min(...places);
    const last = Math.max(...places) + 1;
    const isWhole = places.length === anchor.end - anchor.start && last - first === places.length;
    return {
      record,
      length: anchor.end - anchor.start,
      first,
      last,
      isEdited,
      isWhole,
      share: places.length,
    };
  });
};

const judge = (
  { record, length, first, last, isEdited, isWhole, share },
  found,
  { source: { text }, paragraphs },
) => {
  // no mention crosses a paragraph: words with a paragraph's end in them are gone
  const isOne = paragraphs.some(({ start, end }) => start <= first && last <= end);
  if (share === 0 || !isOne) return found === undefined ? 'right' : 'wrong';
  const isWord = (at) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  const isCut = (isWord(first - 1) && isWord(first)) || (isWord(last - 1) && isWord(last));
  const isExact = found !== undefined && found.start === first && found.end === last;
  if (isWhole && !isEdited && !isCut) return isExact ? 'right' : found === undefined ? 'missed' : 'wrong';
  // words that were edited: a letter more at an end may be taken for theirs; where a word was replaced it may be another mention
  const isThere = found !== undefined && found.start < last && found.end > first;
  if (found !== undefined) return isThere ? 'right' : 'wrong';
  if (record.quote.length < SHORT) return 'short';
  return length - share >= 3 || share < 0.75 * length ? 'right' : 'missed';
};

const emptyRun = (old, article) => ({
  ...old,
  text: [`git:${article.source.blob.slice(0, 12)}`],
  entities: [],
  paragraphs: [],
  lost: [],
});

const createTally = () => ({ right: 0, wrong: 0, missed: 0, short: 0, ms: 0, articles: 0 });

const measure = (tally, { file, old, decided }, { now, characters }, before, label) => {
  const fresh = emptyRun(old, now);
  const from = performance.now();
  const { document } = reconcile(old, fresh, now, before);
  tally.ms += performance.now() - from;
  tally.articles += 1;
  const places = new Map(
    locateRecords(document, now)
      .flatMap(({ mentions }) => mentions)
      .map(({ record, anchor }) => [record.id, anchor]),
  );
  for (const truth of followTruth(decided, characters)) {
    const found = places.get(truth.record.id);
    const verdict = judge(truth, found, now);
    tally[verdict] += 1;
    if (isShown && verdict !== 'right' && verdict !== 'short')
      console.log(
        `${verdict}\t${label}\t${file}\t${truth.record.id}\t"${now.source.text.slice(truth.first, truth.last).slice(0, 60)}"\t${found ? `"${now.source.text.slice(found.start, found.end)}" ${found.start - truth.first}` : '-'}`,
      );
  }
};

const corpus = await readCorpus();
const known = new Map(Object.keys(EDITS).map((kind) => [kind, createTally()]));
const alone = new Map(Object.keys(EDITS).map((kind) => [kind, createTally()]));
for (let round = 0; round < rounds; round += 1)
  for (const [order, item] of corpus.entries())
    for (const [number, [kind, edit]] of Object.entries(EDITS).entries()) {
      const random = seededNumbers(seed + round * 100_003 + order * 1009 + number);
      const characters = edit(item, random);
      const now = await readPlain(characters.map(({ text }) => text).join(''));
      measure(known.get(kind), item, { now, characters }, [item.article], `known, ${kind}, round ${round}`);
      measure(alone.get(kind), item, { now, characters }, [], `alone, ${kind}, round ${round}`);
    }

const percent = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(3)} %`;
const sumOf = (tallies) =>
  [...tallies.values()].reduce(
    (sum, one) => Object.fromEntries(Object.keys(sum).map((key) => [key, sum[key] + one[key]])),
    createTally(),
  );
const printTable = (title, tallies) => {
  console.log(`\n${title.padEnd(28)}     right      wrong     missed   short  ms an article`);
  for (const [kind, { right, wrong, missed, short, ms, articles }] of [...tallies, ['all', sumOf(tallies)]]) {
    const all = right + wrong + missed;
    console.log(
      `${kind.padEnd(28)} ${percent(right, all).padStart(9)}  ${percent(wrong, all).padStart(9)}  ${percent(missed, all).padStart(9)} ${String(short).padStart(7)} ${(ms / articles).toFixed(2).padStart(9)}`,
    );
  }
};

const decisions = corpus.reduce((sum, { decided }) => sum + decided.length, 0);
console.log(
  `${corpus.length} articles with ${decisions} decisions, ${Object.keys(EDITS).length} kinds of edit, ${rounds} rounds, seed ${seed}`,
);
printTable('old text known', known);
printTable('the file alone', alone);
console.log(
  `\nshort: edited mentions of fewer than ${SHORT} characters that went to lost; they are never guessed at, and not counted`,
);
const total = sumOf(known);
const all = total.right + total.wrong + total.missed;
if ((100 * total.right) / all < LEAST_RIGHT || (100 * total.wrong) / all > MOST_WRONG) {
  console.log(
    `\nasked: at least ${LEAST_RIGHT} % right and at most ${MOST_WRONG} % wrong with the old text known`,
  );
  process.exitCode = 1;
}
