// Regions of Amazon Web Services, Google Cloud and Microsoft Azure by code and by the name their maker gives them, from an open list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const OPERATORS = { aws: 'Amazon Web Services', gcp: 'Google Cloud', azure: 'Microsoft' };

/** Never offered to customers, or without a place in the source. */
const LEFT_OUT = new Set(['brazilus', 'centraluseuap', 'eastus2euap', 'eastusstg', 'southcentralusstg']);

/** Places that the source calls otherwise, or that its words leave open. */
const PLACES = {
  'N. Virginia': 'Northern Virginia',
  'N. California': 'Northern California',
  'Sao Paulo': 'São Paulo',
  'Sao Paulo State': 'São Paulo',
  Rio: 'Rio de Janeiro',
  Quebec: 'Quebec City',
  UAE: 'United Arab Emirates',
  'St. Ghislain': 'Saint-Ghislain',
  Queretaro: 'Querétaro',
  'Querétaro State': 'Querétaro',
};
const BY_CODE = { 'ca-central-1': 'Montreal', 'mx-central-1': 'Querétaro', washington: 'Washington' };

/** Code of the country of each region, by how the codes of the regions begin. */
const COUNTRIES = [
  [/^af-south-1|^africa-south1|^southafrica/, 'ZA'],
  [/^ap-east-1|^asia-east2|^eastasia/, 'HK'],
  [/^asia-east1/, 'TW'],
  [/^ap-northeast-[13]|^asia-northeast[12]|^japan/, 'JP'],
  [/^ap-northeast-2|^asia-northeast3|^korea/, 'KR'],
  [/^ap-south-|^asia-south[12]|india/, 'IN'],
  [/^ap-southeast-1|^asia-southeast1|^southeastasia/, 'SG'],
  [/^ap-southeast-[24]|^australia/, 'AU'],
  [/^ap-southeast-3|^asia-southeast2/, 'ID'],
  [/^ap-southeast-5/, 'MY'],
  [/^ap-southeast-7/, 'TH'],
  [/^ca-|^northamerica-northeast|^canada/, 'CA'],
  [/^cn-/, 'CN'],
  [/^eu-central-1|^europe-west10|^europe-west3|^germany/, 'DE'],
  [/^eu-central-2|^europe-west6|^switzerland/, 'CH'],
  [/^eu-north-1|^sweden/, 'SE'],
  [/^eu-south-1|^europe-west12|^europe-west8|^italy/, 'IT'],
  [/^eu-south-2|^europe-southwest1|^spain/, 'ES'],
  [/^eu-west-1|^northeurope/, 'IE'],
  [/^eu-west-2|^europe-west2|^uk/, 'GB'],
  [/^eu-west-3|^europe-west9|^france/, 'FR'],
  [/^europe-central2|^poland/, 'PL'],
  [/^europe-north1/, 'FI'],
  [/^europe-west1$/, 'BE'],
  [/^europe-west4|^westeurope/, 'NL'],
  [/^norway/, 'NO'],
  [/^il-|^me-west1|^israel/, 'IL'],
  [/^me-central-1|^uae/, 'AE'],
  [/^me-central1|^qatar/, 'QA'],
  [/^me-central2/, 'SA'],
  [/^me-south-1/, 'BH'],
  [/^mx-|^northamerica-south1|^mexico/, 'MX'],
  [/^newzealand/, 'NZ'],
  [/^sa-east-1|^southamerica-east1|^brazil/, 'BR'],
  [/^southamerica-west1/, 'CL'],
  [/^us-|us\d?$/, 'US'],
];

const AZURE_WORDS =
  /^(?:south|north|east|west|central|northcentral|southcentral|westcentral|australia|newzealand|southafrica|brazil|canada|france|germany|india|italy|japan|jioindia|korea|mexico|israel|norway|poland|qatar|spain|sweden|switzerland|uae|uk|us|europe|asia|southeast|westcentral)/;
const WRITTEN = {
  us: 'US',
  uk: 'UK',
  uae: 'UAE',
  newzealand: 'New Zealand',
  southafrica: 'South Africa',
  jioindia: 'Jio India',
  northcentral: 'North Central',
  southcentral: 'South Central',
  westcentral: 'West Central',
};
const LONGEST_FIRST = AZURE_WORDS.source
  .slice(4, -1)
  .split('|')
  .sort((a, b) => b.length - a.length);

