// A chief named with country or court between title and name: `Chief Justice of India, Shri Ranjan Gogoi`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt } from '../../shared/token-text.js';
import { judgeFound } from '../judge-found.js';
import { titleAttributes, titleStart } from '../judge-title.js';
import { skipHonorifics } from '../name-list.js';

const CHIEF = wordSet('chief');
const OF = wordSet('of');
const COUNTRIES = wordSet(
  'india ireland canada australia pakistan nigeria kenya ghana uganda england wales northern zealand south africa sri lanka bangladesh united states jamaica california texas florida new york malaysia singapore zambia zimbabwe nepal israel',
);
const COUNTRY_JOINERS = wordSet('of the and');

/** End of `of India`, `of the United States` at `at`: countries only; `at` when none. */
const countryEnd = (article: Article, at: number): number => {
  if (!isWordIn(article, at, OF)) return at;
  let end = at + 1;
  while (end < at + 7 && (isWordIn(article, end, COUNTRIES) || isWordIn(article, end, COUNTRY_JOINERS)))
    end += 1;
  return end > at + 1 && isWordIn(article, end - 1, COUNTRIES) ? end : at;
};

/** End of `of the Delhi High Court` before a comma at most eight tokens on; `at` when none. */
const courtPhraseEnd = (article: Article, at: number): number => {
  if (!isWordIn(article, at, OF)) return at;
  for (let end = at + 1; end < at + 9 && inOneSentence(article, at, end); end += 1) {
    if (isCharacter(article, end, ',')) return end;
    if (kindAt(article, end) === TokenKind.Lower && !isWordIn(article, end, COUNTRY_JOINERS)) return at;
  }
  return at;
};

const findChiefOf = (article: Article, at: number): Found | undefined => {
  if (!isWordIn(article, at - 1, CHIEF) || !isWordIn(article, at + 1, OF)) return undefined;
  const country = countryEnd(article, at + 1);
  const end = country > at + 1 ? country : courtPhraseEnd(article, at + 1);
  if (end === at + 1) return undefined;
  const isComma = isCharacter(article, end, ',');
  const name = matchPersonName(article, skipHonorifics(article, isComma ? end + 1 : end));
  if (!name || (isComma && name.words === 1 && skipHonorifics(article, end + 1) === end + 1))
    return undefined;
  const attributes = titleAttributes(article, titleStart(article, at), country > at + 1 ? country : at + 1);
  return judgeFound(article, name, 0.9, attributes);
};

export const chiefOf: CueRule = {
  id: 'judge/chief-of-and-name',
  why: 'A chief is named with country or court between title and name: `Chief Justice of India, Shri Ranjan Gogoi`.',
  cues: ['justice', 'judge'],
  find: findChiefOf,
};
