// Cities: those that every reader knows, and the other towns of 15,000 people or more.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const here = dirname(fileURLToPath(import.meta.url));
const recognizers = join(here, '../../src/recognizers');

/** Names the source gives a country that `Intl` calls otherwise. */
const CODES = {
  'Antigua and Barbuda': 'AG',
  'Bosnia and Herzegovina': 'BA',
  'Saint Barthélemy': 'BL',
  'Brunei Darussalam': 'BN',
  'Bolivia, Plurinational State of': 'BO',
  'Bonaire, Sint Eustatius and Saba': 'BQ',
  'Congo, The Democratic Republic of the': 'CD',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  'Cabo Verde': 'CV',
  'Falkland Islands (Malvinas)': 'FK',
  'Micronesia, Federated States of': 'FM',
  'South Georgia and the South Sandwich Islands': 'GS',
  'Hong Kong': 'HK',
  'Iran, Islamic Republic of': 'IR',
  'Saint Kitts and Nevis': 'KN',
  "Korea, Democratic People's Republic of": 'KP',
  'Korea, Republic of': 'KR',
  "Lao People's Democratic Republic": 'LA',
  'Saint Lucia': 'LC',
  'Moldova, Republic of': 'MD',
  'Saint Martin (French part)': 'MF',
  Myanmar: 'MM',
  Macao: 'MO',
  'Saint Pierre and Miquelon': 'PM',
  Pitcairn: 'PN',
  'Palestine, State of': 'PS',
  'Russian Federation': 'RU',
  'Saint Helena, Ascension and Tristan da Cunha': 'SH',
  'Svalbard and Jan Mayen': 'SJ',
  'Sao Tome and Principe': 'ST',
  'Sint Maarten (Dutch part)': 'SX',
  'Syrian Arab Republic': 'SY',
  'Turks and Caicos Islands': 'TC',
  'Trinidad and Tobago': 'TT',
  'Taiwan, Province of China': 'TW',
  'Tanzania, United Republic of': 'TZ',
  'Holy See (Vatican City State)': 'VA',
  'Saint Vincent and the Grenadines': 'VC',
  'Venezuela, Bolivarian Republic of': 'VE',
  'Virgin Islands, British': 'VG',
  'Virgin Islands, U.S.': 'VI',
  'Viet Nam': 'VN',
  'Wallis and Futuna': 'WF',
  'No country found for alpha-2 code: XK': 'XK',
  'United Kingdom': 'GB',
  Serbia: 'RS',
  'Timor-Leste': 'TL',
  'Burkina Faso': 'BF',
  Benin: 'BJ',
  Vanuatu: 'VU',
  Zimbabwe: 'ZW',
  France: 'FR',
  Türkiye: 'TR',
};

/** Countries whose regions tell namesakes apart in the news: `Dublin, Ohio`. */
const WITH_REGION = new Set(['US', 'CA', 'AU', 'IN', 'GB']);

