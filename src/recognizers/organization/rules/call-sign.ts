// Stations by call sign or channel: `KTLX-TV`, `a KTLX article`, `told NewsChannel 21`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { SPEECH } from '../ambiguous-score.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

const COMMON = wordList('shared/common-words');

/** `WXYZ`, `KTLX`: stations east and west of the Mississippi. */
const CALL_SIGN = /^[KW][A-Z]{2,3}$/;
/** `KTLX14`, `CBS4`: with the channel behind them */
const SIGN_AND_CHANNEL = /^(?:[KW][A-Z]{3}|CBS|NBC|ABC|FOX)\d{1,2}$/;
/** `WXYZ-TV` */
const SERVICES = wordSet('tv fm am dt ld');
/** `a KTLX article`, `WXYZ reporter` */
const STATION_NOUNS = wordSet(
  'article report reporter reporters story interview anchor newscast broadcast meteorologist viewers newsroom radio television',
);
const CITING = wordSet('told via');
const ACCORDING = wordSet('according');
const TO = wordSet('to');
const STATION = wordSet('station affiliate');
/** `NewsChannel 21`, `Fox 5` */
const CHANNELS = wordSet('newschannel newscenter newswatch fox abc nbc cbs cw channel');
const SURE_CHANNELS = wordSet('newschannel newscenter newswatch');
const NEWS = wordSet('news');

const isCitedBefore = (article: Article, at: number): boolean =>
  isWordIn(article, at - 1, CITING) ||
  isWordIn(article, at - 1, STATION) ||
  (isWordIn(article, at - 1, TO) && isWordIn(article, at - 2, ACCORDING));

const found = (article: Article, first: number, last: number, score: number): Found =>
  foundAt(article, first, last, { score, refersTo: { name: nameOf(article, first, last) } });

const findSign = (article: Article, at: number): Found | undefined => {
  const sign = tokenText(article, at);
  if (SIGN_AND_CHANNEL.test(sign))
    return isHeadline(article, at) ? undefined : found(article, at, at + 1, 0.7);
  if (!CALL_SIGN.test(sign)) return undefined;
  if (isAttached(article, at) && !isCharacter(article, at - 1, '("\u201c\u2018')) return undefined;
  const next = at + 1;
  if (
    isCharacter(article, next, '-') &&
    isAttached(article, next) &&
    isWordIn(article, at + 2, SERVICES) &&
    kindAt(article, at + 2) === TokenKind.Upper
  )
    return found(article, at, at + 3, 0.85);
  if (sign.length < 4 || isHeadline(article, at) || COMMON.has(article, at)) return undefined;
  if (isAttached(article, next) && isCharacter(article, next, '-/&')) return undefined;
  if (isWordIn(article, next, SPEECH) || isWordIn(article, next, STATION_NOUNS) || isCitedBefore(article, at))
    return found(article, at, next, 0.6);
  return undefined;
};

export const callSign: CueRule = {
  id: 'organization/call-sign',
  why: 'Stations are cited by the letters they send under: “according to KTLX-TV”, “a KTLX article”.',
  cues: [],
  kinds: [TokenKind.Upper],
  find: findSign,
};

export const newsChannel: CueRule = {
  id: 'organization/news-channel',
  why: 'Local stations go by their channel’s number: “confirmed to NewsChannel 21”, “told Fox 5”.',
  cues: CHANNELS,
  find(article, at) {
    const number = at + 1;
    if (!isCapitalized(article, at) || kindAt(article, number) !== TokenKind.Number) return undefined;
    if (!inOneSentence(article, at, number) || tokenText(article, number).length > 2) return undefined;
    if (isHeadline(article, at) && !isWordIn(article, at, SURE_CHANNELS)) return undefined;
    const hasNews = isWordIn(article, number + 1, NEWS) && isCapitalized(article, number + 1);
    const last = hasNews ? number + 2 : number + 1;
    if (isAttached(article, last) && isCharacter(article, last, '%-')) return undefined;
    if (
      hasNews ||
      isWordIn(article, at, SURE_CHANNELS) ||
      isWordIn(article, last, SPEECH) ||
      isCitedBefore(article, at)
    )
      return found(article, at, last, 0.75);
    return undefined;
  },
};
