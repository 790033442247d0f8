// Laws of the gazetteer: popular names, titles and acronyms, with their year and part.
import type { NameReading } from '../../../gazetteer/find-names.js';
import type { Article } from '../../../model/article.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundOver } from '../../shared/found-over.js';
import { matchAt } from '../../shared/match-at.js';
import type { NameRule } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, tokenText } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { foundLaw } from '../found-law.js';
import { yearEnd } from '../title-end.js';
import { euNumberEnd, foundNumberedAct } from '../eu-number.js';
import { partAfter } from '../part-of.js';
import { COUNTRIES } from '../title-words.js';

const LIST = 'statute/statutes';
const NAME = 0.95;
const AMBIGUOUS = 0.4;
const YEARS = /(?:1[2-9]|20)\d\d/g;

/** Followed by one of these a law's name is the name of a body or a treaty of its own. */
const NOT_BEFORE = wordSet(
  'organization organisation center centre commission council avenue street hall committee',
);
/** A name that goes on: `Bank Secrecy Act` is not `Secrecy Act`, `Irish Data Protection Act` is one name with its country. */
const MULTIPLE = /\s/;

/** `Due Process Clause | of the United States Constitution`, `| of the Fourteenth Amendment` */
const OF_WHOLE =
  /of the (?:(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?|\d{1,2}th) Amendment(?: (?:to|of) the (?:U\.\s?S\. |US |United States |federal )?Constitution)?|(?:U\.\s?S\. |US |United States |federal )?Constitution)(?!\w)/y;
const CLAUSE = wordSet('clause');

const yearsOf = (text: string): string[] => text.match(YEARS) ?? [];

/** False when the text gives a year that is not the year of the entry: another country's act of the same title. */
const agreesOnYear = (article: Article, last: number, end: number, reading: NameReading): boolean => {
  if (end === last) return true;
  const said = yearsOf(article.source.text.slice(article.tokens.end[last - 1], article.tokens.end[end - 1]));
  const known = yearsOf(`${reading.entry.name} ${reading.entry.ids?.['in'] ?? ''}`);
  return said.every((year) => known.includes(year));
};

/** Laws by name; a part before or behind belongs to the mention, a year that contradicts takes the identifiers away. */
export const popularNames: NameRule = {
  id: 'statute/popular-name',
  why: 'Popular names and acronyms of laws are known: "the Stored Communications Act", "FISA", "Sarbanes-Oxley".',
  list: LIST,
  find(article, hit) {
    const readings = hit.readings.filter((reading) => reading.list === LIST);
    const reading = readings[0];
    if (!reading || isWordIn(article, hit.last, NOT_BEFORE)) return undefined;
    if (
      isCharacter(article, hit.first - 1, '-') ||
      (isCharacter(article, hit.last, '-') && isCapitalized(article, hit.last + 1))
    )
      return undefined;
    const { entry, ambiguous } = reading;
    const isTitle = MULTIPLE.test(
      article.source.text.slice(article.tokens.start[hit.first], article.tokens.end[hit.last - 1]),
    );
    const numberEnd = euNumberEnd(article, article.tokens.end[hit.last - 1] as number);
    const last =
      numberEnd !== undefined
        ? hit.last
        : isTitle || tokenText(article, hit.last) !== 'of'
          ? yearEnd(article, hit.last)
          : hit.last;
    // `ECPA` is read as `Ecpa` too
    const isOne = readings.every((other) => other.entry.id === entry.id);
    const known = isOne && agreesOnYear(article, hit.last, last, reading);
    const found = numberEnd === undefined ? foundLaw : foundNumberedAct;
    const whole = isWordIn(article, hit.last - 1, CLAUSE) ? matchAt(article, hit.last, OF_WHOLE) : undefined;
    const law = found(article, {
      first:
        isWordIn(article, hit.first - 1, COUNTRIES) &&
        isCapitalized(article, hit.first - 1) &&
        inOneSentence(article, hit.first - 1, hit.first)
          ? hit.first - 1
          : hit.first,
      last,
      end: numberEnd ?? partAfter(article, last),
      score: ambiguous ? AMBIGUOUS : NAME,
      ...(known ? { id: entry.id, name: entry.name, ids: entry.ids, attributes: entry.attributes } : {}),
    });
    if (!whole) return law;
    return foundOver(
      { start: law.start, end: (article.tokens.start[hit.last] as number) + whole[0].length },
      law,
    );
  },
};
