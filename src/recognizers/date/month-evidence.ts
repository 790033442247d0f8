// A month name without a day or year to whether it means the month: `in April`, `the April ruling`, not `Theresa May`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../shared/token-text.js';
import {
  ABBREVIATED_MONTHS,
  AMBIGUOUS_MONTHS,
  behindAbbreviation,
  casingOf,
  CLEAR_MONTHS,
  DASHES,
  monthAt,
  yearAt,
} from './vocabulary.js';

/** Before these any month name is a month, a capital behind it or not. */
const CERTAIN = wordSet(
  'in since until till during throughout last next this early late mid month following ensuing',
);

/** These also stand before people: "a letter from May", "by April Jones". */
const LIKELY = wordSet('by from to through between and or before after of for around about as than back');

const OF = wordSet('of');
const MONTH = wordSet('month');
const THE_MAY = wordSet('may');
const NEVER = wordSet('every each');
const DETERMINERS = wordSet(
  'the a an its his her their this that our whose another similar earlier previous',
);

/** What happens in a month and is said with it: "the May ruling". */
const EVENTS = wordSet(
  'ruling rulings decision decisions order orders hearing hearings trial verdict judgment judgement opinion filing filings lawsuit suit letter',
  'election elections vote referendum poll polls meeting summit conference report reports statement speech interview attack attacks shooting',
  'bombing murder killing raid arrest indictment announcement deadline agreement deal meeting session article post issue edition budget letter',
  'incident crash protest protests fire storm release visit data figures jobs sale earnings memo email survey complaint motion brief petition',
);

/** Words behind a month that show it is no adjective of theirs: "the March on Washington". */
const FUNCTION = wordSet(
  'on for of to and or in at by with from as that which who is was were are has had have be been will would could should may might can',
  'the a an it he she they we i his her its their this but if when while after before not said says told also then than so',
);

const PAST_OF_MONTH = wordSet(
  'was saw marked brought is has will had marks brings ended began starts started',
);

const isSaidAsMonth = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  // `Mar`, `Jan`, `Dec` need a full stop or a month beside them, `Sept` does not.
  const spelled =
    !isWordIn(article, at, ABBREVIATED_MONTHS) ||
    behindAbbreviation(article, at) > at + 1 ||
    SEPT.has(article.tokens.word[at] as number) ||
    isInRange(article, at);
  // "the august body"
  if (kind === TokenKind.Lower)
    return (
      spelled &&
      isWordIn(article, at, CLEAR_MONTHS) &&
      (!AUGUST.has(article.tokens.word[at] as number) || isInList(article, at))
    );
  return spelled && (kind === TokenKind.Title || kind === TokenKind.Upper);
};
const SEPT = wordSet('sept');
const AUGUST = wordSet('august');
const RANGE = wordSet('to through thru until till');

/** "Nov to March", "Jan-Feb": two months that nothing but a range joins; "Jan and May" may be people. */
const isInRange = (article: Article, at: number): boolean => {
  const joins = (joint: number): boolean =>
    isWordIn(article, joint, RANGE) || isCharacter(article, joint, DASHES);
  if (!inOneSentence(article, at, at + 2) && !inOneSentence(article, at - 2, at)) return false;
  return (joins(at + 1) && monthAt(article, at + 2) > 0) || (joins(at - 1) && monthAt(article, at - 2) > 0);
};

/** True when the token before is joined to another month, or the one behind: "October and November", "April-June". */
const isInList = (article: Article, at: number): boolean => {
  const next = behindAbbreviation(article, at);
  const joins = (joint: number): boolean =>
    isCharacter(article, joint, `,/&${DASHES}`) || isWordIn(article, joint, JOINTS);
  if (joins(next) && monthAt(article, next + 1) > 0 && inOneSentence(article, at, next + 1)) return true;
  const before = isCharacter(article, at - 2, '.') ? at - 3 : at - 2;
  if (!joins(at - 1) || !inOneSentence(article, before, at)) return false;
  return (
    monthAt(article, before) > 0 || (yearAt(article, before) > 0 && !isWordIn(article, at, AMBIGUOUS_MONTHS))
  );
};
const JOINTS = wordSet('and to or through until');

/** A capital on either side that is no month: "Theresa May and April Doss". */
const isBesideName = (article: Article, at: number, next: number): boolean => {
  const before = at - 1;
  if (
    isCapitalized(article, next) &&
    !isWordIn(article, next, FUNCTION) &&
    monthAt(article, next) === 0 &&
    inOneSentence(article, at, next)
  )
    return true;
  if (isWordIn(article, before, LIKELY)) return false;
  return (
    isCapitalized(article, before) && !isSentenceStart(article, before) && inOneSentence(article, before, at)
  );
};

/** Score of reading the bare month name at `at` as a month: 0 when nothing speaks for it. */
export const monthEvidence = (article: Article, at: number): number => {
  if (!isSaidAsMonth(article, at)) return 0;
  const next = behindAbbreviation(article, at);
  const before = at - 1;
  const sameBefore = inOneSentence(article, before, at);
  const ambiguous = isWordIn(article, at, AMBIGUOUS_MONTHS);
  if (sameBefore && isWordIn(article, before, NEVER)) return 0;
  if (sameBefore && isWordIn(article, before, CERTAIN)) return 0.9;
  if (sameBefore && isCharacter(article, before, DASHES) && isWordIn(article, before - 1, CERTAIN))
    return 0.9;
  if (isWordIn(article, before, OF) && isWordIn(article, before - 1, MONTH)) return 0.9;
  if (!(ambiguous && isBesideName(article, at, next)) && isInList(article, at)) return 0.8;
  const sameNext = inOneSentence(article, at, next);
  const isMay = isWordIn(article, at, THE_MAY);
  const namesOn = sameNext && isCapitalized(article, next);
  // `Panel Sets March Deadline`; a minister named May makes speeches.
  if (
    ambiguous &&
    namesOn &&
    !isMay &&
    isWordIn(article, next, EVENTS) &&
    casingOf(article, at) !== 'sentence'
  )
    return 0.6;
  if (ambiguous && namesOn) return 0;
  const possessive = sameNext && kindAt(article, next) === TokenKind.Possessive;
  const noun = possessive ? next + 1 : next;
  const event = sameNext && isWordIn(article, noun, EVENTS);
  if (sameBefore && isWordIn(article, before, LIKELY)) return isMay ? 0.4 : ambiguous ? 0.7 : 0.85;
  const determined =
    sameBefore &&
    (isWordIn(article, before, DETERMINERS) || kindAt(article, before) === TokenKind.Possessive);
  if (event && (determined || !ambiguous)) return 0.85;
  const lower = sameNext && kindAt(article, noun) === TokenKind.Lower && !isWordIn(article, noun, FUNCTION);
  if (ambiguous) return determined && lower && !isMay && !possessive ? 0.6 : 0;
  if (possessive || (determined && lower)) return 0.7;
  // "a January Town Meeting"
  if (determined && namesOn) return 0.6;
  if (namesOn || (sameBefore && isCapitalized(article, before) && !isSentenceStart(article, before)))
    return 0;
  return sameNext && isWordIn(article, next, PAST_OF_MONTH) ? 0.7 : 0;
};
