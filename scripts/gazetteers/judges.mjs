// Federal judges of the US and members of the EU's Court of Justice by full name, from open records; others by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { WORLD_JUDGES } from './tables/world-judges.mjs';
import { DIRECTIONS, ORDINALS, STATE_CODES } from './tables/us-states.mjs';

const SUFFIXES = /^(?:Jr\.?|Sr\.?|II|III|IV|V)$/;
/** Judges whose service ended earlier are history, and share their names with the living. */
const FIRST_YEAR = 1985;

/** courts-db id of a court as the Federal Judicial Center names it; empty when it is none of ours. */
const courtId = (name) => {
  if (/^Supreme Court/.test(name)) return 'scotus';
  const circuit = /Court of Appeals for the (.+) Circuit$/.exec(name)?.[1];
  if (circuit)
    return circuit === 'Federal'
      ? 'cafc'
      : circuit === 'District of Columbia'
        ? 'cadc'
        : ORDINALS.includes(circuit)
          ? `ca${ORDINALS.indexOf(circuit) + 1}`
          : '';
  const district = /District Court for the (?:(\w+) )?District of (?:the )?(.+)$/.exec(name);
  const letter = Object.entries(DIRECTIONS).find(([, word]) => word === district?.[1])?.[0] ?? '';
  const code =
    district && STATE_CODES[district[2].replace(/^(?:District of )?Columbia$/, 'District of Columbia')];
  return code ? `${code}${letter.toLowerCase()}d` : '';
};

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const yearOf = (date) => {
  const year = Number(/(\d+)$/.exec(date)?.[1]);
  return Number.isNaN(year) ? undefined : year >= 100 ? year : year + (year > 30 ? 1900 : 2000);
};

/** `Preska, Loretta A.` to the forms that news writes: with and without middle names, with and without suffix. */
const formsOf = (entry) => {
  const [surname, given = '', ...rest] = entry.split(',').map((part) => part.trim());
  const words = given.split(/\s+/).filter(Boolean);
  const suffix = [...words.filter((word) => SUFFIXES.test(word)), ...rest].join(' ');
  const names = words.filter((word) => !SUFFIXES.test(word));
  const [first, ...middle] = names;
  if (!first || !surname) return undefined;
  const initials = middle.map((word) => (word.endsWith('.') ? word : `${word.charAt(0)}.`));
  const bodies = [[first, ...middle], [first, ...initials], [first]].map((parts) =>
    [...parts, surname].join(' '),
  );
  // a first initial and a full middle name is how its bearer is called: `J. Michael Luttig`
  const isInitial = /^\p{Lu}\.$/u.test(first);
  const plain = bodies.filter((body, index) => !(isInitial && index > 0));
  const withSuffix = suffix ? plain.flatMap((body) => [`${body} ${suffix}`, `${body}, ${suffix}`]) : [];
  return {
    name: `${(isInitial ? [first, ...middle, surname] : [first, ...initials, surname]).join(' ')}${suffix ? ` ${suffix}` : ''}`,
    forms: [...new Set([...withSuffix, ...plain])].filter((form) => form.includes(' ')),
  };
};

/** Surnames so frequent that a full name with one is often someone else's: the first of the census list. */
const COMMON_SURNAMES = 2500;
const commonSurnames = (sources) =>
  new Set(
    parse(readFileSync(join(sources, 'us_surnames.csv'), 'utf8'), { columns: true })
      .slice(0, COMMON_SURNAMES)
      .map((row) => row.last_name.toLowerCase()),
  );

