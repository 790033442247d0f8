// A date in its sentence to whether it lies ahead: news tells the past unless a word says otherwise.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isWordIn, kindAt, sentenceBounds, tokenText } from '../shared/token-text.js';

/** Right before the date these decide: "by Friday", "due Sept. 5". */
const AHEAD_BEFORE = wordSet('by until till due next upcoming coming sets schedules');

/** Words of what is to come, anywhere before the date in its clause. */
const AHEAD = wordSet(
  "will would shall won't 'll i'll we'll they'll it'll scheduled slated due deadline ballot expected expects upcoming can could might may must should",
  'plans planned tentatively begins starts opens resumes meets returns expires next takes applies enters comes kicks',
);

/** Verbs of a hearing's future behind `to`: "ordered to appear Friday". */
const TO_COME = wordSet(
  'be appear begin start meet hold hear rule decide face return vote take testify open resume release publish stand go report continue last run expire',
);

const PAST = wordSet(
  'was were had did said told made took gave held found wrote came went began sent met brought left won lost got saw became led ran',
  "felt kept fell rose paid heard stood struck broke drew grew spoke let put shot wasn't weren't didn't hadn't read thought knew built has have agreed succeeded proceeded exceeded freed decreed guaranteed",
);

/** Before `to`: what is meant to happen. */
const INTENT = wordSet(
  'plan plans planning intend intends intending hope hopes hoping aim aims expect prepare prepares preparing',
);
/** Behind these the same words are nouns or go with `to`: "after the meet", "to take". */
const NO_VERB = wordSet('to the a an its his her their our this that each every first last not and or of');
/** In the present, without a modal, planners take a thing up on a day that is to come. */
const PRESENT = wordSet('meet take begin resume return convene vote decide hold');
const SET_FOR = wordSet(
  'set sets listed scheduled slated calendared booked posted fixed adjourned postponed rescheduled deferred',
);
const NAMES = wordSet('may will');
const SET = wordSet('set');
const FOR_OR_TO = wordSet('for to');
const TO = wordSet('to');
const BE = wordSet('be being');

/** How far a verb may stand from its date. */
const REACH = 25;
const SHORT_REACH = 2;

type Reading = 'ahead' | 'past' | undefined;

/** What the token at `at` says of the time of its clause. */
const readVerb = (article: Article, at: number): Reading => {
  if (kindAt(article, at) === TokenKind.Punctuation) return undefined;
  // Theresa May and Will Smith say nothing of time.
  if (isWordIn(article, at, AHEAD))
    return isWordIn(article, at, NAMES) && kindAt(article, at) !== TokenKind.Lower ? undefined : 'ahead';
  if (isWordIn(article, at, INTENT) && isWordIn(article, at + 1, TO)) return 'ahead';
  if (isWordIn(article, at, SET) && isWordIn(article, at + 1, FOR_OR_TO)) return 'ahead';
  if (isWordIn(article, at, TO_COME) && isWordIn(article, at - 1, TO)) return 'ahead';
  if (
    isWordIn(article, at, PRESENT) &&
    kindAt(article, at) === TokenKind.Lower &&
    kindAt(article, at - 1) === TokenKind.Lower &&
    !isWordIn(article, at - 1, NO_VERB)
  )
    return 'ahead';
  // "will be sentenced" and "to be held" are no past; "was sentenced" is.
  if (isWordIn(article, at - 1, BE)) return undefined;
  if (isWordIn(article, at, PAST)) return 'past';
  if (kindAt(article, at) !== TokenKind.Lower) return undefined;
  const word = tokenText(article, at);
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') ? 'past' : undefined;
};

const ON = wordSet('on');
const HEARING = wordSet('hearing argument arguments');
const SET_REACH = 8;

/** `has set a trial over ad technology for September`, `is listed for November`, `listed the matter for hearing on January 18` */
const isSetFor = (article: Article, first: number): boolean => {
  const hearing = isWordIn(article, first - 1, ON) && isWordIn(article, first - 2, HEARING);
  const preposition = hearing ? first - 3 : first - 1;
  if (!isWordIn(article, preposition, FOR_OR_TO)) return false;
  for (
    let at = preposition - 1;
    at >= preposition + 1 - SET_REACH && inOneSentence(article, at, first);
    at -= 1
  )
    if (isWordIn(article, at, SET_FOR)) return true;
  return false;
};

/** True when the date over tokens `first` to `last` lies after publication by the words around it; the nearest verb before it decides. */
export const pointsAhead = (article: Article, first: number, last: number): boolean => {
  if (isSetFor(article, first)) return true;
  if (isWordIn(article, first - 1, AHEAD_BEFORE) || isWordIn(article, first, AHEAD_BEFORE)) return true;
  const bounds = sentenceBounds(article, first);
  for (let at = first - 1; at >= Math.max(bounds.first, first - REACH); at -= 1) {
    const reading = readVerb(article, at);
    if (reading) return reading === 'ahead';
  }
  // "On Friday, the court will hear": a date that opens its sentence asks the verb behind it.
  const reach = first - bounds.first <= 2 ? REACH : SHORT_REACH;
  for (let at = last; at < Math.min(bounds.last, last + reach); at += 1) {
    const reading = readVerb(article, at);
    if (reading) return reading === 'ahead';
  }
  return false;
};
