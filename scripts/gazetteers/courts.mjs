// Courts of the United States (from courts-db) and of England, Wales and the UK (from the National Archives' list), with the names news gives them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { databaseNames } from './tables/courts-db-names.mjs';
import { ACRONYMS, BOROUGHS, FEDERAL, STATE_EXTRA, UK } from './tables/court-news-names.mjs';
import { citationOf, DIRECTIONS, NUMBERS, ORDINALS, STATES } from './tables/us-states.mjs';

const isOpen = ({ dates }) => dates.some(({ end }) => !end);

const ofState = (name, state) => {
  const behind = new RegExp(`^(?:The )?(.*\\bCourts?\\b.*?) of (?:the State of )?${state}$`).exec(name)?.[1];
  const before = new RegExp(`^(?:State of )?${state} (.*\\bCourts?\\b.*)$`).exec(name)?.[1];
  return (behind ?? before)?.replace('Courts', 'Court');
};

const federalRows = (courts) => {
  const rows = [];
  for (const [id, [name, ...aliases]] of Object.entries(FEDERAL))
    if (courts.has(id)) rows.push({ id, name, aliases });
  for (const id of courts.keys()) {
    const number = Number(/^ca(\d+)$/.exec(id)?.[1]);
    const circuit = id === 'cadc' ? 'D.C.' : id === 'cafc' ? 'Federal' : ORDINALS[number - 1];
    if (circuit) rows.push({ id, name: `U.S. Court of Appeals for the ${circuit} Circuit`, aliases: [] });
  }
  for (const { id, citation_string: citation } of courts.values()) {
    const match = /^(Bankr\. )?(?:([NSEWMC])\.)?D\.? ?(.+)$/.exec(citation ?? '');
    const state =
      match &&
      STATES.concat('District of Columbia').find(
        (name) => citationOf(name) === match[3].replace(/[ .]/g, ''),
      );
    if (!state) continue;
    const district = `${match[2] ? `${DIRECTIONS[match[2]]} ` : ''}District of ${state}`;
    if (match[1])
      rows.push({
        id,
        name: `U.S. Bankruptcy Court for the ${district.replace('District of District', 'District')}`,
        aliases: [citation],
      });
    else
      rows.push({
        id,
        name: `U.S. District Court for the ${district.replace('District of District', 'District')}`,
        aliases: [
          citation.replace(/\.$/, '.'),
          ...(ACRONYMS[id] ? [ACRONYMS[id]] : []),
          // `M.D. of Pennsylvania`, `Middle Dist. of Pennsylvania`
          ...(match[2] ? [`${match[2]}.D. of ${state}`, `${DIRECTIONS[match[2]]} Dist. of ${state}`] : []),
        ],
      });
  }
  return rows;
};

const stateRows = (courts) => {
  const rows = [];
  const made = new Set(Object.keys(STATE_EXTRA));
  for (const [id, [, name, ...aliases]] of Object.entries(STATE_EXTRA))
    if (courts.has(id)) rows.push({ id, name, aliases });
  for (const { id, name, location, system, citation_string: citation } of courts.values()) {
    if (system !== 'state' || made.has(id) || !STATES.includes(location)) continue;
    const rest = ofState(name, location);
    // news calls a federal court `the Texas District Court`
    if (
      !rest ||
      rest === 'District Court' ||
      /\bCounty\b|\d|,|Nation\b|Commission|Bench|of the City$|Term\b|Appellate Term/.test(rest)
    )
      continue;
    const aliases = [`${location} ${rest}`, `${rest} of ${location}`, `${rest} of the State of ${location}`];
    if (rest === 'Supreme Court') aliases.push(`${location} State Supreme Court`);
    if (
      /Ct\. ?.*App|App\. ?Ct|Super|Ch\.$/.test(citation ?? '') &&
      citation.endsWith('.') &&
      citation.includes(' ')
    )
      aliases.push(citation.trim());
    rows.push({ id, name: `${location} ${rest}`, aliases });
  }
  return rows;
};

