// Courts of the United States (from courts-db) and of England, Wales and the UK (from the National Archives' list), with the names news gives them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const DIRECTIONS = { N: 'Northern', S: 'Southern', E: 'Eastern', W: 'Western', M: 'Middle', C: 'Central' };
const STATES =
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Guam,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Puerto Rico,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  );
const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
];
const NUMBERS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];

/** Short forms in use for districts that are often in the news. */
const ACRONYMS = {
  dcd: 'D.C. District Court',
  nysd: 'SDNY',
  nyed: 'EDNY',
  vaed: 'EDVA',
  txed: 'EDTX',
  cand: 'NDCA',
  paed: 'EDPA',
  ilnd: 'NDIL',
};

/** Federal courts of one kind, by courts-db id: name, then aliases. */
const FEDERAL = {
  scotus: [
    'Supreme Court of the United States',
    'U.S. Supreme Court',
    'US Supreme Court',
    'United States Supreme Court',
    'SCOTUS',
  ],
  fisc: [
    'Foreign Intelligence Surveillance Court',
    'FISC',
    'FISA Court',
    'FISA court',
    'U.S. Foreign Intelligence Surveillance Court',
    'United States Foreign Intelligence Surveillance Court',
  ],
  fiscr: [
    'Foreign Intelligence Surveillance Court of Review',
    'FISCR',
    'United States Foreign Intelligence Surveillance Court of Review',
  ],
  tax: ['U.S. Tax Court', 'US Tax Court', 'United States Tax Court'],
  uscfc: [
    'U.S. Court of Federal Claims',
    'US Court of Federal Claims',
    'United States Court of Federal Claims',
    'Court of Federal Claims',
  ],
  cit: [
    'U.S. Court of International Trade',
    'US Court of International Trade',
    'United States Court of International Trade',
    'Court of International Trade',
  ],
  cavc: [
    'U.S. Court of Appeals for Veterans Claims',
    'United States Court of Appeals for Veterans Claims',
    'Court of Appeals for Veterans Claims',
  ],
  armfor: [
    'U.S. Court of Appeals for the Armed Forces',
    'United States Court of Appeals for the Armed Forces',
    'Court of Appeals for the Armed Forces',
  ],
  jpml: [
    'Judicial Panel on Multidistrict Litigation',
    'U.S. Judicial Panel on Multidistrict Litigation',
    'United States Judicial Panel on Multidistrict Litigation',
    'JPML',
  ],
  ptab: ['Patent Trial and Appeal Board', 'PTAB'],
  ttab: ['Trademark Trial and Appeal Board', 'TTAB'],
  bia: ['Board of Immigration Appeals'],
  mc: ['U.S. Court of Military Commission Review', 'United States Court of Military Commission Review'],
};

/** Names of state courts that the rules below do not make, by courts-db id: state, then aliases. */
const STATE_EXTRA = {
  ny: [
    'New York',
    'New York Court of Appeals',
    'New York State Court of Appeals',
    'Court of Appeals of New York',
    'Court of Appeals of the State of New York',
  ],
  nyappdiv: [
    'New York',
    'New York Supreme Court, Appellate Division',
    'Appellate Division of the Supreme Court',
    'Appellate Division of the New York Supreme Court',
    'Appellate Division, First Department',
    'Appellate Division, Second Department',
    'Appellate Division, Third Department',
    'Appellate Division, Fourth Department',
  ],
  nysupct: [
    'New York',
    'New York Supreme Court',
    'New York State Supreme Court',
    'Supreme Court of the State of New York',
    'State Supreme Court in New York',
  ],
  mass: [
    'Massachusetts',
    'Massachusetts Supreme Judicial Court',
    'Supreme Judicial Court of Massachusetts',
    'Massachusetts Supreme Court',
  ],
  me: ['Maine', 'Maine Supreme Judicial Court', 'Supreme Judicial Court of Maine', 'Maine Supreme Court'],
  delch: [
    'Delaware',
    'Delaware Court of Chancery',
    'Delaware Chancery Court',
    'Court of Chancery of the State of Delaware',
  ],
  md: ['Maryland', 'Maryland Court of Appeals', 'Maryland Supreme Court', 'Supreme Court of Maryland'],
  mdctspecapp: ['Maryland', 'Maryland Court of Special Appeals', 'Appellate Court of Maryland'],
  wva: [
    'West Virginia',
    'West Virginia Supreme Court of Appeals',
    'West Virginia Supreme Court',
    'Supreme Court of Appeals of West Virginia',
  ],
  texcrimapp: ['Texas', 'Texas Court of Criminal Appeals', 'Court of Criminal Appeals of Texas'],
  tex: ['Texas', 'Texas Supreme Court', 'Supreme Court of Texas'],
  connappct: ['Connecticut', 'Connecticut Appellate Court', 'Appellate Court of Connecticut'],
  dc: ['', 'District of Columbia Court of Appeals', 'D.C. Court of Appeals', 'DC Court of Appeals'],
  supctdc: [
    '',
    'Superior Court of the District of Columbia',
    'District of Columbia Superior Court',
    'D.C. Superior Court',
    'DC Superior Court',
  ],
  calsuppctla: [
    '',
    'Los Angeles County Superior Court',
    'Los Angeles Superior Court',
    'Superior Court of Los Angeles County',
    'Superior Court of Los Angeles',
    'Superior Court of California, County of Los Angeles',
    'Superior Court of the State of California, County of Los Angeles',
    'Superior Court of the State of California for the County of Los Angeles',
    'L.A. Superior Court',
    'L.A. County Superior Court',
  ],
  calsuppctsf: [
    '',
    'San Francisco County Superior Court',
    'San Francisco Superior Court',
    'Superior Court of San Francisco',
    'Superior Court of California, County of San Francisco',
    'Superior Court of the State of California, County of San Francisco',
  ],
  massdistctbos: ['', 'Boston Municipal Court'],
  illcirct: ['Illinois', 'Illinois Circuit Court'],
  illappct: [
    'Illinois',
    'Illinois Appellate Court',
    'Appellate Court of Illinois',
    'Illinois Court of Appeals',
  ],
};

