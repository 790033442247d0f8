// Days counted from publication: `today`, `yesterday morning`, `late last night`, `midnight tonight`, `this afternoon`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isHeadline } from '../../shared/is-headline.js';
import {
  inOneSentence,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { printDay } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { relativeModifierBefore } from '../modifier.js';
import { referenceOf } from '../reference.js';
import { dayPartAt, DAY_PARTS } from '../vocabulary.js';

/** Days from publication. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['tomorrow', 1],
]);

const PARTS = wordSet('morning afternoon evening night');
const THIS = wordSet('this');
const LAST = wordSet('last');
const DAY = wordSet('day');
const BEFORE_AFTER = wordSet('before after');

/** USA Today, India Today, Today FM. */
const TITLES = wordSet('usa india psychology russia christianity history nature business show fm programme');

const BROADCASTS = wordSet('programme program show');

const isTitle = (article: Article, at: number): boolean =>
  isCapitalized(article, at) &&
  ((isWordIn(article, at - 1, TITLES) && isCapitalized(article, at - 1)) ||
    (isWordIn(article, at + 1, TITLES) && isCapitalized(article, at + 1)) ||
    // `told the Today programme`
    (isWordIn(article, at + 1, BROADCASTS) && !isSentenceStart(article, at)) ||
    // `Larchmoor Today previously reported`: inside a sentence the day is written small
    (kindAt(article, at - 1) === TokenKind.Title &&
      inOneSentence(article, at - 1, at) &&
      !isSentenceStart(article, at) &&
      !isHeadline(article, at)));

/** `in today's world`, `today's economy`: our time, not a day. */
const isOurTime = (article: Article, at: number): boolean =>
  kindAt(article, at + 1) === TokenKind.Possessive && isWordIn(article, at + 2, OUR_TIME);
const OUR_TIME = wordSet('world society context age era economy environment climate generation standards');

interface Said {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly part?: string | undefined;
}

/** `today` and its like, a part of the day behind it, `day before` in front. */
const readNamed = (article: Article, at: number): Said | undefined => {
  const step = STEPS.get(tokenText(article, at).toLowerCase());
  if (step === undefined || isTitle(article, at) || isOurTime(article, at)) return undefined;
  const tonight = tokenText(article, at).toLowerCase().startsWith('toni') ? 'NI' : undefined;
  const part = dayPartAt(article, at + 1);
  const last = part ? at + 2 : at + 1;
  const shifted = step !== 0 && isWordIn(article, at - 1, BEFORE_AFTER) && isWordIn(article, at - 2, DAY);
  return { first: shifted ? at - 2 : at, last, step: shifted ? 2 * step : step, part: part ?? tonight };
};

/** `this morning`, `last night`. */
const readPart = (article: Article, at: number): Said | undefined => {
  const part = DAY_PARTS.get(tokenText(article, at).toLowerCase());
  const night = part === 'NI' || part === 'EV';
  if (!inOneSentence(article, at - 1, at)) return undefined;
  if (isWordIn(article, at - 1, LAST))
    return night ? { first: at - 1, last: at + 1, step: -1, part } : undefined;
  return isWordIn(article, at - 1, THIS) && part !== 'NI'
    ? { first: at - 1, last: at + 1, step: 0, part }
    : undefined;
};

const find = (article: Article, at: number): Found | undefined => {
  const said = isWordIn(article, at, PARTS) ? readPart(article, at) : readNamed(article, at);
  if (!said) return undefined;
  const reference = referenceOf(article, at);
  const { first, mod } = relativeModifierBefore(article, said.first);
  const value = reference && printDay(reference.number + said.step);
  return dateFound(article, { first, last: said.last, value, mod, part: said.part }, 0.9);
};

export const relativeDay: CueRule = {
  id: 'date/relative-day',
  why: 'A day counted from publication: "announced today", "late last night".',
  cues: [...STEPS.keys(), ...PARTS.words],
  find,
};
