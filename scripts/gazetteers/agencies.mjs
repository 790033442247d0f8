// US federal agencies under the names that news uses: both word orders, and the acronyms that mean nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Acronyms that news writes without explaining them; all others are left to definitions in the article. */
const KNOWN_ACRONYMS = new Set(
  (
    'ATF BLM BLS CBO CDC CFPB CFTC CIA CPSC DEA DHS DIA DOD DOE DOJ EEOC EPA FAA FBI FCC FDA FDIC FEC FEMA FERC FHFA FMCSA FTC GAO GSA HHS HUD ' +
    'IRS NARA NASA NCTC NGA NHTSA NIH NIST NLRB NOAA NRC NTIA NTSB OFAC OMB OPM OSHA OSTP PCLOB SBA SEC SSA TSA TVA USAID USCIS USDA USGS USPS USTR'
  ).split(' '),
);

/** Spellings of acronyms besides the capitals of the register. */
const OTHER_ACRONYMS = {
  DOD: ['DoD'],
  DOJ: ['DoJ', 'D.O.J.'],
  SEC: ['S.E.C.'],
  FTC: ['F.T.C.'],
  FCC: ['F.C.C.'],
  CIA: ['C.I.A.'],
  EPA: ['E.P.A.'],
};

/** Agencies that everyone calls otherwise than the register does. */
const CALLED = { 'National Security Agency/Central Security Service': 'National Security Agency' };

/** Names the press gives to agencies that the register names otherwise. */
const PRESS_NAMES = {
  'National Security Agency/Central Security Service': ['NSA', 'N.S.A.'],
  'Justice Department': ['justice department'],
  'Commerce Department': ['commerce department'],
  'Alcohol, Tobacco, Firearms, and Explosives Bureau': [
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    'Bureau of Alcohol, Tobacco, Firearms, and Explosives',
  ],
  'U.S. Immigration and Customs Enforcement': [
    'Immigration and Customs Enforcement',
    'US Immigration and Customs Enforcement',
    '?ICE',
  ],
  'U.S. Customs and Border Protection': [
    'Customs and Border Protection',
    'US Customs and Border Protection',
    'CBP',
  ],
  'U.S. Citizenship and Immigration Services': [
    'Citizenship and Immigration Services',
    'US Citizenship and Immigration Services',
  ],
  'Patent and Trademark Office': ['USPTO', 'Patent Office'],
  'Customs Service': [],
  'Veterans Affairs Department': ['Department of Veterans Affairs', 'Veterans Administration'],
  'Health and Human Services Department': [
    'Department of Health and Human Services',
    'Health and Human Services',
  ],
  'Housing and Urban Development Department': ['Department of Housing and Urban Development'],
  'Engineers Corps': ['Army Corps of Engineers', 'Corps of Engineers'],
  'Army Department': ['Department of the Army'],
  'Navy Department': ['Department of the Navy'],
  'Air Force Department': ['Department of the Air Force'],
  'Interior Department': ['Department of the Interior'],
  'Treasury Department': ['Department of the Treasury', 'treasury department'],
  'Federal Reserve System': ['Federal Reserve System'],
  'Executive Office for Immigration Review': ['EOIR'],
  'Trade Representative, Office of United States': [
    'Office of the United States Trade Representative',
    'Office of the U.S. Trade Representative',
  ],
  'National Railroad Passenger Corporation': [],
  'Government Ethics Office': ['Office of Government Ethics'],
  'Justice Programs Office': ['Office of Justice Programs'],
  'Special Counsel Office': ['Office of Special Counsel'],
  'Victims of Crime Office': ['Office for Victims of Crime'],
  'Agency for International Development': [
    'U.S. Agency for International Development',
    'US Agency for International Development',
  ],
  'United States Sentencing Commission': [
    'U.S. Sentencing Commission',
    'US Sentencing Commission',
    'Sentencing Commission',
  ],
  'United States Institute of Peace': ['U.S. Institute of Peace'],
  'United States Mint': ['U.S. Mint'],
  'United States Agency for Global Media': ['U.S. Agency for Global Media'],
  'Copyright Office, Library of Congress': ['Copyright Office'],
  'Energy Efficiency and Renewable Energy Office': [],
};

