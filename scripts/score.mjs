// Scores the built program on gold articles and on the peers' labelled sets:
//   npm run score [-- --errors all|TYPE] [--only ID-PREFIX]      the articles
//   npm run score -- --peers [--set NAME [--errors all|TYPE]]    the peers' sets
//   npm run score -- --halves                                    rules and list entries that fire in one article only
//   npm run score -- --json                                      everything, for a program
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { annotateStream } from './score/annotate-stream.mjs';
import { checkAttributes } from './score/check-attributes.mjs';
import { countHalves } from './score/count-halves.mjs';
import { readOtherTexts } from './score/read-other-texts.mjs';
import { scoreDateSets } from './score/score-date-sets.mjs';
import { scorePeers } from './score/score-peers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.ANNOTATE_SHARED ?? join(root, '../shared');
const has = (name) => process.argv.includes(name);
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const print = (line) => console.log(line);
const printErrors = (errors) => {
  const wanted = option('--errors');
  if (wanted === undefined) return;
  for (const error of errors) if (wanted === 'all' || error[1] === wanted) print(error.join('\t'));
};
const short = (value) => (value === null ? 'n/a' : value.toFixed(3));

const readArticles = async () => {
  const { readGold } = await import(pathToFileURL(join(shared, 'tools/gold.mjs')));
  return readdirSync(join(shared, 'gold'))
    .filter((file) => file.endsWith('.marked') && file.startsWith(option('--only') ?? ''))
    .sort()
    .map((file) =>
      readGold(join(shared, 'gold', file), join(shared, 'corpus', file.replace('.marked', '.txt'))),
    );
};

const printArticles = ({ result, checks }, table) => {
  print(table(result));
  for (const { check, gold, right, accuracy } of checks)
    print(`${check.padEnd(20)} ${right} of ${gold} right: ${short(accuracy)}`);
  printErrors(result.errors);
  if (option('--errors') === 'all')
    for (const { check, wrong } of checks) for (const line of wrong) print([check, ...line].join('\t'));
};

const printPeers = (sets) => {
  for (const { rows, perType, errors, out } of sets) {
    for (const {
      set,
      does,
      types,
      mode,
      figure,
      target,
      value,
      gold,
      precision,
      recall,
      compromise,
    } of rows) {
      const asked = target === undefined ? 'not asked' : `asked ${target}`;
      const more = [
        ...(precision === undefined ? [] : [`P ${short(precision)}, R ${short(recall)}`]),
        ...(compromise === undefined ? [] : [`compromise ${short(compromise)}`]),
      ];
      print(
        `${target === undefined ? 'beside ' : value >= target ? 'reached' : 'missed '} ${set} (${does}) ${types.join('+')}: ${mode} ${figure} ${short(value)} (${[asked, `gold ${gold}`, ...more].join('; ')})`,
      );
    }
    if (out)
      print(
        `          no dates by the guideline: ${Object.entries(out)
          .map(([reason, count]) => `${reason} ${count}`)
          .join(', ')}`,
      );
    if (perType.length > 1)
      for (const { type, precision, recall, f1, compromise } of perType)
        print(
          `          ${type}: P ${short(precision)} R ${short(recall)} F1 ${short(f1)}${compromise === undefined ? '' : `, compromise ${short(compromise)}`}`,
        );
    if (option('--set') !== undefined) printErrors(errors);
  }
};

const printHalves = ({ articles, texts, rules, entries }) => {
  const printOnce = ({ name, article, times, elsewhere }) =>
    print(`  ${name}\t${times}× in ${article}\tin ${elsewhere} other texts`);
  print(`${articles} articles and ${texts} other texts`);
  print(`rules that fired: ${rules.all}, in one article only: ${rules.once.length}`);
  rules.once.forEach(printOnce);
  print(`entries of name lists: ${entries.all}, in one article only: ${entries.once.length}`);
  entries.once.forEach(printOnce);
};

const halvesOf = (golds, results) =>
  countHalves(results, annotateStream(readOtherTexts(shared, new Set(golds.map(({ text }) => text)))));

const run = async () => {
  const { score, table } = await import(pathToFileURL(join(shared, 'tools/score.mjs')));
  const everything = has('--json');
  const peers =
    everything || has('--peers')
      ? [
          ...scorePeers(join(shared, 'peers'), score, option('--set')),
          ...scoreDateSets(join(shared, 'peers'), option('--set')),
        ]
      : undefined;
  const golds = everything || peers === undefined ? await readArticles() : undefined;
  const results = golds && annotateStream(golds);
  const articles = golds && { result: score(golds, results), checks: checkAttributes(golds, results) };
  if (everything)
    print(
      JSON.stringify(
        {
          articles: { types: articles.result.T, checks: articles.checks },
          peers: peers.map(({ set, rows, perType, out }) => ({ set, rows, perType, out })),
          halves: halvesOf(golds, results),
        },
        null,
        2,
      ),
    );
  else if (peers) printPeers(peers);
  else if (has('--halves')) printHalves(halvesOf(golds, results));
  else printArticles(articles, table);
};

if (existsSync(join(shared, 'gold')) && existsSync(join(shared, 'tools'))) await run();
else {
  console.error(
    `score: no gold articles at ${shared}: set ANNOTATE_SHARED to the folder that holds corpus, gold, peers and tools`,
  );
  process.exitCode = 2;
}
