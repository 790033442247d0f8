// Numbers and citations to their normal forms: all ways to write one docket give one id.

/** Names of docket kinds in the form that the courts' own system writes. */
const KINDS: Readonly<Record<string, string>> = {
  m: 'mj',
  mag: 'mj',
  magistrate: 'mj',
  civ: 'cv',
  civil: 'cv',
  crim: 'cr',
  cr: 'cr',
  cv: 'cv',
  mj: 'mj',
  misc: 'mc',
  mc: 'mc',
  bankr: 'bk',
};

/** `13-mj-02814` for `13 Mag. 2814`, `1:13-MJ-2814` and `M9-150/13-MJ-2814`: two-digit year, kind, five-digit number. */
export const docketForm = (year: string, kind: string, number: string): string => {
  const short = kind.toLowerCase().replace('.', '');
  return `${year.slice(-2)}-${KINDS[short] ?? short}-${number.padStart(5, '0')}`;
};

/** The words on one line, hyphens plain, spaces single. */
export const plainNumber = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2013]/g, '-')
    .trim();
