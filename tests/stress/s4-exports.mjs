// S4: hostile strings in every list and in the page of an evaluation; no cell is a formula, no element or attribute comes from text, no row is lost.
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { fileOf, hostileString } from './hostile-strings.mjs';
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

/** Every string is gold that nobody found: the page lists them all. */
const judgePage = async (stage, strings, failures) => {
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
  const { document } = parseHTML(out);
  const elements = [...document.querySelectorAll('*')];
  for (const { localName, attributes } of elements) {
    if (!ELEMENTS.has(localName)) failures.push(`the page has an element ${localName}`);
    for (const { name } of attributes)
      if (!ATTRIBUTES.has(name)) failures.push(`the page has an attribute ${name}`);
  }
  const marks = elements.filter(({ localName }) => localName === 'mark').length;
  if (marks < strings.length) failures.push(`the page shows ${marks} of ${strings.length} mentions`);
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
    await judgePage(stage, strings, failures);
    failures.push(...stage.failures);
    stage.close();
    return {
      partial: size === 'nightly',
      measured: `${count} strings in CSV, JSONL, JSON, Markdown and the HTML page, by parsers; a browser is not tried`,
      failures,
    };
  },
};
