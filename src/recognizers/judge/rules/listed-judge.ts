// Judges of the gazetteers by their full names: with a title certain, near a court likely, else in need of another mention.
import type { NameHit, NameReading } from '../../../gazetteer/find-names.js';
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundName } from '../../shared/name-rule.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { Found, NameRule } from '../../shared/rule.js';
import { sentenceHas } from '../../shared/sentence-has.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { isNearCourt } from '../judge-found.js';
import { foundOver } from '../../shared/found-over.js';
import { titleAttributes, titleStart } from '../judge-title.js';

const US_LIST = 'judge/us-judges';
const STYLES = wordSet("hon honorable honourable hon'ble");
const HEADS = wordSet('judge judges justice justices magistrate');
const JUSTICES = wordSet('justice justices');
const MAGISTRATE = wordSet('magistrate');
const COURT = wordSet('court county');
const FEDERAL_COURTS = wordSet('district appeals supreme');
const PRESIDENT = wordSet('president');
const GENERAL = wordSet('general');
const ADVOCATE = wordSet('advocate');
const VICE = wordSet('vice');
const FEDERAL = wordSet('u.s. us federal circuit district supreme');
/** Letters of barristers, as many judges once were: `Brian Murray SC`. */
const SILKS = wordSet('qc kc sc san');
const SUFFIXES = wordSet('jr sr ii iii iv');
/** `chief judge since 2009, succeeding Kimba Wood`: who follows a judge or makes room for one is a judge. */
const SUCCESSION = wordSet('succeeding succeeded succeeds');
/** Titles that say the bearer of a judge's name is someone else here. */
const OTHER_TITLES = wordSet(
  'attorney attorneys lawyer counsel president governor mayor senator sen rep representative officer detective sergeant prosecutor secretary director general professor prof dr coach defendant spokesman spokeswoman victim suspect mr mrs ms',
);

/** True when the name goes on to either side: `Curtis James Hill`, `John Williams Rodenborn`. */
const isInLongerName = (article: Article, first: number, last: number): boolean => {
  const name = matchPersonName(article, first);
  if (name && name.last !== last && !isWordIn(article, last, SUFFIXES)) return true;
  const before = first - 1;
  return (
    inOneSentence(article, before, first) &&
    isCapitalized(article, before) &&
    matchPersonName(article, before) !== undefined &&
    !isSentenceStart(article, before)
  );
};

/** True when a title with its head at `head` may be a listed federal judge's: `Brooklyn Supreme Court Justice` is not. */
const fitsTitle = (article: Article, head: number, { entry, ambiguous }: NameReading): boolean => {
  if (isWordIn(article, head, MAGISTRATE)) return false;
  const court = entry.attributes?.['court'];
  if (isWordIn(article, head, JUSTICES)) return court === 'scotus';
  const before = titleStart(article, head) - 1;
  if (isWordIn(article, before, COURT) && !isWordIn(article, before - 1, FEDERAL_COURTS)) return false;
  return !ambiguous || sentenceHas(article, head, FEDERAL);
};

/** `Vice` of `Vice-President`. */
const presidentStart = (article: Article, at: number): number =>
  isCharacter(article, at - 1, '-') && isWordIn(article, at - 2, VICE) ? at - 2 : at;

const findListed = (article: Article, hit: NameHit, list: string): Found | undefined => {
  const readings = hit.readings.filter((one) => one.list === list);
  const [reading] = readings;
  const { first, last } = hit;
  if (!reading || isInLongerName(article, first, last)) return undefined;
  const listed = foundName(article, hit, reading);
  const name = article.source.text.slice(listed.start, listed.end).replace(/\s+/g, ' ');
  // two judges of one name: which of them stays open
  const isOne = readings.length === 1;
  const refersTo = isOne ? { ...listed.refersTo, name } : { name };
  const court = isOne ? listed.attributes?.['court'] : undefined;
  const attributes = court === undefined ? undefined : { court };
  if (isWordIn(article, first - 1, HEADS)) {
    if (list === US_LIST && !fitsTitle(article, first - 1, reading)) return undefined;
    const title = titleAttributes(article, titleStart(article, first - 1), first);
    return foundOver(listed, { score: 0.97, attributes: { ...attributes, ...title }, refersTo });
  }
  const before = isCharacter(article, first - 1, '.') ? first - 2 : first - 1;
  if (isWordIn(article, before, STYLES) && !reading.ambiguous) {
    const title = {
      title: article.source.text.slice(article.tokens.start[before], article.tokens.end[first - 1]),
      titleClass: 'judge',
    };
    return foundOver(listed, { score: 0.9, attributes: { ...attributes, ...title }, refersTo });
  }
  // `President Koen Lenaerts` presides over his court
  if (list !== US_LIST && isWordIn(article, before, PRESIDENT)) {
    const title = titleAttributes(article, presidentStart(article, before), first);
    return foundOver(listed, { score: 0.9, attributes: { ...attributes, ...title }, refersTo });
  }
  if (list !== US_LIST && isWordIn(article, before, GENERAL) && isWordIn(article, before - 1, ADVOCATE)) {
    const title = titleAttributes(article, before - 1, first);
    return foundOver(listed, { score: 0.95, attributes: { ...attributes, ...title }, refersTo });
  }
  if (isWordIn(article, before, OTHER_TITLES)) return undefined;
  if (isWordIn(article, last, SILKS) && kindAt(article, last) === TokenKind.Upper) return undefined;
  const isClear = !reading.ambiguous || isWordIn(article, first - 1, SUCCESSION);
  const score = isClear && isNearCourt(article, first, first, last) ? 0.7 : 0.4;
  return foundOver(listed, { score, attributes, refersTo });
};

const listRule = (list: string, why: string): NameRule => ({
  id: `judge/in-${list.replace('judge/', '')}`,
  why,
  list,
  find: (article, hit) => findListed(article, hit, list),
});

export const listedJudges: readonly NameRule[] = [
  listRule(
    US_LIST,
    'Federal judges by full name: they often stand without a title when the article speaks of their court.',
  ),
  listRule(
    'judge/world-judges',
    'Judges of the Court of Justice and of supreme courts elsewhere by full name.',
  ),
];
