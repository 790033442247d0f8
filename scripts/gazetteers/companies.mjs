// Companies that news names: the S&P 500 and the larger unmistakable names of the SEC's list, with CIK and ticker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * What the press calls them where it differs from the index, one company a line: `SYMBOL: name | alias | ?ambiguous`. The
 * name itself is ambiguous when it stands again with a question mark. Behind `?` may stand the sense that a rule needs to
 * know: `:word` (also a word in small letters), `:surname`, `:place`, `:acronym` (also another body or term), `:name`.
 */
const PRESS_NAMES = new URL('company-press-names.txt', import.meta.url);

/** Rows of the SEC's list, which is sorted by market value, that are read: below, names are little known. */
const SEC_ROWS = 3200;

/** Names of the SEC's list that are words, persons, places, teams or other bodies as well, or that its spelling spoils. */
const NOT_UNMISTAKABLE = new Set(
  (
    'accolade|affirm|alexanders|alight|amplitude|andersons|argan|bandwidth|blackline|braze|brinks|cactus|cadre|cannae|capri|carnival|carters|celsius|' +
    'chewy|compass|confluent|cronos|deluxe|diodes|elastic|emerald|exponent|fortis|frontdoor|frontier|frontline|galapagos|greif|griffon|hafnia|harmonic|' +
    'hawaiian|hello|hilltop|instructure|integer|interface|lavoro|lemonade|livewire|lucid|merus|monro|navigator|newmark|nikola|opera|pennant|penumbra|' +
    'plexus|polaris|premier|prudential|radian|revolve|rocket|sabre|scholastic|schrodinger|seaboard|snowflake|spire|stepan|stride|tidewater|toast|torrid|' +
    'trinet|triumph|trustmark|universal|upstart|vector|verano|vertex|viking|yalla|frontera|genesis|gravity|guardian|hyperion|' +
    'alaska air|alpha investment|american financial|atlanta braves|black hills|blue bird|capital southwest|central securities|columbia financial|' +
    'churchill downs|empire state realty op|ethan allen interiors|golden entertainment|good times restaurants|great ajax|green dot|helen of troy|' +
    'howard hughes|knife river|los angeles|macro bank|manchester united|mister car wash|national bank|national research|national steel|national vision|' +
    'new york times|park national|premier financial|silk road medical|sky harbour|snap one|steven madden|sun communities|united fire|universal display|' +
    'vienna international airport|pacific airport|southeast airport|central north airport|white mountains insurance|hong kong|global industrial|' +
    'general american investors|gold resource|federal agricultural mortgage|federal national mortgage association fannie mae|federal home loan mortgage|' +
    'hawaiian electric|heritage global|home bancorp|independence|first american|first community|great southern|gates industrial'
  ).split('|'),
);

/** Behind a name: forms, the state or series that the SEC adds, share classes. */
const LEGAL_TAIL =
  /(?:,?\s+(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|lp|l\.p|plc|n\.?v|s\.?a|s\.p\.a|a\.?g|se|a\/s|ab|asa|oyj|s\.?a\.?b|group|holdings?|trust)\.?|\s*[/\\][a-z ,]{0,12}[/\\]?|\s+\((?:the|class [a-c]|eli)\)|\/adr)$/i;

/** Funds, shells and share listings are not companies that news writes of. */
const NOT_NEWS =
  /\b(?:etf|fund|funds|trust|acquisition|spdr|ishares|proshares|shares|income|municipal|bancshares|bancorp|adr|sab|de c\.?v|bdc|royalty|lending|term|spac|partners|minerals|banco|\/mn)\b|^\W|\d{3}/i;

const withoutForms = (name) => {
  let before;
  let short = name.trim();
  do {
    before = short;
    short = short.replace(LEGAL_TAIL, '').trim();
  } while (short !== before);
  return short;
};

/** `ADVANCED MICRO DEVICES` to `Advanced Micro Devices`; words without a vowel stay capitals. */
const toTitle = (name) =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/[\p{L}']+/gu, (word) =>
          /[aeiouy]/.test(word) || word.length > 4
            ? word.charAt(0).toUpperCase() + word.slice(1)
            : word.toUpperCase(),
        )
    : name;

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const pressNames = () =>
  new Map(
    readFileSync(PRESS_NAMES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [symbol, rest] = line.split(/:\s(.*)/);
        const [name, ...others] = rest.split(' | ');
        const ambiguous = others
          .filter((other) => other.startsWith('?'))
          .map((other) => other.slice(1).split(':'));
        const aliases = others.filter((other) => !other.startsWith('?'));
        return [
          symbol,
          { name, aliases, ambiguous: ambiguous.map(([surface]) => surface), sense: ambiguous[0]?.[1] ?? '' },
        ];
      }),
  );

const readColumn = (path, column) =>
  new Set(
    parse(readFileSync(path), { columns: true, comment: '#', comment_no_infix: true }).map((row) =>
      row[column].toLowerCase(),
    ),
  );