/** Too general to be this agency wherever it stands, past, or a person's office. */
const LEFT_OUT = new Set([
  'ACTION',
  'Operations Office',
  'Transportation Office',
  'Technology Administration',
  'Presidential Documents',
  'Counsel to the President',
  'Monetary Offices',
  'The White House Office',
  'Customs Service',
  'Federal Reserve System',
  'Board of Directors of the Hope for Homeowners Program',
  'Under-Secretary for Economic Affairs',
  'Architect of the Capitol',
  'National Railroad Passenger Corporation',
  'International Investment Office',
  'Investment Security Office',
  'Program Support Center',
  'U.S. House of Representatives',
  'Financial Crimes Enforcement Network',
  'Homeland Security Department',
  'Library of Congress',
  'Federal Bureau of Investigation',
  'United States Marshals Service',
  'Smithsonian Institution',
  'Personnel Management Office',
  'Management and Budget Office',
  'Foreign Assets Control Office',
  'National Intelligence, Office of the National Director',
  'Prisons Bureau',
  'Economic Analysis Staff',
  'Joint Board for Enrollment of Actuaries',
  'Unified Carrier Registration Plan',
  'Prisons Bureau',
  'Transportation Statistics Bureau',
  'Environment Office, Energy Department',
  'Copyright Royalty Judges',
  'Investment Office',
]);

const slug = (name) =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Bureaus and offices that are only ever called as the register calls them. */
const NEVER_TURNED =
  /^(?:Federal|National|General|Census|Patent|Government|Congressional|Executive|Community)\b/;

/** `Land Management Bureau` as `Bureau of Land Management`, `State Department` as `Department of State`. */
const turned = (name) => {
  const match = /^(.+) (Department|Bureau|Office)$/.exec(name);
  return match && !NEVER_TURNED.test(name) ? `${match[2]} of ${match[1]}` : undefined;
};

const readIds = (path) =>
  new Set(
    parse(readFileSync(path), { columns: true, comment: '#', comment_no_infix: true }).map(({ id }) => id),
  );

export default (sources) => {
  const agencies = JSON.parse(readFileSync(join(sources, 'fr_agencies.json'), 'utf8'));
  const byHand = readIds(new URL('../../src/recognizers/organization/bodies.csv', import.meta.url));
  const rows = new Map();
  for (const { name, short_name: acronym } of agencies) {
    if (
      LEFT_OUT.has(name) ||
      /, (?:Office|Agriculture|Interior|Energy|Executive|Health and Human|Administrative|Advisory|Interagency|United States and)/.test(
        name,
      )
    )
      continue;
    const turnedName = turned(name);
    const official = name.endsWith(' Department')
      ? (PRESS_NAMES[name]?.find((press) => press.startsWith('Department')) ?? turnedName)
      : (CALLED[name] ?? turnedName ?? name);
    const acronyms =
      KNOWN_ACRONYMS.has(acronym) && !/^(?:Energy Eff|Employment Stand)/.test(name)
        ? [acronym, ...(OTHER_ACRONYMS[acronym] ?? [])]
        : [];
    const surfaces = new Set([name, ...(PRESS_NAMES[name] ?? []), turned(name), ...acronyms]);
    surfaces.delete(undefined);
    surfaces.delete(official);
    const id = slug(official);
    if (byHand.has(id) || rows.has(id)) continue;
    const ambiguous = [...surfaces]
      .filter((surface) => surface.startsWith('?'))
      .map((surface) => surface.slice(1));
    const aliases = [...surfaces].filter((surface) => !surface.startsWith('?') && !surface.includes('/'));
    rows.set(id, {
      id,
      name: official,
      aliases: aliases.join('|'),
      ambiguous: ambiguous.join('|'),
      sense: ambiguous.length > 0 ? 'acronym' : '',
    });
  }
  const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const header = [
    '# Agencies of the United States government. A department may share its name with one of another country: no country is given.',
    '# source: Federal Register agencies (2022-09); press names by hand',
    '# licence: public domain',
    '# date: 2026-11',
  ];
  return [
    {
      path: 'organization/agencies.csv',
      text: `${header.join('\n')}\n${stringify(sorted, { header: true })}`,
    },
  ];
};
