// Abbreviations of state codes, as citations write them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Subjects of codes that are cited as `Cal. Penal Code`, `N.Y. Penal Law`, `Tex. Penal Code Ann.` */
const SUBJECTS = {
  'Cal. Code': [
    'Penal',
    'Veh.',
    'Civ.',
    'Bus. & Prof.',
    'Health & Safety',
    "Gov't",
    'Gov.',
    'Lab.',
    'Fam.',
    'Welf. & Inst.',
    'Evid.',
    'Civ. Proc.',
    'Prob.',
    'Educ.',
    'Elec.',
    'Corp.',
    'Ins.',
    'Pub. Util.',
    'Pub. Res.',
    'Water',
    'Rev. & Tax.',
  ].map((subject) => `Cal. ${subject} Code`),
  'N.Y. Law': [
    'Penal',
    'Crim. Proc.',
    'Gen. Bus.',
    'Exec.',
    'Lab.',
    'Veh. & Traf.',
    'Dom. Rel.',
    'Civ. Rights',
    'Pub. Health',
    'Ins.',
    'Banking',
    'Real Prop.',
    'Elec.',
    'Pub. Off.',
  ].map((subject) => `N.Y. ${subject} Law`),
  'Tex. Code Ann.': [
    'Penal',
    'Fam.',
    'Gov’t',
    "Gov't",
    'Bus. & Com.',
    'Health & Safety',
    'Elec.',
    'Educ.',
    'Transp.',
    'Civ. Prac. & Rem.',
    'Lab.',
    'Ins.',
    'Tax',
  ].map((subject) => `Tex. ${subject} Code`),
  'Md. Code Ann.': ['Md. Code', 'Md. Code Ann.'],
};

/** Initials and full names that are cited with a section; `yes`: a title or chapter number stands before. */
const MORE = [
  ['RCW', '', 'WA'],
  ['WAC', '', 'WA'],
  ['ORS', '', 'OR'],
  ['NRS', '', 'NV'],
  ['MCL', '', 'MI'],
  ['RSMo', '', 'MO'],
  ['A.R.S.', '', 'AZ'],
  ['ARS', '', 'AZ'],
  ['O.C.G.A.', '', 'GA'],
  ['OCGA', '', 'GA'],
  ['N.J.S.A.', '', 'NJ'],
  ['N.J.S.', '', 'NJ'],
  ['NJSA', '', 'NJ'],
  ['K.S.A.', '', 'KS'],
  ['C.R.S.', '', 'CO'],
  ['CRS', '', 'CO'],
  ['M.G.L.', '', 'MA'],
  ['G.L.', '', 'MA'],
  ['C.G.S.', '', 'CT'],
  ['T.C.A.', '', 'TN'],
  ['ILCS', 'yes', 'IL'],
  ['Pa.C.S.', 'yes', 'PA'],
  ['Pa. C.S.', 'yes', 'PA'],
  ['Pa.C.S.A.', 'yes', 'PA'],
  ['R.C.', '', 'OH'],
  ['ORC', '', 'OH'],
  ['O.R.C.', '', 'OH'],
  ['CPLR', '', 'NY'],
  ['CPL', '', 'NY'],
  ['NYCRR', 'yes', 'NY'],
  ['CVC', '', 'CA'],
  ['PC', '', 'CA'],
  ['P.C.', '', 'CA'],
  ['VC', '', 'CA'],
  ['V.C.', '', 'CA'],
  ['WIC', '', 'CA'],
  ['W&I', '', 'CA'],
  ['H&S', '', 'CA'],
  ['HS', '', 'CA'],
  ['B&P', '', 'CA'],
  ['CCR', 'yes', 'CA'],
  ['F.S.', '', 'FL'],
  ['Fla. Stat.', '', 'FL'],
  ['Va. Code', '', 'VA'],
  ['Ohio Rev. Code', '', 'OH'],
  ['Utah Code', '', 'UT'],
  ['Ga. Code', '', 'GA'],
  ['Tenn. Code', '', 'TN'],
  ['Ind. Code', '', 'IN'],
  ['SDCL', '', 'SD'],
  ['SMC', '', 'WA'],
  ['Treas. Reg.', '', 'US'],
  ['Prop. Treas. Reg.', '', 'US'],
  ['Temp. Treas. Reg.', '', 'US'],
];

/** Initials that are also other things: only with a section word behind them. */
const AMBIGUOUS = new Set([
  'PC',
  'VC',
  'HS',
  'CRS',
  'ARS',
  'CCR',
  'WAC',
  'SMC',
  'CPL',
  'R.C.',
  'P.C.',
  'V.C.',
  'F.S.',
  'ORC',
  'MCL',
  'ORS',
]);

const NOT_CODES = /^(?:Pub\. L\.|Pvt\. L\.|C\.F\.R\.|U\.S\.C\.)$/;

const spellings = (name) => [
  ...new Set([name, name.replaceAll('. ', '.'), name.replace(/\.(?=[A-Z])/g, '. ')]),
];

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const quote = (cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export default (sources) => {
  const laws = JSON.parse(readFileSync(join(sources, 'laws.json'), 'utf8'));
  const rows = new Map();
  const add = (name, titled) => {
    const id = `code-${slug(name)}`;
    if (!rows.has(id))
      rows.set(id, [
        id,
        name,
        spellings(name)
          .filter((spelling) => spelling !== name)
          .join('|'),
        AMBIGUOUS.has(name) ? name : '',
        titled,
      ]);
  };
  for (const [name, entries] of Object.entries(laws)) {
    if (NOT_CODES.test(name)) continue;
    for (const { cite_type: kind, regexes } of entries) {
      if (kind !== 'leg_statute' && kind !== 'admin_compilation') continue;
      const titled = /^\(\?P<(?:title|chapter)>|^\$volume/.test(regexes[0]) ? 'yes' : '';
      for (const one of SUBJECTS[name] ?? [name]) add(one, titled);
    }
  }
  for (const [name, titled] of MORE) add(name, titled);
  const header = [
    '# Abbreviations of state codes: a law only with a section behind them. titled: a title or chapter number stands before.',
    '# source: freelawproject/reporters-db laws.json (2025-11), credit Free Law Project; initials used in court news by hand',
    '# licence: BSD-2-Clause',
    '# date: 2026-11',
    'id,name,aliases,ambiguous,titled',
  ];
  const lines = [...rows.values()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((row) => row.map(quote).join(','));
  return [{ path: 'statute/codes.csv', text: [...header, ...lines, ''].join('\n') }];
};
