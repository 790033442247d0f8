// node bench/measure-growth.mjs ROOT KILOBYTES GAZETTEER GAZETTEER4
// Processor milliseconds for n and for 4n of the build at ROOT in each dimension, warm; prints {"<dimension>":{"n","fourN"}}. Where it can be, n is
// the mean over the four quarters of 4n, so that both are about the same text. KILOBYTES is the size of n.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArticles } from './read-articles.mjs';
import { median } from './report/summarize.mjs';

const [root, kilobytes, ...gazetteers] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(join(root, 'dist', file)).href);
const { createAnnotator } = await load('pipeline.js');
const { createAnnotateInput } = await load('cli/annotate-lines.js');
const { openGazetteer } = await load('gazetteer/gazetteer.js');
const { compileRecognizers } = await load('recognizers/recognize.js');
const { RECOGNIZERS } = await load('recognizers/recognizers.js');
const { readText } = await load('text/read-text.js');

const WARM = 1;
const TIMES = 3;
/** A load is short, and the collector, which looks at all that stands here beside it, falls into some and not into others: the least of so many. */
const LOADS = 9;

const cpuOf = (work) => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e3;
};

const least = (times) => Math.min(...times);

/** `small` are works of size n each, `large` is one of 4n. */
const measure = (small, large, { times: rounds = TIMES, of = median } = {}) => {
  for (let time = 0; time < WARM; time += 1) [...small, large].forEach((work) => work());
  const times = { n: [], fourN: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.n.push(small.reduce((sum, work) => sum + cpuOf(work), 0) / small.length);
    times.fourN.push(cpuOf(large));
  }
  return { n: of(times.n), fourN: of(times.fourN) };
};

const quarters = (list) => [0, 1, 2, 3].map((rest) => list.filter((_, index) => index % 4 === rest));

const [given, family] = [
  'Adela Boris Clara Dmitri Edith Farid Greta Hugo',
  'Abar Bren Cast Dufr Eber Font',
].map((words) => words.split(' '));
/** A sentence of five mentions, all but the court new. */
const dense = (index) => {
  const name =
    family[index % family.length] + index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[digit]);
  return (
    `Judge ${given[index % given.length]} ${name}son of the U.S. District Court in Manhattan fined ${name} Holdings Corp. ` +
    `$${index + 1} million on March ${1 + (index % 28)}, ${1950 + (index % 70)}.\n\n`
  );
};

const bytes = Number(kilobytes) * 1e3;
const articles = readArticles(4 * bytes);
const annotator = createAnnotator(readFileSync(gazetteers[0]));
// press releases put one behind another are no article: what stands behind an address or a list of links must count all the same
const annotate = createAnnotateInput(annotator, { offsets: 'utf16', allZones: true });
const annotateAll = (list) => () => list.forEach((article) => annotate(article));
const annotateOne = (texts) => () => annotate({ id: 'one', text: texts.join('\n\n') });

const texts = articles.map(({ text }) => text);
const sentences = Array.from(
  { length: Math.ceil((4 * bytes) / Buffer.byteLength(dense(1000))) },
  (_, index) => dense(index),
);

const growthOfNames = () => {
  const [names, more] = gazetteers.map((file) => () => createAnnotator(readFileSync(file)));
  const lookups = [names, more].map((open) => {
    const input = createAnnotateInput(open(), { offsets: 'utf16' });
    return () => articles.forEach((article) => input(article));
  });
  return {
    names: measure([names], more, { times: LOADS, of: least }),
    lookup: measure([lookups[0]], lookups[1]),
  };
};

const growthOfRules = () => {
  const gazetteer = openGazetteer(readFileSync(gazetteers[0]));
  const [rules, more] = [1, 4].map((factor) =>
    compileRecognizers(
      RECOGNIZERS.map((one) => ({ ...one, rules: Array.from({ length: factor }, () => one.rules).flat() })),
      gazetteer,
    ),
  );
  const read = articles.map(({ id, text }) =>
    readText({ path: id, text, encoding: 'utf-8', blob: '' }, gazetteer.lexicon, {}),
  );
  const find = (recognize) => () => read.forEach((article) => recognize(article, true));
  return measure([find(rules)], find(more));
};

const result = {
  length: measure(quarters(texts).map(annotateOne), annotateOne(texts)),
  articles: measure(quarters(articles).map(annotateAll), annotateAll(articles)),
  mentions: measure(quarters(sentences).map(annotateOne), annotateOne(sentences)),
  rules: growthOfRules(),
  ...growthOfNames(),
};
console.log(JSON.stringify(result));
