// Judges of the gazetteers by their full names: with a title certain, near a court likely, else in need of another mention.
import type { NameHit } from '../../../gazetteer/find-names.js';
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { foundName } from '../../shared/name-rule.js';
import type { Found, NameRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { isCharacter } from '../../shared/character-at.js';
import { isNearCourt } from '../judge-found.js';
import { titleAttributes, titleStart } from '../judge-title.js';

const HEADS = wordSet('judge judges justice justices magistrate');
/** Titles that say the bearer of a judge's name is someone else here. */
const OTHER_TITLES = wordSet(
  'attorney attorneys lawyer counsel president governor mayor senator sen rep representative officer detective sergeant prosecutor secretary director general professor prof dr coach defendant spokesman spokeswoman victim suspect',
);
const NAME_STARTS = wordSet('mr mrs ms');

const findListed = (article: Article, hit: NameHit, list: string): Found | undefined => {
  const readings = hit.readings.filter((reading) => reading.list === list);
  const [reading] = readings;
  if (!reading) return undefined;
  const { first, last } = hit;
  const surface = article.source.text
    .slice(article.tokens.start[first], article.tokens.end[last - 1])
    .replace(/\s+/g, ' ');
  // `Robert E. Lee` inside a longer name, or two judges of one name: whose it is stays open
  if (
    isCapitalized(article, last) &&
    kindAt(article, last) !== 0 &&
    article.tokens.sentence[last] === article.tokens.sentence[last - 1] &&
    isWordIn(article, last, SUFFIXES)
  )
    return undefined;
  const found = {
    ...foundName(article, hit, reading),
    refersTo:
      readings.length > 1
        ? { name: surface }
        : { ...foundName(article, hit, reading).refersTo, name: surface },
  };
  const { attributes: all, ...plain } = found;
  const attributes = readings.length > 1 ? undefined : all;
  if (isWordIn(article, first - 1, HEADS))
    return {
      ...plain,
      score: 0.97,
      attributes: { ...attributes, ...titleAttributes(article, titleStart(article, first - 1), first) },
    };
  const before = isCharacter(article, first - 1, '.') ? first - 2 : first - 1;
  if (isWordIn(article, before, OTHER_TITLES) || isWordIn(article, before, NAME_STARTS)) return undefined;
  return {
    ...plain,
    score: isNearCourt(article, first, first, last) ? 0.6 : 0.4,
    ...(attributes ? { attributes } : {}),
  };
};
const SUFFIXES = wordSet('jr sr ii iii iv');

const listRule = (list: string, why: string): NameRule => ({
  id: `judge/in-${list.replace('judge/', '')}`,
  why,
  list,
  find: (article, hit) => findListed(article, hit, list),
});

export const listedJudges: readonly NameRule[] = [
  listRule(
    'judge/us-judges',
    'Federal judges by full name: they often stand without a title when the article speaks of their court.',
  ),
  listRule(
    'judge/world-judges',
    'Judges of the Court of Justice and of supreme courts elsewhere by full name.',
  ),
];