const countryCodes = () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const codes = {};
  const withdrawn = new Set([
    'BU',
    'CS',
    'DD',
    'DY',
    'EU',
    'EZ',
    'FX',
    'HV',
    'NH',
    'NT',
    'QU',
    'RH',
    'SU',
    'TP',
    'UK',
    'UN',
    'VD',
    'YD',
    'YU',
    'ZR',
  ]);
  for (let a = 65; a <= 90; a += 1)
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name !== code && !withdrawn.has(code)) codes[name] ??= code;
    }
  return { ...codes, ...CODES };
};

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʿʼ`]/g, "'")
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae');

const slug = (name) =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const readWords = (file) => {
  const path = join(recognizers, file);
  return new Set(
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line && !line.startsWith('#'))
          .map((line) => line.toLowerCase())
      : [],
  );
};

const readIds = (file) =>
  readFileSync(join(recognizers, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split(',')[0]);

const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `US: Portland/Oregon; Saint Paul=Saint Paul+St. Paul; Reading~; London!`: place in the source, other names, `~` is ambiguous, `!` is meant when nothing else is said. */
const readWellKnown = () =>
  readFileSync(join(here, 'well-known-cities.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [country, list] = line.split(/:(.*)/);
      return list
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => {
          const [head, ...aliases] = part.split('+');
          const main = /[~!]$/.test(head);
          const [left, right] = head.replace(/[~!]$/, '').split('=');
          const [name, leftRegion] = left.split('/');
          const [source, rightRegion] = (right ?? name).split('/');
          return {
            country,
            name,
            source: source ?? '',
            region: leftRegion ?? rightRegion,
            aliases: aliases.map((alias) => alias.replace(/~$/, '')),
            ambiguous: [
              ...(main && head.endsWith('~') ? [name] : []),
              ...aliases.filter((alias) => alias.endsWith('~')).map((alias) => alias.slice(0, -1)),
            ],
            first: head.endsWith('!'),
          };
        });
    });

/** Words that our press releases write small three times or more. */
const readLowerWords = (sources) => {
  const counts = new Map();
  const lines = gunzipSync(readFileSync(join(sources, '../bulk/press-releases.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  for (const line of lines)
    for (const [word] of JSON.parse(line).text.matchAll(
      /(?<![\p{L}\p{N}'’.@/-])[a-z]{2,}(?![\p{L}\p{N}@/])/gu,
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
};

/** English words that no press release of ours writes small. */
const OTHER_WORDS =
  'mustang republic jupiter anthem taylors rugby atlantis aloha metro olympic confederation union liberal enterprise independence commerce industry normal freedom concord harmony eureka defiance effort energy surprise peculiar success converse gillette hershey kellogg cadillac pontiac dodge windsor solon messiah mormon marathon olympia sparta troy memphis jericho canon royalton university prospect pleasant pleasanton centennial progress friendship unity equality liberty universal imperial national federal central general colonial atlantic pacific arctic baltic nordic celtic gaelic saxon norman roman spartan trojan viking apache cherokee comanche cheyenne dakota mohawk navajo seminole seneca shawnee sioux pueblo alamo corona sierra mesa vista playa laguna ventana mirage oasis same agar ale along angel apex aurora bandage barley bay berry bishop blaine bloom brand breeze buckeye burning calm cannon carbon cardinal cedar chain charm chess clay clinch cloud clover cliff colony coral cotton cove crest cross crown cube cypress dale dawn deli dome dragon eagle echo eden ember empire fern flora flower forge forum galaxy gem glow grand hail haven hazard heron hive holy horn ideal iris iron ivy jade jasper jewel jungle kite lark lava legend lemon lotus lunar mango manor maple marble mars mentor mercury meridian mint moon moss nickel nova oasis olive onyx opal orbit orchard orchid palm panther paradise pearl pecan pepper phoenix pine pioneer pirate planet polo pony prairie prism quartz rebel reef river robin rocket royal ruby sage salt sapphire satin saturn seville shire sierra silk slate spice spruce storm sugar sunrise sunset surf swan temple tiger titan topaz tulip valencia velvet venus victory violet vista walnut willow zenith zephyr zion'.split(
    ' ',
  );

const HEAD = 'id,name,aliases,ambiguous,country,region,ids.geonames';
const print = (title, rows) =>
  [
    `# ${title}`,
    '# source: GeoNames (geonames.org) through datasets/world-cities; choice and other names by hand',
    '# licence: CC-BY-4.0, credit GeoNames',
    '# date: 2026-07',
    HEAD,
    ...rows.map((row) =>
      [
        row.id,
        row.name,
        row.aliases.join('|'),
        row.ambiguous.join('|'),
        row.country,
        row.region ?? '',
        row.geonames ?? '',
      ]
        .map(cell)
        .join(','),
    ),
    '',
  ].join('\n');

