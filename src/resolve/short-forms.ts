// The short forms under which an article goes on to speak of an entity it has named in full.
import type { EntityType } from '../model/entity-type.js';
import { latePattern } from '../model/late-pattern.js';
import { stripLegalForm } from './name-key.js';
import { remember } from './remember.js';

export interface ShortForm {
  readonly surface: string;
  /** rule id of the mentions it finds */
  readonly rule: string;
  readonly score: number;
}

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;

/** `van der Berg`, `De Martini`, `de Mistura`: a particle opens the surname. */
const PARTICLE =
  /^(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]ella|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]er|[Tt]en|[Bb]in|[Ii]bn|[Aa]l|[Ee]l|Ó|Ní|Mac|St\.)-?$/u;

/** Last words of a company's name that its short form leaves out. */
const COMPANY_TAIL =
  /\s(?:Communications|Systems|Technologies|Technology|Group|Holdings?|Bank|Airlines|Motors?|Energy|Pharmaceuticals|Industries|International|Platforms|Networks|Software|Laboratories|Labs|Stores|Enterprises|Entertainment|Insurance|Financial|Capital|Partners|Solutions|Pharma|Oil|Steel|Tobacco|Sportswear|Apparel|Footwear|Biopharma|Biologics|Vaccines|Trucking|Shipping|Freight|Rail(?:way|road)?|Solar|Wind|Services|Electronics|Media|Foods|Restaurants?|Games|Studios|Pictures|Records|Airways|Mobile|Wireless|Telecom|Healthcare|Brands|Logistics|Robotics|Aerospace|Resources|Petroleum|Realty|Properties|Biosciences|Therapeutics|Data Cent(?:er|re)s?|Datacent(?:er|re)s?|Data Services|(?:Digital )?Infrastructure|Litigation Funding|Telecommunications|Semiconductors?|Images|AI|Research|Analytics|Cloud|Computing|Biotech|Genomics|Diagnostics|Devices|Instruments|Materials|Chemicals?|Mining|Minerals|Hotels|Resorts|Aviation|Automotive|Interactive|Publishing|Broadcasting|Payments|Health|Sciences|Security|(?:Asset|Investment) Management)$/;

/** Newspapers are called by their last word: `the Times`. */
const PAPER =
  /\s(?:Times|Post|Journal|Guardian|Herald|Tribune|Telegraph|Chronicle|Gazette|Globe|Mail|Star|Examiner|Independent|Observer|Inquirer|Register)$/;
const NEWSPAPER = latePattern(String.raw`^(?:\p{Lu}[\p{L}.]*\s+){1,3}(\S+)$`);

/** `Alder State University` is called `Alder State`. */
const STATE_UNIVERSITY = /^(.+ (?:State|Tech|A&M)) University$/u;

/** `Southern Center for Human Dignity` goes on as `Southern Center`. */
const PURPOSE =
  /^((?:[^\s]+ ){1,3}(?:Center|Centre|Institute|Council|Campaign|Coalition|Foundation|Fund|Project|Association|Society|Alliance|Network)) (?:for|on|of|against) /;

/** `DEC` of the New York State Department of Environmental Conservation */
const BEFORE_BODY = /^.*?(?=(?:Department|Ministry|Bureau|Division|Agency|Board|Commission|Authority) of )/;

const CHURCH = latePattern(String.raw`^Church of (\p{Lu}[\p{L}]+)$`);

/** Surname of a full name with its particles; undefined for a single word. */
const surnameOf = (name: string): string | undefined => {
  const words = name.replace(/\s+/g, ' ').replace(SUFFIX, '').trim().split(' ');
  let first = words.length - 1;
  if (first === 0) return undefined;
  while (first > 0 && PARTICLE.test(words[first - 1] as string)) first -= 1;
  return first === 0 ? words.at(-1) : words.slice(first).join(' ');
};

/** `Menelik` of `Menelik Jackson`; initials are none. */
const givenNameOf = (name: string): string | undefined => {
  const first = name.split(/\s+/)[0] ?? '';
  return first.length > 3 && !first.includes('.') ? first : undefined;
};

