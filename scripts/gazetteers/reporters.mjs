// Abbreviations of law reports, as citations write them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of reports whose abbreviations are plain words more often than reports: found only with a case around them. */
const DOUBTFUL_KINDS = new Set(['specialty', 'neutral']);
/** Of these, the ones that briefs cite as often as the reports of courts. */
const WELL_KNOWN = new Set([
  'B.R.',
  'T.C.',
  'M.J.',
  'T.C.M.',
  'U.S.P.Q.',
  'N.L.R.B.',
  'F.T.C.',
  'F.C.C.',
  'F.C.C.R.',
  'Ark.',
]);
/** Counted by years, though the source does not say so. */
const YEARLY = new Set(['NY Slip Op', 'DNH']);
/** Abbreviations without a full stop that are nothing else. */
const PLAIN = new Set(['WL', 'LEXIS', 'F Supp']);
/** Months, titles, parts of addresses and of books: with a number on either side they are hardly ever a report. */
const NOT_REPORTS =
  /^(?:Dec|Mar|Jan|Oct|Sept?|Aug|Nov|Feb|Apr|Jun|Jul|Mr|St|Ave|Rd|No|Nos|Gen|Co|Sq|Dr|Pl|Ct|Ft|ft|in|Min|Sec|Va\. Beach|Rep|Sen|Vol|Vols|Fig|Art|Ed|Ch|App|Op|Adm|Cl|Pt|Div|Sess|Stat|Reg|Inc|Ltd|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM|am|pm|Bus|Kg|Km|Dist|Dept|Am|Pub|L)\.?$/;
const SINGLE_LETTER = /^[A-Z]\.?$/;
/** `W. St.` and `Wash. St.` are addresses as well. */
const ADDRESS = /^(?:W|N|S|E|Wash|Hall|High|Main)\.? ?(?:St|Ave|Rd)\.?$/;

/** Spellings of Washington's reports that its courts use. */
const MORE = [
  ['Wn.2d', 'Wn. 2d'],
  ['Wn. App.', 'Wn.App.'],
  ['Wn. App. 2d', 'Wn.App.2d'],
];
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
  name.length > 1 &&
  /^[A-Z]/.test(name) &&
  !name.includes('|') &&
  !NOT_REPORTS.test(name) &&
  !/\bat$/.test(name);

/** A surface that nothing else is written like: it has a full stop, or the number of a series. */
const isPlainReport = (name, kind) =>
  PLAIN.has(name) ||
  /\d[dh]/.test(name) ||
  /LEXIS$/.test(name) ||
  WELL_KNOWN.has(name) ||
  (name.includes('.') &&
    !SINGLE_LETTER.test(name) &&
    !ADDRESS.test(name) &&
    !(DOUBTFUL_KINDS.has(kind) && /^[\w.]+$/.test(name)));

const quote = (cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export default (sources) => {
  const reporters = JSON.parse(readFileSync(join(sources, 'reporters.json'), 'utf8'));
  const rows = new Map();
  const taken = new Set();
  const add = (edition, kind, names, yearly = false) => {
    const id = idOf(edition, kind);
    const row = rows.get(id) ?? { id, name: edition, aliases: [], doubtful: [], yearly: yearly ? 'yes' : '' };
    const fresh = [...new Set(names)].filter((name) => isUsable(name) && !taken.has(name));
    if (fresh.length === 0) return;
    for (const name of fresh) {
      taken.add(name);
      (isPlainReport(name, kind) ? row.aliases : row.doubtful).push(name);
    }
    rows.set(id, row);
  };
  /** `ME`, the neutral citation, and `Me.`, the report, have one slug: what is better known comes first and keeps it. */
  const ids = new Map();
  const idOf = (edition, kind) => {
    const plain = `report-${slug(edition)}`;
    const owner = ids.get(plain);
    if (owner === undefined) ids.set(plain, edition);
    return owner === undefined || owner === edition ? plain : `${plain}-${slug(kind)}`;
  };
  const reports = Object.values(reporters)
    .flat()
    .sort(({ cite_type: a }, { cite_type: b }) => DOUBTFUL_KINDS.has(a) - DOUBTFUL_KINDS.has(b));
  for (const { cite_type: kind, editions } of reports)
    for (const [edition, { regexes = [] }] of Object.entries(editions))
      if (isUsable(edition))
        add(
          edition,
          kind,
          [
            ...spellings(edition),
            ...(edition.replaceAll('.', '').includes(' ') ? [edition.replaceAll('.', '')] : []),
          ],
          kind === 'neutral' ||
            YEARLY.has(edition) ||
            regexes.some((regex) => regex.includes('$volume_year')),
        );
  for (const { cite_type: kind, variations } of reports)
    for (const [variation, edition] of Object.entries(variations))
      if (rows.has(idOf(edition, kind))) add(edition, kind, spellings(variation));
  for (const [name, aliases] of MORE) add(name, 'state', [name, aliases]);
  const header = [
    '# Abbreviations of United States law reports and their variants: a case only between a volume and a page.',
    '# ambiguous: names of persons, single letters and words without a full stop; only with a case around them.',
    '# yearly: the year stands for the volume (`2023 NY Slip Op 51350`).',
    '# Left out: abbreviations that are months, titles or parts of books and addresses.',
    '# source: freelawproject/reporters-db reporters.json (2025-11), credit Free Law Project',
    '# licence: BSD-2-Clause',
    '# date: 2026-11',
    'id,name,aliases,ambiguous,yearly',
  ];
  const lines = [...rows.values()]
    .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1))
    .map(({ id, name, aliases, doubtful, yearly }) =>
      [id, name, aliases.filter((alias) => alias !== name).join('|'), doubtful.join('|'), yearly]
        .map(quote)
        .join(','),
    );
  return [{ path: 'case/reporters.csv', text: [...header, ...lines, ''].join('\n') }];
};
