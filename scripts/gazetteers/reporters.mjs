// Abbreviations of law reports, as citations write them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of reports that news and briefs cite; neutral citations are a pattern of their own. */
const KINDS = new Set([
  'federal',
  'state',
  'state_regional',
  'scotus_early',
  'specialty_west',
  'specialty_lexis',
]);
const SPECIALTY = new Set([
  'B.R.',
  'T.C.',
  'M.J.',
  'Vet. App.',
  'I. & N. Dec.',
  'T.C.M.',
  'Fed. Cl.',
  'Ct. Cl.',
  'U.S.P.Q.',
  'U.S.P.Q.2d',
  'Fed. R. Serv.',
  'N.L.R.B.',
  'F.T.C.',
  'F.C.C.',
  'F.C.C.2d',
  'F.C.C.R.',
  'Cl. Ct.',
  "Ct. Int'l Trade",
]);
/** Abbreviations without a full stop that are not also a name. */
const PLAIN = new Set(['WL', 'LEXIS']);
/** Abbreviations that are also months, titles or places with a number before them. */
const NOT_REPORTS =
  /^(?:Dec\.|Mar\.|Jan\.|Oct\.|Sept?\.|Aug\.|Nov\.|Feb\.|Apr\.|Jun\.|Jul\.|Mr\.|St\.|Ave\.|Rd\.|No\.|Nos\.|Gen\.|Co\.|Sq\.|Dr\.|Pl\.|Ct\.|Ft\.|ft\.|in\.|Min\.|Sec\.|Va\. Beach|W\.|S\.|N\.|E\.|D\.|B\.|C\.|H\.|M\.|R\.|T\.|L\.|A\.|P\.|F\.)$/;
/** Spellings of Washington's reports that its courts use. */
const MORE = [
  ['Wn.2d', 'Wn. 2d'],
  ['Wn. App.', 'Wn.App.'],
  ['Wn. App. 2d', 'Wn.App.2d'],
];
const LAST_YEAR = 1880;

/** What two spellings of one abbreviation share. */
const letters = (name) => name.replace(/[. ]/g, '');

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/['’.]/g, ' ')
    .replaceAll('&', ' and ')
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `F. Supp. 3d` is also written `F.Supp.3d`, `F. Supp.3d`; `U.S.` also `U. S.` */
const spellings = (name) => {
  const spaced = name.replace(/\.(?=[A-Za-z0-9])/g, '. ');
  const tight = name.replaceAll('. ', '.');
  const half = name.replace(/\. (?=\d)/g, '.');
  const initials = spaced.replace(/\b([A-Z])\. (?=[A-Z]\.)/g, '$1.');
  return [name, spaced, tight, half, initials];
};

const isUsable = (name) =>
  (name.includes('.') || /^[A-Z][\w.]* (?:Supp|2d|3d|LEXIS)/.test(name) || PLAIN.has(name)) &&
  !NOT_REPORTS.test(name) &&
  !name.includes('|') &&
  name.length > 1 &&
  !/^[a-z]/.test(name);

const quote = (cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export default (sources) => {
  const reporters = JSON.parse(readFileSync(join(sources, 'reporters.json'), 'utf8'));
  const rows = new Map();
  const taken = new Set();
  for (const entries of Object.values(reporters)) {
    for (const { cite_type: kind, editions, variations } of entries) {
      for (const [edition, { end }] of Object.entries(editions)) {
        if (!(KINDS.has(kind) || SPECIALTY.has(edition)) || !isUsable(edition)) continue;
        if (kind !== 'scotus_early' && end && Number(end.slice(0, 4)) < LAST_YEAR) continue;
        const id = `report-${slug(edition)}`;
        const others = Object.entries(variations)
          .filter(([variation, of]) => of === edition && letters(variation) === letters(edition))
          .map(([variation]) => variation);
        const names = [
          ...spellings(edition),
          ...others.filter(isUsable),
          edition.replaceAll('.', '').includes(' ') ? edition.replaceAll('.', '') : edition,
        ];
        const fresh = [...new Set(names)].filter((name) => !taken.has(name) && isUsable(name));
        if (rows.has(id) || fresh.length === 0 || !fresh.includes(edition)) continue;
        for (const name of fresh) taken.add(name);
        rows.set(id, [id, edition, fresh.filter((name) => name !== edition).join('|'), '']);
      }
    }
  }
  for (const [name, aliases] of MORE)
    rows.set(`report-${slug(name)}`, [`report-${slug(name)}`, name, aliases, '']);
  const header = [
    '# Abbreviations of United States law reports: a case only between a volume and a page.',
    '# Left out: reports named for a person (Johnson, Wright) and abbreviations that are months, titles or single letters of a compass.',
    '# source: freelawproject/reporters-db reporters.json (2025-11), credit Free Law Project',
    '# licence: BSD-2-Clause',
    '# date: 2026-11',
    'id,name,aliases,ambiguous',
  ];
  const lines = [...rows.values()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((row) => row.map(quote).join(','));
  return [{ path: 'case/reporters.csv', text: [...header, ...lines, ''].join('\n') }];
};