const formsOfPerson = (name: string): ShortForm[] => {
  const surname = surnameOf(name);
  if (surname === undefined) return [];
  const bare = surname.split(/\s+/).at(-1) as string;
  const given = givenNameOf(name);
  return [
    { surface: surname, rule: 'coref/surname', score: 0.85 },
    // `De Jonge` opens a sentence, of `Hugo de Jonge`
    ...(/^\p{Ll}/u.test(surname)
      ? [
          {
            surface: surname.charAt(0).toUpperCase() + surname.slice(1),
            rule: 'coref/surname',
            score: 0.85,
          },
        ]
      : []),
    ...(bare !== surname && /^\p{Lu}/u.test(bare)
      ? [{ surface: bare, rule: 'coref/surname', score: 0.8 }]
      : []),
    ...(given === undefined ? [] : [{ surface: given, rule: 'coref/given-name', score: 0.55 }]),
  ];
};

/** A first word that too many names share to stand for one of them: `General` of `General Motors`. */
const GENERIC =
  /^(?:General|Chief|Americas|Delta|American|National|United|First|Global|International|Universal|Standard|Southern|Northern|Western|Eastern|Central|Pacific|Atlantic|Royal|Allied|Federal|Public|New|Digital|Data|World|City|State|Union|Consolidated|Advanced|Applied|Premier|Superior|Mutual|Community|Capital|Summit|Liberty|Best|Home|Health|Green|Blue|Red|Black|White|Big|Great|Old|Golden|Silver|Sun|Star|Life|Family|People|Power|Micro|Auto|Air|Water|Land|North|South|East|West|Subsidiary|Parent|Generic|Mediation|Investment|British|English|Scottish|Welsh|Irish|French|German|Dutch|Swiss|Austrian|Italian|Spanish|Portuguese|Swedish|Norwegian|Danish|Finnish|Polish|Greek|Turkish|Russian|Chinese|Japanese|Korean|Indian|Canadian|Australian|Mexican|Brazilian|African|Asian|European|Israeli|Egyptian|Ethiopian|Malaysian|Philippine|Thai|Vietnamese|USA|UAE|DWI|DUI|GPS|DNA|USB|NBA|NFL|NHL|MLB|FBI|CEO|CCTV|LED|LNG|United States|United Kingdom|North America|South Africa|New York|Real Estate|High Yield)$/;

/** `JMI` of `Jewelers Mutual Insurance`: the initials of three capitalised words or more. */
const formsOfInitials = (name: string): ShortForm[] => {
  const words = name.split(/[\s/-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length >= 3 && words.length <= 6
    ? [{ surface: initials, rule: 'coref/initials', score: 0.7 }]
    : [];
};

const formsOfCompany = (name: string): ShortForm[] => {
  const stripped = stripLegalForm(name).replace(/\.com$/i, '');
  const headless = stripped.replace(COMPANY_TAIL, '').trimEnd();
  const firm = /^(\p{Lu}[\p{L}'’-]+)(?:,| &| and) .*(?:&|and) /u.exec(`${stripped} `)?.[1];
  const opening = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) \p{Lu}\S* \p{Lu}/u.exec(stripped)?.[1];
  // `SCL` of `SCL Elections Ltd`
  const letters = /^([A-Z]{3,5}) \p{Lu}\p{Ll}/u.exec(stripped)?.[1];
  const short = [...new Set([stripped, headless, firm, opening, letters])]
    .filter(
      (form): form is string => form !== undefined && form !== name && form.length > 2 && !GENERIC.test(form),
    )
    // a place or a person may bear the words that open a long name
    .map((surface) => ({
      surface,
      rule: 'coref/short-name',
      score: surface === opening || surface === letters ? 0.6 : 0.8,
    }));
  return [...short, ...formsOfInitials(stripped)];
};

const formsOfOrganization = (name: string): ShortForm[] => {
  const short = ((PAPER.test(name) ? NEWSPAPER.exec(name) : undefined) ??
    CHURCH.exec(name) ??
    PURPOSE.exec(name) ??
    STATE_UNIVERSITY.exec(name))?.[1];
  return [
    ...(short === undefined ? [] : [{ surface: short, rule: 'coref/short-name', score: 0.75 }]),
    ...formsOfInitials(name),
    ...formsOfInitials(name.replace(BEFORE_BODY, '')),
  ];
};

/** Nobody shortens what is longer, and patterns that look for the last word would take long. */
const LONGEST_NAME = 200;

const formsOf = (type: EntityType, name: string): readonly ShortForm[] => {
  if (name.length > LONGEST_NAME) return [];
  if (type === 'person' || type === 'judge') return formsOfPerson(name);
  if (type === 'company') return formsOfCompany(name);
  return type === 'organization' ? formsOfOrganization(name) : [];
};

/** Short forms of a name, most certain first; none of them is the name itself. */
export const shortForms = remember(formsOf);
