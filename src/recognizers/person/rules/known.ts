// People whom every reader knows, and members of Congress.
import type { Article } from '../../../model/article.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundName } from '../../shared/name-rule.js';
import type { NameRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { TokenKind } from '../../../model/tokens.js';
import { CALENDAR } from '../calendar.js';
import { isOtherName } from '../candidate.js';
import { titleAttributes } from '../title-attributes.js';
import { reviseFound } from '../../shared/revise-found.js';
import { HONORIFICS, OTHER_HEADS, TITLES } from '../words.js';

/** True when the name is part of another: `Trump Tower`, `Bill Clinton Boulevard`. */
const isPart = (article: Article, first: number, last: number): boolean => {
  if (inOneSentence(article, first, last) && isCapitalized(article, last)) {
    if (isWordIn(article, last, OTHER_HEADS)) return true;
    if (
      last === first + 1 &&
      kindAt(article, last) === TokenKind.Title &&
      !isWordIn(article, last, CALENDAR) &&
      article.sentences[article.tokens.sentence[first] as number]?.casing === 'sentence'
    )
      return true;
  }
  return false;
};

const titleAt = (article: Article, first: number): number =>
  isCharacter(article, first - 1, '.') && isAttached(article, first - 1) ? first - 2 : first - 1;

const isTitleBefore = (article: Article, first: number): boolean => {
  const at = titleAt(article, first);
  return (
    inOneSentence(article, at, first) && (isWordIn(article, at, HONORIFICS) || isWordIn(article, at, TITLES))
  );
};

const knownRule = (id: string, list: string, why: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    if (!reading || isPart(article, hit.first, hit.last) || isOtherName(article, { ...hit, words: 1 }))
      return undefined;
    const found = foundName(
      article,
      hit,
      reading,
      reading.ambiguous ? 0.45 : hit.last - hit.first > 1 ? 0.95 : 0.75,
    );
    if (!isTitleBefore(article, hit.first)) return found;
    const attributes = titleAttributes(article, titleAt(article, hit.first));
    return attributes ? reviseFound(found, { attributes: { ...found.attributes, ...attributes } }) : found;
  },
});

export const KNOWN_RULES: readonly NameRule[] = [
  knownRule(
    'person/known',
    'person/people',
    'Heads of state and others whom news names without a word about who they are.',
  ),
  knownRule(
    'person/legislator',
    'person/legislators',
    'Members of Congress are a closed list with public identifiers.',
  ),
];