const BOROUGHS = {
  Kings: 'Brooklyn',
  'New York': 'Manhattan',
  Richmond: 'Staten Island',
  Bronx: 'Bronx',
  Queens: 'Queens',
};

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
        aliases: [citation.replace(/\.$/, '.'), ...(ACRONYMS[id] ? [ACRONYMS[id]] : [])],
      });
  }
  return rows;
};

const CITATIONS = {
  Alabama: 'Ala',
  Arizona: 'Ariz',
  Arkansas: 'Ark',
  California: 'Cal',
  Colorado: 'Colo',
  Connecticut: 'Conn',
  Delaware: 'Del',
  Florida: 'Fla',
  Georgia: 'Ga',
  Hawaii: 'Haw',
  Illinois: 'Ill',
  Indiana: 'Ind',
  Kansas: 'Kan',
  Kentucky: 'Ky',
  Louisiana: 'La',
  Maine: 'Me',
  Maryland: 'Md',
  Massachusetts: 'Mass',
  Michigan: 'Mich',
  Minnesota: 'Minn',
  Mississippi: 'Miss',
  Missouri: 'Mo',
  Montana: 'Mont',
  Nebraska: 'Neb',
  Nevada: 'Nev',
  'New Hampshire': 'NH',
  'New Jersey': 'NJ',
  'New Mexico': 'NM',
  'New York': 'NY',
  'North Carolina': 'NC',
  'North Dakota': 'ND',
  Oklahoma: 'Okla',
  Oregon: 'Or',
  Pennsylvania: 'Pa',
  'Puerto Rico': 'PR',
  'Rhode Island': 'RI',
  'South Carolina': 'SC',
  'South Dakota': 'SD',
  Tennessee: 'Tenn',
  Texas: 'Tex',
  Vermont: 'Vt',
  Virginia: 'Va',
  Washington: 'Wash',
  'West Virginia': 'WVa',
  Wisconsin: 'Wis',
  Wyoming: 'Wyo',
  'District of Columbia': 'DC',
};
const citationOf = (state) => CITATIONS[state] ?? state;

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
      /\bCounty\b|\d|,|Nation\b|Commission|Bench|Term\b|Appellate Term/.test(rest)
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

/** Divisions of the High Court and other courts that news names alone; the code is the National Archives'. */
const UK = {
  UKSC: [
    'uksc',
    'Supreme Court of the United Kingdom',
    'UK Supreme Court',
    'U.K. Supreme Court',
    'United Kingdom Supreme Court',
    'UKSC',
  ],
  UKPC: ['ukpc', 'Judicial Committee of the Privy Council', 'Privy Council'],
  'EWCA-Civil': ['ewca-civil', 'Court of Appeal (Civil Division)'],
  'EWCA-Criminal': ['ewca-criminal', 'Court of Appeal (Criminal Division)', 'Court of Criminal Appeal'],
  EWHC: [
    'ewhc',
    'High Court of Justice',
    'High Court of England and Wales',
    'High Court of Justice of England and Wales',
    'England and Wales High Court',
  ],
  'EWHC-KBD': ['ewhc-kbd', "King's Bench Division", "King's Bench Division of the High Court"],
  'EWHC-QBD': ['ewhc-qbd', "Queen's Bench Division", "Queen's Bench Division of the High Court"],
  'EWHC-Chancery': ['ewhc-chancery', 'Chancery Division', 'Chancery Division of the High Court'],
  'EWHC-Chancery-Patents': ['ewhc-patents', 'Patents Court'],
  'EWHC-Chancery-IPEC': ['ewhc-ipec', 'Intellectual Property Enterprise Court'],
  EWCOP: ['ewcop', 'Court of Protection'],
  UKIPT: ['ukipt', 'Investigatory Powers Tribunal', 'IPT'],
  SIAC: ['siac', 'Special Immigration Appeals Commission', 'SIAC'],
  EAT: ['ukeat', 'Employment Appeal Tribunal'],
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
  const sorted = rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
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
  const courts = new Map(
    JSON.parse(readFileSync(join(sources, 'courts.json'), 'utf8'))
      .filter(isOpen)
      .map((court) => [court.id, court]),
  );
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
        [...federalRows(courts), ...stateRows(courts)],
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
        countyRows(courts),
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