/** Courts whose name is shared between states: the article must name the state. */
const countyRows = (courts) => {
  const rows = [
    {
      id: 'calctapp',
      name: 'California Court of Appeal',
      state: 'California',
      aliases: ['Court of Appeal', 'District Court of Appeal'],
      ambiguous: ['DCA'],
    },
    {
      id: 'fladistctapp',
      name: 'Florida District Court of Appeal',
      state: 'Florida',
      aliases: ['District Court of Appeal'],
      ambiguous: ['DCA'],
    },
  ];
  const add = (id, state, county, kind, more = []) =>
    rows.push({
      id,
      name: `${county} County ${kind}`,
      state,
      aliases: [
        `${kind} of ${county} County`,
        `${state} ${kind}, ${county} County`,
        `${kind}, ${county} County`,
        ...more,
      ],
    });
  for (const { id, name, location, citation_string: citation } of courts.values()) {
    let match;
    if (
      (match =
        /^(.+) County (Superior Court|Circuit Court|Court of Common Pleas)(?:, (?:Ga\.|Oregon))?$/.exec(name))
    )
      add(id, location, match[1], match[2]);
    else if ((match = /^Massachusetts Superior Court, (.+) County$/.exec(name)))
      add(id, location, match[1], 'Superior Court', [`${match[1]} Superior Court`]);
    else if ((match = /^N\.Y\. Sup\. Ct\., (.+) Cty\.$/.exec(citation ?? ''))) {
      const county =
        match[1] === 'NYC'
          ? 'New York'
          : match[1] === 'Wchstr.'
            ? 'Westchester'
            : match[1].replace('Wash.', 'Washington');
      const borough = BOROUGHS[county];
      if (borough)
        rows.push({
          id,
          name: `${county} County Supreme Court`,
          state: '',
          aliases: [
            `${borough} Supreme Court`,
            `Supreme Court, ${county} County`,
            `New York Supreme Court, ${county} County`,
            `New York State Supreme Court in ${borough}`,
            `New York State Supreme Court, ${county} County`,
            `State Supreme Court in ${borough}`,
            `Brooklyn State Supreme Court`,
          ].filter((alias) => borough === 'Brooklyn' || !alias.startsWith('Brooklyn')),
        });
      else add(id, location, county, 'Supreme Court', [`New York State Supreme Court, ${county} County`]);
    } else if (
      (match = /^Florida (First|Second|Third|Fourth|Fifth|Sixth) District Court of Appeal$/.exec(name))
    ) {
      const number = NUMBERS[ORDINALS.indexOf(match[1])];
      rows.push({
        id,
        name,
        state: 'Florida',
        aliases: [
          `Florida ${number} District Court of Appeal`,
          `${match[1]} District Court of Appeal`,
          `${number} District Court of Appeal`,
          `${number} DCA`,
        ],
      });
    } else if ((match = /^California Court of Appeal, (\w+) Appellate District$/.exec(name))) {
      const number = NUMBERS[ORDINALS.indexOf(match[1])];
      rows.push({
        id,
        name,
        state: 'California',
        aliases: [
          `Court of Appeal, ${match[1]} Appellate District`,
          `${match[1]} District Court of Appeal`,
          `${number} District Court of Appeal`,
          `California ${match[1]} District Court of Appeal`,
          `California ${number} District Court of Appeal`,
        ],
      });
    }
  }
  return rows;
};

/** Short names of states as courts-db puts them behind its courts. */
const POSTAL = {
  Florida: 'FL',
  Kentucky: 'KY',
  Georgia: 'GA',
  Virginia: 'VA',
  Ohio: 'OH',
  Michigan: 'MI',
  Oregon: 'OR',
};

/** True when a court's name says which state it belongs to: in full, or shortened behind a comma or in a citation. */
const namesState = (alias, state) => {
  if (alias.includes(state) || (state === 'Washington D.C.' && /District of Columbia|D\.C\./.test(alias)))
    return true;
  const short = `(?:${citationOf(state)}|${POSTAL[state] ?? citationOf(state)})`;
  const plain = alias.replace(/(?<=\b\p{Lu})\. ?(?=\p{Lu}\.)/gu, '').replaceAll('.', '');
  return (
    new RegExp(`, ${short}$`, 'i').test(plain) ||
    (/\bC(?:t|ir|irc)\b|App\b/.test(plain) && new RegExp(`\\b${short}\\b`).test(plain))
  );
};

