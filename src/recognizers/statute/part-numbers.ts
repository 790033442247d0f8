// How parts of laws are written: the word (`section`, `§`, `Article`), the numbers behind it, their normal form.

const SUFFIX = String.raw`(?:[A-Za-z]{1,2}(?![A-Za-z]))?`;

/** `2703(d)`, `10b-5`, `1001.95`, `16-14-4`, `120-B`, `69A`, `3 (1)(a)`, `40.3.1°` */
export const NUMBER = String.raw`\d{1,5}${SUFFIX}(?:[.:\u2010-\u2013/-]\d{1,5}${SUFFIX}|-[A-Z]{1,2}(?![A-Za-z])){0,5}\u00b0?(?:\s?\((?:\d{1,3}|[A-Za-z]|[ivx]{1,5}|[A-Z]{2}|z[a-z]|aa|bb|cc)\)){0,5}(?![\d%])`;

const ROMAN = String.raw`[IVXLC]{1,7}[A-Z]?(?![A-Za-z])`;
const ROMANS = String.raw`${ROMAN}(?:[\u2013-]${ROMAN}){0,4}`;
/** `(d)`, `(ii)`, `(2A)`, but not `(SCCs)` */
const LETTERED = String.raw`(?:\((?:\d{1,3}[A-Za-z]?|[A-Za-z]{1,2}|[ivx]{3,5}|[IVX]{3,4})\)){1,4}`;
const ONE = String.raw`(?:${NUMBER}|${ROMAN}|${LETTERED})`;
const WORD_JOIN = String.raw`,?\s(?:and|or|to|through|&|r\/w|read with)\s`;
const JOIN = String.raw`(?:${WORD_JOIN}|\s?[,\u2013-]\s?)`;
/** A bare dash behind a digit belongs to the number, behind a Roman numeral to its range: read in two ways, `1-1-1-1…` of 80 characters took minutes. */
const LIST_JOIN = String.raw`(?:${WORD_JOIN}|\s?,\s?|\s[\u2013-]\s?|(?:(?<=\))[\u2013-]|[\u2013-](?=[\s(])|(?<=[\da-z])\u2013(?=[IVXLC]))\s?)`;

/** `§§ 2701-2712 and 18 U.S.C. § 1030`: the number is the title of another code. */
const NOT_A_TITLE = String.raw`(?!\s?(?:U\.\s?S\.|USC|C\.\s?F\.|CFR|Stat\.|Fed\.|F\.\d))`;

/** `187 and 664`, `302, 307 and 34`, `157 to 159` */
const ENTRY = String.raw`(?:${NUMBER}|${ROMANS}|${LETTERED})`;
const MANY = String.raw`${ENTRY}(?:${LIST_JOIN}${ENTRY}${NOT_A_TITLE}){0,14}`;

/** One number, or a list that is long enough to be meant as one: `Section 420, 467, 468 and 120-B` */
const SINGLE = String.raw`${ONE}(?:(?:,\s?\d{2,3}[A-Z]?(?:-[A-Z])?(?![\w.])){2,12}(?:,?\s(?:and|&)\s\d{1,3}[A-Z]?(?:-[A-Z])?(?!\w))?)?`;

const SUBDIVISION = String.raw`(?:,?\s(?:subdivisions?|subds?\.|subsections?|paragraphs?|paras?\.?)\s(?:${LETTERED}|\d{1,3})(?:${JOIN}${LETTERED}){0,4})?`;
const ET_SEQ = String.raw`(?:,?\set\.?\sseq\.?)?`;

const SECTION_WORD = String.raw`(?:§|[Ss]ection|SECTION|[Ss]ec\.?|[Ss]ub-?\s?[Ss]ection|s\.|s(?=\s?\d))`;
const SECTION_WORDS = String.raw`(?:§\s?§|[Ss]ections|SECTIONS|[Ss]ecs\.?|[Ss]ub-?\s?[Ss]ections|ss\.?)`;
const OTHER_WORD = String.raw`(?:[Aa]rticle|ARTICLE|[Aa]rt\.?|[Tt]itle|[Pp]art|[Cc]hapter|[Cc]h\.|[Rr]ule|[Rr]egulation|[Ss]chedule|[Oo]rder|[Cc]lause|[Pp]aragraph|[Pp]ara\.?|[Ss]ubdivision|[Aa]nnex|[Ii]tem)`;
const OTHER_WORDS = String.raw`(?:[Aa]rticles|ARTICLES|[Aa]rts\.?|[Tt]itles|[Pp]arts|[Cc]hapters|[Rr]ules|[Rr]egulations|[Pp]aragraphs|[Pp]aras\.?|[Cc]lauses|[Ss]ubdivisions|[Ii]tems)`;

/** `19(1)(a) and (g)`, `23-3-119(a)(2) and (d)`: further letters of the number before them */
const LETTERS = String.raw`(?:(?<=\))(?:,\s?${LETTERED}){0,5},?\s?(?:and|or|&|to|through)\s?${LETTERED})?`;

const DASH = String.raw`\s?[\u2013-]?\s?`;
const part = (one: string, many: string): string =>
  String.raw`(?:(?:${many}${DASH}${MANY}|${one}${DASH}${SINGLE})${LETTERS}${SUBDIVISION}${ET_SEQ})`;

/** A part of a law: `Section 2703(d)`, `§§ 1 to 7`, `Articles 7 and 8`, `Title II`, `subsection (3)` */
export const PART = part(`(?:${SECTION_WORD}|${OTHER_WORD})`, `(?:${SECTION_WORDS}|${OTHER_WORDS})`);

/** A section: `§ 187`, `section 187(a)`, `Sections 187 and 664` */
export const SECTION = part(SECTION_WORD, SECTION_WORDS);

/** An article: `Article 8`, `Articles 14, 19 and 21` */
export const ARTICLE = part(
  String.raw`(?:[Aa]rticle|ARTICLE|[Aa]rt\.)`,
  String.raw`(?:[Aa]rticles|ARTICLES|[Aa]rts\.)`,
);

/** What follows a code at once: `§ 187`, `section 187(a)`, `art. 5`, `ch. 93A` */
export const CITED_PART = part(
  String.raw`(?:§|[Ss]ection|SECTION|[Ss]ec\.?|s\.|[Aa]rticle|[Aa]rt\.?|[Cc]hapter|[Cc]h\.|[Tt]itle|[Tt]it\.|[Pp]art|[Rr]ule|r\.)`,
  String.raw`(?:§\s?§|ss\.?|[Ss]ections|SECTIONS|[Ss]ecs\.?|[Aa]rticles|[Aa]rts\.?|[Cc]hapters|[Rr]ules)`,
);

/** `2703(d)` to `2703/d`, as identifiers write it; undefined when the words are a list or a range. */
export const partPath = (number: string): string | undefined => {
  const plain = number.replace(/\s/g, '');
  if (!/^[\dA-Za-z.-]+(?:\([\dA-Za-z]+\))*$/.test(plain)) return undefined;
  return plain.replace(/\)$/, '').replace(/\)?\(/g, '/');
};