/** `southcentralus` as `South Central US`, `northeurope` as `North Europe`. */
const azureName = (code) => {
  const words = [];
  let rest = code.replace(/\d$/, '');
  while (rest !== '') {
    const word = LONGEST_FIRST.find((candidate) => rest.startsWith(candidate));
    if (!word) throw new Error(`no words for the region ${code}`);
    words.push(WRITTEN[word] ?? word.charAt(0).toUpperCase() + word.slice(1));
    rest = rest.slice(word.length);
  }
  const digit = /\d$/.exec(code)?.[0];
  return [...words, ...(digit ? [digit] : [])].join(' ');
};

const placeOf = ({ provider, region, name }) => {
  const said = provider === 'aws' ? (/\((.+)\)/.exec(name)?.[1] ?? name) : name.split(',')[0];
  return BY_CODE[region] ?? PLACES[said] ?? said;
};

/** Opened or announced after the list was made: provider, code, name, place, country. */
const LATER = [
  ['azure', 'austriaeast', 'Austria East', 'Vienna', 'AT'],
  ['azure', 'belgiumcentral', 'Belgium Central', 'Brussels', 'BE'],
  ['azure', 'chilecentral', 'Chile Central', 'Santiago', 'CL'],
  ['azure', 'denmarkeast', 'Denmark East', 'Copenhagen', 'DK'],
  ['azure', 'indiasouthcentral', 'India South Central', 'Hyderabad', 'IN'],
  ['azure', 'indonesiacentral', 'Indonesia Central', 'Jakarta', 'ID'],
  ['azure', 'malaysiawest', 'Malaysia West', 'Kuala Lumpur', 'MY'],
  ['azure', 'taiwannorth', 'Taiwan North', 'Taipei', 'TW'],
  ['aws', 'ap-east-2', 'Asia Pacific (Taipei)', 'Taipei', 'TW'],
  ['aws', 'ap-southeast-6', 'Asia Pacific (New Zealand)', 'Auckland', 'NZ'],
  ['aws', 'eusc-de-east-1', 'AWS European Sovereign Cloud (Germany)', 'Brandenburg', 'DE'],
  ['aws', 'sa-west-1', 'South America (Chile)', 'Santiago', 'CL'],
].map(([provider, region, name, place, country]) => ({ provider, region, name, place, country }));

/** Bare names that nothing but Azure has: a country before the direction, a number or `Central US` at the end. */
const OWN_NAME =
  /^(?!(?:North|South|East|West|Central|Southeast)\b)\S.* (?:North|South|East|West|Central|Southeast|North Central|South Central|West Central)$|\d$|^(?:North|South|West) Central US$/;

/** `East Asia region` is a part of the world as often as Azure's. */
const AMBIGUOUS = /^(?:North|South|East|West|Central|Southeast)\b.*[a-zS] (?:cloud )?region$/;

/** Bare names of Azure's need words around them. */
const isAmbiguous = ({ provider }, alias) =>
  AMBIGUOUS.test(alias) || (provider === 'azure' && !/^Azure | region$/.test(alias));

/** Names besides the code; a bare `West Europe` is a part of the world, so Azure's need the word behind them or the brand before. */
const aliasesOf = ({ provider, region, name }) => {
  if (provider === 'gcp') return [];
  const shown =
    provider === 'aws' || LATER.some((later) => later.region === region) ? name : azureName(region);
  if (provider === 'azure')
    return [
      `Azure ${shown}`,
      `${shown} region`,
      `${shown} cloud region`,
      ...(OWN_NAME.test(shown) ? [shown] : []),
    ];
  const long = shown.replace('(N. ', '(Northern ');
  return [...new Set([shown, long])].flatMap((one) => [one, `${one} Region`]);
};

export default (sources) => {
  const rows = [...parse(readFileSync(join(sources, 'cloud_regions.csv')), { columns: true }), ...LATER]
    .filter(({ region }) => !LEFT_OUT.has(region))
    .map((row) => {
      const country = row.country ?? COUNTRIES.find(([pattern]) => pattern.test(row.region))?.[1];
      if (!country) throw new Error(`no country for the region ${row.region}`);
      return {
        id: `dc-${row.provider}-${row.region}`,
        name: row.region,
        aliases: aliasesOf(row)
          .filter((alias) => !isAmbiguous(row, alias))
          .join('|'),
        ambiguous: aliasesOf(row)
          .filter((alias) => isAmbiguous(row, alias))
          .join('|'),
        operator: OPERATORS[row.provider],
        place: row.place ?? placeOf(row),
        country,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const header = [
    '# Regions of the three large clouds: the code, the names their makers give them, operator and place.',
    '# source: tal66/cloud-regions (MIT), 2025-01; countries and later regions by hand',
    '# licence: CC0-1.0',
    '# date: 2026-11',
  ];
  return [
    {
      path: 'datacenter/cloud-regions.csv',
      text: `${header.join('\n')}\n${stringify(rows, { header: true })}`,
    },
  ];
};