/** A single word is unmistakable when it is no English word, surname, given name or city, and long enough not to be an acronym. */
const unmistakable = (name, vocabularies) => {
  if (NOT_UNMISTAKABLE.has(name.toLowerCase()) || /(?:&|\b(?:of|and|de|\p{Lu}))$/iu.test(name)) return false;
  const words = name.split(/[\s,.&-]+/).filter(Boolean);
  if (words.length >= 2)
    return (
      words.some((word) => !vocabularies[0].has(word.toLowerCase())) &&
      /^[\p{L}\p{N} .,'&!-]+$/u.test(name) &&
      name.length > 7
    );
  return (
    name.length >= 5 &&
    /^\p{Lu}[\p{L}]+$/u.test(name) &&
    vocabularies.every((words) => !words.has(name.toLowerCase()))
  );
};

/** Legal forms as the SEC spells them at the end of a name, and as the press does. */
const FORMS = [
  [/,? inc(?:orporated)?\.?$/i, 'Inc.'],
  [/,? corp(?:oration)?\.?$/i, 'Corp.'],
  [/,? ltd\.?$|,? limited$/i, 'Ltd.'],
  [/,? (?:plc|p\.l\.c\.)$/i, 'plc'],
  [/,? l\.?l\.?c\.?$/i, 'LLC'],
  [/,? l\.?p\.?$/i, 'L.P.'],
  [/,? n\.?v\.?$/i, 'N.V.'],
  [/,? s\.?a\.?$/i, 'S.A.'],
  [/,? a\.?g\.?$/i, 'AG'],
  [/,? s\.?e\.?$/i, 'SE'],
  [/,? (?:& )?co(?:mpany)?\.?$/i, 'Co.'],
];

/** Form that closes a registered name (`Apple Inc.`), states and series behind it apart; empty when none does. */
const formOf = (title = '') => {
  const name = title.replace(/\s*[/\\].*$/, '').trim();
  return FORMS.find(([form]) => form.test(name))?.[1] ?? '';
};

export default (sources) => {
  const read = (file) => parse(readFileSync(join(sources, file)), { columns: true });
  const vocabularies = [
    readColumn(new URL('../../src/recognizers/shared/common-words.csv', import.meta.url), 'word'),
    readColumn(join(sources, 'us_surnames.csv'), 'last_name'),
    readColumn(join(sources, 'us_given_names.csv'), 'given_name'),
    readColumn(join(sources, 'world-cities.csv'), 'name'),
  ];
  const world = parse(readFileSync(new URL('../../src/recognizers/company/world.csv', import.meta.url)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  });
  const byHand = new Set(
    world
      .flatMap(({ name, aliases, ambiguous }) => [name, ...aliases.split('|'), ...ambiguous.split('|')])
      .map(slug),
  );
  const press = pressNames();
  const titles = new Map();
  for (const { cik_str, title } of Object.values(
    JSON.parse(readFileSync(join(sources, 'sec_company_tickers.json'), 'utf8')),
  ))
    titles.set(String(cik_str), title);
  const rows = new Map();
  const ciks = new Set();
  for (const row of read('sp500.csv')) {
    const { Symbol: symbol, Security, CIK, 'Headquarters Location': headquarters } = row;
    if (ciks.has(CIK)) continue;
    ciks.add(CIK);
    const plain = Security.replaceAll('’', "'")
      .replaceAll('–', '-')
      .replace(/ \((?:The|Class .|Eli)\)/, '');
    const known = press.get(symbol) ?? {
      name: plain.replace(/,? (?:Inc|Corp|Ltd)\.?$/, ''),
      aliases: [],
      ambiguous: [],
      sense: '',
    };
    rows.set(slug(known.name), {
      id: slug(known.name),
      name: known.name,
      aliases: known.aliases.join('|'),
      ambiguous: known.ambiguous.join('|'),
      sense: known.sense,
      form: formOf(titles.get(CIK)),
      headquarters,
      'ids.cik': CIK,
      'ids.ticker': symbol,
    });
  }
  const listed = Object.values(
    JSON.parse(readFileSync(join(sources, 'sec_company_tickers.json'), 'utf8')),
  ).slice(0, SEC_ROWS);
  for (const { cik_str, ticker, title } of listed) {
    const cik = String(cik_str);
    if (ciks.has(cik) || NOT_NEWS.test(title)) continue;
    ciks.add(cik);
    const name = toTitle(withoutForms(title));
    const id = slug(name);
    if (rows.has(id) || byHand.has(id) || !unmistakable(name, vocabularies)) continue;
    rows.set(id, {
      id,
      name,
      aliases: '',
      ambiguous: '',
      sense: '',
      form: formOf(title),
      headquarters: '',
      'ids.cik': cik,
      'ids.ticker': ticker,
    });
  }
  const taken = new Set();
  const sorted = [...rows.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id }) => !taken.has(id) && taken.add(id));
  const header = [
    '# Companies listed in the United States, as news names them. sense: what an ambiguous name is besides; form: the legal form; headquarters: of the S&P 500.',
    '# source: datasets/s-and-p-500-companies (2026-08), SEC company tickers (2024-05); press names by hand',
    '# licence: PDDL, public domain',
    '# date: 2026-11',
  ];
  return [
    { path: 'company/listed.csv', text: `${header.join('\n')}\n${stringify(sorted, { header: true })}` },
  ];
};
