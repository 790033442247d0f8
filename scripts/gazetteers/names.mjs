// Given names and surnames: what makes two capitalised words a person's name.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const here = dirname(fileURLToPath(import.meta.url));

const rowsOf = (path) => parse(readFileSync(path, 'utf8'), { columns: true });

/** The hand-made lists: `Culture: Name Name ...`, one culture a line. */
const readByHand = (file) =>
  readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) =>
      line
        .replace(/^[^:]*:/, '')
        .trim()
        .split(/\s+/),
    );

/** Halves of compound names stand for themselves: `Jean-Luc` is found as its first half. */
const IS_NAME = /^\p{Lu}[\p{L}\p{M}’']+$/u;

/** Given names of the open list that are far more often something else. */
const NOT_GIVEN = new Set(
  (
    'abril alter ante ban bandana blessing deep dream empress gang ha hang harm heaven hung job journey lane le legend les liberty lien loan long majesty major messiah mile mine min miracle nevaeh per quan ran royal saber said saint ' +
    'saw segundo semi sire son than tin tore tu una unique van win winter word young dior london paris milan asia sincere king prince princess queen royalty lake west sky river noble reign genesis egypt brooklyn cairo kingston ' +
    'phoenix avon harlem heavenly essence symphony serenity sage maverick storm hershey okla muslima duke baron falcon lake olympia vienna albion ace remedios bandar luminita china india france israel kenya america german english tokyo nova malaysia madina satu unity fidelity'
  ).split(' '),
);

/** Surnames so frequent that a given name of the open lists equal to one of them says nothing. */
const FREQUENT = 6000;

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/ð/g, 'd')
    .replace(/æ/g, 'ae');

const unique = (names) =>
  [
    ...new Set(
      names
        .filter((name) => IS_NAME.test(name))
        .flatMap((name) => [name, plain(name)])
        .map((name) => name.replaceAll('’', "'").toLowerCase()),
    ),
  ].sort();

const print = (title, source, words) =>
  [
    `# ${title}`,
    `# source: ${source}`,
    '# licence: facts; MIT for the open lists',
    '# date: 2026-07',
    'word',
    ...words,
    '',
  ].join('\n');

export default (sources) => {
  const open = rowsOf(join(sources, 'us_given_names.csv')).map(({ given_name: name }) => name);
  const common = new Set(
    readFileSync(join(here, '../../src/recognizers/shared/common-words.csv'), 'utf8').split('\n'),
  );
  const judges = rowsOf(join(sources, 'us_federal_judges.csv')).map((row) => row['Judge Name'].split(','));
  const firsts = judges
    .map(([, first = '']) => first.trim().split(/\s+/)[0])
    .filter((name) => name.length > 2 && !common.has(name.toLowerCase()));
  const census = rowsOf(join(sources, 'us_surnames.csv')).map(({ last_name: name }) => name);
  const lasts = judges.map(([last]) => last.trim());
  const byHand = readByHand('given-names.txt');
  const frequent = new Set(census.slice(0, FREQUENT));
  const given = unique([...[...open, ...firsts].filter((name) => !frequent.has(name)), ...byHand]).filter(
    (name) => !NOT_GIVEN.has(name),
  );
  const surnames = unique([...census, ...lasts, ...readByHand('surnames.txt')]);
  return [
    {
      path: 'shared/given-names.csv',
      text: print(
        'Given names, folded; some are also words or places: a rule asks for more.',
        'New York City birth names (ul-mds/gecko-data), judges of the Federal Judicial Center, and names of many cultures by hand',
        given,
      ),
    },
    {
      path: 'shared/surnames.csv',
      text: print(
        'Surnames, folded: evidence beside a given name or a title, never alone.',
        'US Census 2010 (ul-mds/gecko-data), judges of the Federal Judicial Center, and names of many cultures by hand',
        surnames,
      ),
    },
  ];
};