/** Rows of the names that the database itself gives: those that say which court, and those that many states share. */
const databaseRows = (all, made) => {
  const taken = new Set(made.flatMap(({ name, aliases }) => [name, ...aliases]));
  const bearers = new Map();
  for (const court of all)
    for (const alias of databaseNames(court)) bearers.set(alias, [...(bearers.get(alias) ?? []), court]);
  const telling = new Map();
  const shared = new Map();
  const put = (rows, { id }, alias, state) => {
    const row = rows.get(id) ?? { id, name: alias, aliases: [], state };
    if (row.name !== alias) row.aliases.push(alias);
    rows.set(id, row);
  };
  for (const [alias, courts] of bearers) {
    if (taken.has(alias)) continue;
    const open = courts.filter(isOpen);
    const candidates = open.length > 0 ? open : courts;
    // two courts of one state under one name: which is meant stays open
    if (new Set(candidates.map(({ location }) => location)).size < candidates.length) continue;
    for (const court of candidates) {
      const isTelling =
        candidates.length === 1 && (court.system !== 'state' || namesState(alias, court.location));
      put(isTelling ? telling : shared, court, alias, isTelling ? '' : court.location);
    }
  }
  return { telling: [...telling.values()], shared: [...shared.values()] };
};

/** Rows of one court become one: the first gives the name and says whether the article must name the state. */
const joined = (rows) => {
  const byId = new Map();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known) known.aliases.push(row.name, ...row.aliases);
    else byId.set(row.id, { ...row, aliases: [...row.aliases] });
  }
  return [...byId.values()];
};

const ukRows = (codes) =>
  Object.entries(UK)
    .filter(([code]) => codes.has(code))
    .map(([code, [id, name, ...aliases]]) => ({
      id,
      name,
      aliases,
      ambiguous: aliases.filter((alias) => alias === 'IPT'),
      tna: code,
    }));

const print = (header, columns, rows) => {
  const taken = new Set();
  const sorted = rows.sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
  const records = sorted.map((row) => {
    const aliases = [...new Set(row.aliases)].filter(
      (alias) => alias !== row.name && !taken.has(`${alias}|${row.state ?? ''}`),
    );
    for (const alias of aliases) taken.add(`${alias}|${row.state ?? ''}`);
    return columns.map((column) =>
      column === 'aliases'
        ? aliases.join('|')
        : column === 'ambiguous'
          ? (row.ambiguous ?? []).join('|')
          : column === 'id'
            ? row.id.toLowerCase()
            : column === 'ids.courtsdb'
              ? row.id
              : column === 'ids.tna'
                ? (row.tna ?? '')
                : (row[column] ?? ''),
    );
  });
  return [...header.map((line) => `# ${line}`), stringify([columns, ...records]).trimEnd(), ''].join('\n');
};

export default (sources) => {
  const all = JSON.parse(readFileSync(join(sources, 'courts.json'), 'utf8'));
  const courts = new Map(all.filter(isOpen).map((court) => [court.id, court]));
  const sayWhich = [...federalRows(courts), ...stateRows(courts)];
  const needState = countyRows(courts);
  const { telling, shared } = databaseRows(all, [...sayWhich, ...needState]);
  const codes = new Set(
    parse(readFileSync(join(sources, 'uk_courts.csv'), 'utf8'), { columns: true }).map(
      (row) => row.court_code,
    ),
  );
  const origin = [
    'source: courts-db (Free Law Project), selected; names as news writes them added by hand',
    'licence: BSD-2-Clause, Free Law Project',
    'date: 2026-07',
  ];
  const columns = ['id', 'name', 'aliases', 'ambiguous', 'ids.courtsdb'];
  return [
    {
      path: 'court/us-courts.csv',
      text: print(
        ['Federal and state courts of the United States whose name says which state.', ...origin],
        columns,
        joined([...sayWhich, ...telling]),
      ),
    },
    {
      path: 'court/county-courts.csv',
      text: print(
        [
          'Courts of US counties and appellate districts: the id holds where the article names the state.',
          ...origin,
        ],
        [...columns.slice(0, 4), 'state', 'ids.courtsdb'],
        joined([...needState, ...shared]),
      ),
    },
    {
      path: 'court/uk-courts.csv',
      text: print(
        [
          'Courts and tribunals of the UK and of England and Wales, with the codes of the National Archives.',
          'source: ds-caselaw-utils (The National Archives), selected',
          'licence: MIT, Crown copyright',
          'date: 2026-08',
        ],
        [...columns.slice(0, 4), 'ids.tna'],
        ukRows(codes),
      ),
    },
  ];
};
