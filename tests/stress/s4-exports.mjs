// S4: hostile strings in every list and in the page of an evaluation; no cell is a formula, no element or attribute comes from text, no row is lost.
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { fileOf, hostileString } from './hostile-strings.mjs';
import { browserHere, lookInBrowser } from './look-in-browser.mjs';
import { openStage } from './stage.mjs';

/** What spreadsheets take for the beginning of a formula, wide signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const ELEMENTS = new Set(
  'html head meta title style body h1 h2 h3 p table thead tbody tr th td details summary span mark bdi br ul li'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'open']);

const judgeLists = async (stage, lists, count, failures) => {
  for (const what of lists) {
    const list = async (format) => (await stage.run(['export', '--what', what, '--format', format])).out;
    const cells = parse(await list('csv'), { relax_column_count: true });
    for (const cell of cells.flat())
      if (FORMULA.test(cell)) failures.push(`csv of ${what}: the cell ${JSON.stringify(cell.slice(0, 60))}`);
    const lines = (await list('jsonl'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const json = JSON.parse(await list('json'));
    const rows = (await list('md')).split('\n').filter((line) => line.startsWith('|')).length - 2;
    const counts = { csv: cells.length - 1, jsonl: lines.length, json: json.length, md: Math.max(rows, 0) };
    if (new Set(Object.values(counts)).size > 1) failures.push(`${what}: rows ${JSON.stringify(counts)}`);
    if (what !== 'locations' && lines.length !== count)
      failures.push(`${what}: ${lines.length} of ${count} rows`);
  }
};

/** The names of elements and attributes of a page, which are all its own. */
const judgeMarkup = (where, elements, attributes, least, failures) => {
  for (const name of new Set(elements))
    if (!ELEMENTS.has(name)) failures.push(`${where} has an element ${name}`);
  for (const name of new Set(attributes))
    if (!ATTRIBUTES.has(name)) failures.push(`${where} has an attribute ${name}`);
  const marks = elements.filter((name) => name === 'mark').length;
  if (marks < least) failures.push(`${where} shows ${marks} of ${least} mentions`);
};

const judgeBrowser = async (page, least, failures) => {
  const { elements, attributes, dialogs, requests } = await lookInBrowser(page);
  judgeMarkup('the page in a browser', elements, attributes, least, failures);
  for (const words of dialogs) failures.push(`the page opened a dialog: ${words}`);
  for (const url of requests) failures.push(`the page asked for ${url}`);
};

/** Every string is gold that nobody found: the page lists them all. */
const judgePage = async (stage, strings, inBrowser, failures) => {
  const gold = strings.map((words, index) => ({
    id: `${index} ${words}`,
    text: `It says ${words} here.`,
    mentions: [{ start: 8, end: 8 + words.length, type: 'company', entity: words }],
  }));
  const lines = (list) => list.map((article) => `${JSON.stringify(article)}\n`).join('');
  stage.write('gold.jsonl', lines(gold));
  stage.write('pred.jsonl', lines(gold.map((article) => ({ ...article, mentions: [] }))));
  const argv = [
    'eval',
    '--gold',
    'gold.jsonl',
    '--pred',
    'pred.jsonl',
    '--errors',
    '--format',
    'html',
    '--bootstrap',
    '0',
  ];
  const { code, out, err } = await stage.run(argv);
  if (code !== 0) failures.push(`eval: exit ${code}, ${err.slice(0, 200)}`);
  const all = [...parseHTML(out).document.querySelectorAll('*')];
  const elements = all.map(({ localName }) => localName);
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name }) => name));
  judgeMarkup('the page', elements, attributes, strings.length, failures);
  if (!inBrowser) return;
  stage.write('page.html', out);
  await judgeBrowser(join(stage.root, 'page.html'), strings.length, failures);
};

export const scenario = {
  id: 'S4',
  what: 'CSV, HTML, JSONL from hostile strings',
  targets: { ci: '0 formula cells, 0 new elements, equal row counts', nightly: 'and a browser' },
  sabotage: 'leaves strings as they are',
  async run({ program, size, random }) {
    const count = { small: 60, ci: 1000, nightly: 10_000 }[size];
    const failures = [];
    const strings = Array.from({ length: count }, () => hostileString(random));
    const stage = openStage(program, { 'corpus/0.txt': 'Nothing.\n', 'annotations/0.yaml': fileOf(strings) });
    await judgeLists(
      stage,
      size === 'small' ? ['mentions'] : ['entities', 'mentions', 'locations'],
      count,
      failures,
    );
    const inBrowser = size !== 'small' && browserHere() !== undefined;
    await judgePage(stage, strings, inBrowser, failures);
    failures.push(...stage.failures);
    stage.close();
    return {
      partial: size === 'nightly' && !inBrowser,
      measured: `${count} strings in CSV, JSONL, JSON, Markdown and the HTML page, ${inBrowser ? 'by parsers and in a browser: 0 dialogs, 0 requests' : 'by parsers; a browser is not at hand'}`,
      failures,
    };
  },
};