/** Tokens that no town name of ours holds: parts of cities and names of districts. */
const NO_TOWN = /\(|\d|\/|County Borough|^South Dublin$| City$| District$/;

export default (sources) => {
  const codes = countryCodes();
  const rows = parse(readFileSync(join(sources, 'world-cities.csv'), 'utf8'), { columns: true }).map(
    (row) => ({
      name: row.name,
      country: codes[row.country] ?? 'unknown',
      region: row.subcountry,
      geonames: row.geonameid,
    }),
  );
  for (const row of rows)
    if (row.country === 'unknown') throw new Error(`no code for the country of ${row.name}`);
  const common = new Set([
    ...readWords('shared/common-words.csv'),
    ...readLowerWords(sources),
    ...OTHER_WORDS,
  ]);
  const people = new Set([...readWords('shared/surnames.csv'), ...readWords('shared/given-names.csv')]);
  const used = new Set();
  const ids = new Set(['countries', 'regions', 'areas'].flatMap((list) => readIds(`place/${list}.csv`)));
  const surfaces = new Set();
  const cities = [];
  const wellKnown = readWellKnown();
  const bearers = new Map();
  for (const { name, aliases } of wellKnown)
    for (const surface of new Set([name, ...aliases])) bearers.set(surface, (bearers.get(surface) ?? 0) + 1);
  for (const city of wellKnown.sort((a, b) => Number(b.first) - Number(a.first))) {
    const found =
      city.source === ''
        ? []
        : rows.filter(
            (row) =>
              row.country === city.country &&
              (row.name === city.source || plain(row.name) === plain(city.source)) &&
              (!city.region || row.region === city.region),
          );
    const row =
      found.length === 1 ? found[0] : found.find(({ region }) => plain(region) === plain(city.name));
    if (city.source !== '' && !row)
      console.warn(
        `cities: ${city.country} ${city.name}: ${found.length === 0 ? 'not in the source' : found.map(({ region }) => region).join(' or ')}`,
      );
    if (row) used.add(row.geonames);
    const region = WITH_REGION.has(city.country) ? (row?.region ?? city.region) : undefined;
    const alone = city.first || bearers.get(city.name) === 1;
    let id = alone ? slug(city.name) : `${slug(city.name)}-${slug(region ?? city.country)}`;
    if (ids.has(id)) id = `${slug(city.name)}-city`;
    if (ids.has(id)) throw new Error(`twice: ${id}`);
    ids.add(id);
    const aliases = [...new Set([...city.aliases, ...[city.name, ...city.aliases].map(plain)])].filter(
      (alias) => alias !== city.name,
    );
    for (const surface of [city.name, ...aliases]) surfaces.add(surface);
    cities.push({
      id,
      name: city.name,
      aliases: aliases.filter((alias) => !city.ambiguous.includes(alias)),
      ambiguous: city.ambiguous,
      country: city.country,
      region,
      geonames: row?.geonames,
    });
  }
  const towns = [];
  const count = new Map();
  const left = rows.filter(
    (row) =>
      (!used.has(row.geonames) && !NO_TOWN.test(row.name) && !surfaces.has(row.name)) ||
      (!used.has(row.geonames) && WITH_REGION.has(row.country) && surfaces.has(row.name)),
  );
  for (const row of left) count.set(slug(row.name), (count.get(slug(row.name)) ?? 0) + 1);
  for (const row of left) {
    const name = row.name.replaceAll('’', "'").replaceAll('‘', "'");
    const region = WITH_REGION.has(row.country) ? row.region : undefined;
    const base = slug(name);
    // a campus that counts as a town is the body it belongs to
    if (base.length < 3 || /^University(?: of|$)/.test(name)) continue;
    let id = count.get(base) === 1 && !ids.has(base) ? base : `${base}-${slug(row.region || row.country)}`;
    if (ids.has(id)) id = `${id}-${row.country.toLowerCase()}`;
    if (ids.has(id)) continue;
    ids.add(id);
    const aliases = [...new Set([plain(name)])].filter((alias) => alias !== name);
    const isAmbiguous = (surface) =>
      surface.length < 4 || common.has(surface.toLowerCase()) || people.has(surface.toLowerCase());
    if (!WITH_REGION.has(row.country) && row.country !== 'IE' && common.has(plain(name).toLowerCase()))
      continue;
    towns.push({
      id,
      name,
      aliases: aliases.filter((alias) => !isAmbiguous(alias)),
      ambiguous: [name, ...aliases].filter(isAmbiguous),
      country: row.country,
      region,
      geonames: row.geonames,
    });
  }
  const byId = (a, b) => (a.id < b.id ? -1 : 1);
  return [
    {
      path: 'place/cities.csv',
      text: print(
        'Cities that every reader knows, safe on their own but where `ambiguous` says otherwise.',
        cities.sort(byId),
      ),
    },
    {
      path: 'place/towns.csv',
      text: print(
        'Other towns of 15,000 people or more: the text must say that a place is meant.',
        towns.sort(byId),
      ),
    },
  ];
};