const federalRows = (sources) => {
  const common = commonSurnames(sources);
  const people = new Map();
  for (const row of parse(readFileSync(join(sources, 'us_federal_judges.csv'), 'utf8'), {
    columns: true,
    bom: true,
  })) {
    const end = row['Termination Date'] ? yearOf(row['Termination Date']) : undefined;
    const person = people.get(row.nid) ?? {
      nid: row.nid,
      entry: row['Judge Name'].replace(/[[\]]/g, ''),
      services: [],
    };
    person.services.push({
      court: courtId(row['Court Name']),
      from: yearOf(row['Commission Date'] || row['Recess Appointment Date']),
      to: end,
      sequence: Number(row.Sequence),
    });
    people.set(row.nid, person);
  }
  const ids = new Set();
  const rows = [];
  for (const { nid, entry, services } of people.values()) {
    const made = formsOf(entry);
    const last = services.sort((a, b) => a.sequence - b.sequence).at(-1);
    if (!made || (last.to !== undefined && last.to < FIRST_YEAR)) continue;
    let id = slug(made.name);
    if (ids.has(id)) id = `${id}-${last.court || nid}`;
    ids.add(id);
    const surname = entry.split(',')[0].toLowerCase();
    rows.push({
      id,
      name: made.name,
      aliases: made.forms,
      ambiguous: common.has(surname) ? [made.name, ...made.forms] : [],
      court: last.court,
      from: services[0].from,
      to: last.to,
      fjc: nid,
    });
  }
  return rows;
};

const unionRows = (sources) =>
  parse(readFileSync(join(sources, 'cjeu_judges.csv'), 'utf8'), { columns: true, bom: true })
    .filter(
      (row) =>
        row.judge_court_of_justice === '1' || row.judge_general_court === '1' || row.advocate_general === '1',
    )
    .filter((row) => row.end_date === 'NA' || Number(row.end_date.slice(0, 4)) >= 1990)
    .map((row) => ({
      id: slug(row.full_name),
      name: row.full_name,
      aliases: [row.full_name.normalize('NFD').replace(/\p{M}/gu, '')],
      court: row.judge_court_of_justice === '1' || row.advocate_general === '1' ? 'cjeu' : 'eu-general-court',
      from: row.start_date.slice(0, 4),
      to: row.end_date === 'NA' ? '' : row.end_date.slice(0, 4),
    }));

const worldRows = () =>
  Object.entries(WORLD_JUDGES).flatMap(([court, list]) =>
    list.split(', ').map((entry) => {
      const [name, ...others] = entry.replace('?', '').split('|');
      // Indian papers leave the dots of initials out
      const aliases = [
        ...others,
        ...[name, ...others]
          .filter((form) => /\p{Lu}\.\p{Lu}\.|^\p{Lu}\. /u.test(form))
          .map((form) => form.replace(/(?<=\p{Lu})\./gu, '')),
      ];
      return {
        id: slug(name),
        name,
        aliases,
        ambiguous: entry.startsWith('?') ? [name, ...aliases] : [],
        court,
      };
    }),
  );

const print = (header, rows) => {
  const columns = ['id', 'name', 'aliases', 'ambiguous', 'court', 'from', 'to', 'ids.fjc'];
  const sorted = rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const records = sorted.map((row) => [
    row.id,
    row.name,
    row.aliases.filter((alias) => alias !== row.name && !row.ambiguous?.includes(alias)).join('|'),
    [...new Set(row.ambiguous ?? [])].join('|'),
    row.court,
    row.from ?? '',
    row.to ?? '',
    row.fjc ?? '',
  ]);
  return [...header.map((line) => `# ${line}`), stringify([columns, ...records]).trimEnd(), ''].join('\n');
};

export default (sources) => [
  {
    path: 'judge/us-judges.csv',
    text: print(
      [
        `Federal judges of the United States who served in ${FIRST_YEAR} or later, with the last court and the years; a name alone is weak evidence.`,
        'source: Federal Judicial Center, Biographical Directory of Article III Federal Judges, through schultzhenry/courts',
        'licence: public domain (US government work)',
        'date: 2021-09',
      ],
      federalRows(sources),
    ),
  },
  {
    path: 'judge/world-judges.csv',
    text: print(
      [
        'Members of the Court of Justice of the European Union since 1990; sets of members of other supreme and international courts.',
        "source: cjeujudges (J. Fjelstul), and by hand from the courts' own pages",
        'licence: MIT, cite J. Fjelstul; CC0-1.0 for the rows by hand',
        'date: 2022-05',
      ],
      [...unionRows(sources), ...worldRows()].filter(
        (row, at, rows) => rows.findIndex(({ id }) => id === row.id) === at,
      ),
    ),
  },
];
