// Bodies that the lists hold: agencies, parties, unions, news outlets, teams.
import type { NameHit } from '../../../gazetteer/find-names.js';
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { domainEnd } from '../../shared/domain-end.js';
import { branchEnd } from '../../shared/branch-end.js';
import { isDefinedAcronym } from '../../shared/defined-acronym.js';
import { isInsideThing } from '../../shared/inside-thing.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { Found, NameRule } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { foundAt } from '../../shared/found-at.js';
import { chapterEnd } from '../chapter-end.js';
import { nameOf } from '../name-of.js';
import { SPEECH, ambiguousScore, isEmphasised, isLineStart, isUpper } from '../ambiguous-score.js';

const COMMON = wordList('shared/common-words');
const THE = wordSet('the');

const ARTICLES = wordSet('the a an this that');
/** `at the White House`, `outside the Pentagon`: the building. */
const BUILDING_PREPOSITIONS = wordSet('at in outside inside near into around to from behind');
const isInAddress = (article: Article, first: number, last: number): boolean =>
  (isAttached(article, first) && isCharacter(article, first - 1, '/@_\\')) ||
  (isAttached(article, last) && isCharacter(article, last, '/@_') && isAttached(article, last + 1));

/** Acronyms that are words which every line of capitals holds. */
const FUNCTION_WORDS = wordSet('is who');

/** `BSA | The |Software Alliance`: a body that writes its initials before its name, with a bar between. */
const initialsBefore = (article: Article, first: number, name: string): number => {
  const bar = isWordIn(article, first - 1, THE) ? first - 2 : first - 1;
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return isCharacter(article, bar, '|') && tokenText(article, bar - 1) === initials ? bar - 1 : first;
};

/** The first word behind an article that is part of the alias: `The |Guardian`. */
const behindArticle = (article: Article, first: number, last: number): number =>
  isWordIn(article, first, THE) && last > first + 1 ? first + 1 : first;

/** `The Sun`, `The Register` may open a sentence about another thing. */
const isDoubtfulTitle = (
  article: Article,
  first: number,
  last: number,
  sense: string | undefined,
): boolean => {
  if (
    behindArticle(article, first, last) === first ||
    last > first + 2 ||
    sense !== 'word' ||
    kindAt(article, last) === TokenKind.Possessive
  )
    return false;
  if (isNameWord(article, last) && inOneSentence(article, first, last)) return true;
  return (
    (isSentenceStart(article, first) || isHeadline(article, first) || isLineStart(article, first)) &&
    !isWordIn(article, last, SPEECH)
  );
};

/** `UN` in a line of capitals may be a word of another language. */
const isShoutedWord = (article: Article, first: number, last: number): boolean =>
  last === first + 1 && isUpper(article, first) && COMMON.has(article, first);

const NEWS = 'organization/news';

/** `Fox News Network`, `Larch Times Online`: what an outlet calls its other half. */
const OUTLET_ENDS = wordSet('network channel online digital');
const outletEnd = (article: Article, last: number): number =>
  isWordIn(article, last, OUTLET_ENDS) &&
  isNameWord(article, last) &&
  inOneSentence(article, last - 1, last) &&
  !isAttached(article, last) &&
  !isNameWord(article, last + 1)
    ? last + 1
    : last;
const MUSIC = 'organization/music';

/** Bodies that have one of the same name in many countries. */
const WORLDWIDE = new Set([
  'amnesty-international',
  'caritas',
  'greenpeace',
  'oxfam',
  'transparency-international',
  'unicef',
  'wwf',
]);

/** `Fox News Network`, `Greenpeace Africa`: behind what belongs to the name of the entry. */
const nameEnd = (article: Article, last: number, list: string, id: string): number => {
  if (list === NEWS) return outletEnd(article, domainEnd(article, last));
  return WORLDWIDE.has(id) ? branchEnd(article, last) : chapterEnd(article, last, id);
};

/** True for capitals that the name itself does not have: `WHO` for `The Who`. */
const hasOtherCapitals = (article: Article, at: number, name: string): boolean =>
  kindAt(article, at) === TokenKind.Upper && !isUpper(article, at) && !name.includes(tokenText(article, at));

/** `the Giants`: every club of that nickname, for the one that the article names in full to take. */
const nicknames = (article: Article, { first, last, readings }: NameHit, list: string): readonly Found[] =>
  readings
    .filter((reading) => reading.list === list)
    .map(({ entry }) =>
      foundAt(article, first, last, { score: 0.4, refersTo: { id: entry.id, name: entry.name } }),
    );

const EXCHANGES = wordSet('nyse nasdaq lse tsx asx amex otc otcqx otcqb euronext nse bse');

/** `(NYSE: KVUE)` */
const isTicker = (article: Article, first: number): boolean =>
  isCharacter(article, first - 1, ':') && isWordIn(article, first - 2, EXCHANGES);

const listedRule = (id: string, why: string, list: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    if (
      !reading ||
      isTicker(article, hit.first) ||
      isInsideThing(article, hit.last) ||
      (isInAddress(article, hit.first, hit.last) && !isEmphasised(article, hit.first, hit.last)) ||
      (hit.last === hit.first + 1 && isDefinedAcronym(article, hit.first))
    )
      return undefined;
    // `WHO IS NEXT?`
    if (reading.ambiguous && isUpper(article, hit.first) && isWordIn(article, hit.first, FUNCTION_WORDS))
      return undefined;
    const sense = reading.entry.attributes?.['sense'] as string | undefined;
    if (sense === 'team' && reading.ambiguous) return nicknames(article, hit, list);
    const first = behindArticle(article, hit.first, hit.last);
    if (sense === 'seat') {
      const before = isWordIn(article, first - 1, ARTICLES) ? first - 2 : first - 1;
      if (isWordIn(article, before, BUILDING_PREPOSITIONS) && kindAt(article, hit.last) !== TokenKind.Lower)
        return undefined;
    }
    const isSpeltOut = list === MUSIC && hasOtherCapitals(article, hit.last - 1, reading.entry.name);
    const score = reading.ambiguous
      ? ambiguousScore(article, first, hit.last, sense, list === NEWS)
      : isDoubtfulTitle(article, hit.first, hit.last, sense) || isShoutedWord(article, hit.first, hit.last)
        ? 0.4
        : 0.95;
    const last = reading.ambiguous ? hit.last : nameEnd(article, hit.last, list, reading.entry.id);
    const isOwn = isSpeltOut || (list !== NEWS && last > hit.last);
    return foundAt(article, initialsBefore(article, first, reading.entry.name), last, {
      score,
      refersTo: {
        ...(isOwn ? {} : { id: reading.entry.id }),
        name: isSpeltOut
          ? tokenText(article, hit.last - 1)
          : isOwn
            ? nameOf(article, first, last)
            : reading.entry.name,
        ...(reading.entry.ids && !isOwn ? { ids: reading.entry.ids } : {}),
      },
    });
  },
});

export const listedBodies: readonly NameRule[] = [
  listedRule(
    'organization/agency',
    'An agency of the United States by name or acronym: “the Justice Department”.',
    'organization/agencies',
  ),
  listedRule(
    'organization/known',
    'A body that news names without explaining it: “the EU and the UN agreed”.',
    'organization/bodies',
  ),
  listedRule(
    'organization/news-outlet',
    'News outlets are bodies, not companies: “according to the New York Times”; an article before the name stays outside.',
    NEWS,
  ),
  listedRule('organization/team', 'A club or league is a body.', 'organization/teams'),
  listedRule('organization/ensemble', 'A band or an orchestra is a body.', MUSIC),
];
