// Members of Congress whose names few others bear, with their public identifiers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';

/** A surname as frequent as these is borne by too many others for an identifier to be right. */
const TOO_FREQUENT = 400;

const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const slug = (name) =>
  plain(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export default (sources) => {
  const frequent = new Set(
    parseCsv(readFileSync(join(sources, 'us_surnames.csv'), 'utf8'), { columns: true })
      .slice(0, TOO_FREQUENT)
      .map((row) => row.last_name),
  );
  const taken = new Set(
    readFileSync(new URL('../../src/recognizers/person/people.csv', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]),
  );
  const rows = [];
  for (const { id, name } of parse(readFileSync(join(sources, 'us_legislators.yaml'), 'utf8'))) {
    if (frequent.has(name.last)) continue;
    const full = (name.official_full ?? `${name.first} ${name.last}`).replace(
      /,? (?:Jr|Sr|II|III|IV)\.?$/,
      '',
    );
    const surfaces = [
      `${name.first} ${name.last}`,
      ...(name.nickname ? [`${name.nickname} ${name.last}`] : []),
      ...(name.middle ? [`${name.first} ${name.middle.charAt(0)}. ${name.last}`] : []),
    ];
    const aliases = [...new Set([...surfaces, plain(full), ...surfaces.map(plain)])].filter(
      (alias) => alias !== full && !/^.\. /.test(alias),
    );
    if (taken.has(slug(full))) continue;
    taken.add(slug(full));
    rows.push([slug(full), full, aliases.join('|'), '', 'lawmaker', id.bioguide, id.wikidata ?? '']);
  }
  const header = [
    '# Members of Congress, without those whose surname is one of the most frequent.',
    '# source: unitedstates/congress-legislators',
    '# licence: CC0-1.0',
    '# date: 2026-06',
    'id,name,aliases,ambiguous,role,ids.bioguide,ids.wikidata',
  ];
  return [
    {
      path: 'person/legislators.csv',
      text: [
        ...header,
        ...rows.sort((a, b) => (a[0] < b[0] ? -1 : 1)).map((row) => row.map(cell).join(',')),
        '',
      ].join('\n'),
    },
  ];
};
