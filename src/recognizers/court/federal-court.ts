// The folded name of a court to the federal (or Californian) court it means: circuits, districts, appellate districts.
import { latePattern } from '../../model/late-pattern.js';
import type { Attributes, Reference } from '../../model/mention.js';
import { STATE_ABBREVIATIONS, STATES } from './federal-districts.js';

export interface CourtReference {
  readonly refersTo: Reference;
  readonly attributes?: Attributes;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
];

/** `9th U.S. Circuit Court of Appeals`, `Second Circuit`, `2d Cir.`, `U.S. Court of Appeals for the D.C. Circuit` */
const CIRCUIT =
  /\b(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\d{1,2}(?:st|nd|rd|th|d)|d\.?c\.?|district of columbia|fed(?:eral|\.)) (?:u\.?s\.? )?circ?(?:uit|\.)/;
/** `First Circuit Court of Appeal`, `11th Judicial Circuit Court`, `Federal Circuit and Family Court`: no federal circuits */
const OTHER_CIRCUIT = /\bcourt of appeal\b|judicial circuit|circuit court(?! of appeals)|circuit and family/;
/** `Southern District of New York` */
const DISTRICT = latePattern(
  String.raw`\b(?:(?<direction>northern|southern|eastern|western|middle|central) )?district of (?:the )?(?<state>district of columbia|(?:new|north|south|west|rhode|puerto) \p{L}+|\p{L}+)`,
);
/** `U.S. District Court for Northern California` */
const REGION = latePattern(
  String.raw`\bcourt for (?<direction>northern|southern|eastern|western|middle|central) (?<state>(?:new|north|south|west) \p{L}+|\p{L}+)$`,
);
/** `District Court, N.D. California`, `S.D. Tex.` */
const SHORT_DISTRICT = latePattern(
  String.raw`\b(?:(?<direction>[nsewmc])\. ?)?d\. ?(?<state>(?:new|north|south|west|rhode|puerto) \p{L}+|\p{L}+)`,
);
/** `Court of Appeal, Fourth Appellate District` is California's alone */
const APPELLATE_DISTRICT =
  /(?:\bcourt of appeal|california court of appeals)\b.{0,80}\b(?<which>first|second|third|fourth|fifth|sixth) appellate district(?<division>, division (?:one|two|three|four|five|six|seven|eight))?/;
/** A district names its district court, or its bankruptcy court when that is said; its other courts are others. */
const OTHER_COURT = /court(?<!district court)(?<!bankruptcy court)/;

const DIRECTION_NAMES: Readonly<Record<string, string>> = {
  n: 'Northern',
  s: 'Southern',
  e: 'Eastern',
  w: 'Western',
  m: 'Middle',
  c: 'Central',
};

/** Bankruptcy courts whose ids do not follow their district's. */
const BANKRUPTCY_IDS: Readonly<Record<string, string>> = { az: 'arb', ne: 'nebraskab' };

const titled = (words: string): string =>
  words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(/\bOf\b/g, 'of');

/** Reference to a court of courts-db. */
export const knownCourt = (id: string, name: string): CourtReference => ({
  refersTo: { id, name, ids: { courtsdb: id } },
});

const circuitCourt = (text: string): CourtReference | undefined => {
  const which = CIRCUIT.exec(text)?.groups?.['which'];
  if (!which || OTHER_CIRCUIT.test(text)) return undefined;
  if (which.startsWith('d')) return knownCourt('cadc', 'U.S. Court of Appeals for the D.C. Circuit');
  if (which.startsWith('fed')) return knownCourt('cafc', 'U.S. Court of Appeals for the Federal Circuit');
  const spelled = ORDINALS.indexOf(which);
  const number = spelled < 0 ? Number.parseInt(which, 10) : spelled + 1;
  const word = ORDINALS[number - 1];
  return word === undefined
    ? undefined
    : knownCourt(`ca${number}`, `U.S. Court of Appeals for the ${titled(word)} Circuit`);
};

/** The court of a state's district: `nysd`, or `nysb` for its bankruptcy court; undefined when the state has no such district. */
const courtOf = (state: string, direction: string, isBankruptcy: boolean): CourtReference | undefined => {
  const found = STATES[state];
  if (!found) return undefined;
  const [code, directions] = found;
  const letter = direction.charAt(0);
  if (directions === '' ? letter !== '' : letter === '' || !directions.includes(letter)) return undefined;
  const name = state === 'columbia' ? 'District of Columbia' : titled(state);
  const place = `${letter ? `${DIRECTION_NAMES[letter] ?? ''} ` : ''}${name.startsWith('District') ? name : `District of ${name}`}`;
  if (!isBankruptcy) return knownCourt(`${code}${letter}d`, `U.S. District Court for the ${place}`);
  return knownCourt(BANKRUPTCY_IDS[code] ?? `${code}${letter}b`, `U.S. Bankruptcy Court for the ${place}`);
};

const districtCourt = (text: string): CourtReference | undefined => {
  if (/court of appeals for (?:the )?district of columbia/.test(text))
    return knownCourt('cadc', 'U.S. Court of Appeals for the D.C. Circuit');
  if (OTHER_COURT.test(text)) return undefined;
  const { direction = '', state = '' } = (DISTRICT.exec(text) ?? REGION.exec(text))?.groups ?? {};
  if (STATES[state]) return courtOf(state, direction, /bankr/.test(text));
  const short = SHORT_DISTRICT.exec(text)?.groups ?? {};
  const word = short['state'] ?? '';
  return courtOf(STATE_ABBREVIATIONS[word] ?? word, short['direction'] ?? '', /bankr/.test(text));
};

const appellateDistrict = (text: string): CourtReference | undefined => {
  const { which, division = '' } = APPELLATE_DISTRICT.exec(text)?.groups ?? {};
  if (!which) return undefined;
  return knownCourt(
    `calctapp${ORDINALS.indexOf(which) + 1}d`,
    `California Court of Appeal, ${titled(which)} Appellate District${titled(division)}`,
  );
};

/** Court that a folded name (small letters, single spaces) spells out, by circuit or district; undefined for all others. */
export const federalCourt = (text: string): CourtReference | undefined => {
  if (/^(?:u\.?s\.?|united states) supreme court$|^supreme court of the united states$/.test(text))
    return knownCourt('scotus', 'Supreme Court of the United States');
  return appellateDistrict(text) ?? circuitCourt(text) ?? districtCourt(text);
};

/** Court of a district by the id of its district court: `nysd`. */
export const courtOfDistrict = (id: string, isBankruptcy: boolean): CourtReference | undefined => {
  for (const [state, [code, directions]] of Object.entries(STATES)) {
    if (id === `${code}d`) return courtOf(state, '', isBankruptcy);
    if (id.length === 4 && id.startsWith(code) && directions.includes(id.charAt(2)))
      return courtOf(state, DIRECTION_NAMES[id.charAt(2)]?.toLowerCase() ?? '', isBankruptcy);
  }
  return undefined;
};
