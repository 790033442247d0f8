// How sure it is that an ambiguous name (`Labour`, `the Times`, `WHO`) means the body.
import type { Article } from '../../model/article.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isHeadline } from '../shared/is-headline.js';
import { isNameWord } from '../shared/name-start.js';
import { inOneSentence, isAttached, isSentenceStart, isWordIn, kindAt } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';

const SURNAMES = wordList('shared/surnames');
const THE = wordSet('the');

/** `The Guardian reported`: what news outlets and other bodies do. */
export const SPEECH = wordSet(
  'said says reported reports wrote writes revealed published quoted announced voted passed approved rejected ruled warned called urged told claims claimed argued has understands',
);
/** `told the Guardian`, `according to the Times` */
const BEFORE_SPEECH = wordSet('told to by with for');
const OF = wordSet('of');
/** `the House voted`, `House Republicans`, `Labour leader` */
const POLITICS = wordSet(
  'republicans democrats speaker majority minority leader leaders leadership lawmakers members member mp mps voted votes passed floor chamber candidate candidates government councillor councillors peer peers party spokesman spokeswoman backbencher conference manifesto',
);

/** `the director of Liberty`, `former Which? director` */
const OFFICES = wordSet(
  'director head chief spokesman spokeswoman spokesperson lawyer lawyers solicitor founder co-founder chair chairman chairwoman president campaigner campaigners researcher researchers',
);
const OF_OR_FOR = wordSet('of for at from');

/** Somebody holds an office in it: before the name over `of`, or right behind it. */
const hasOfficer = (article: Article, first: number, last: number): boolean =>
  (isWordIn(article, first - 1, OF_OR_FOR) && isWordIn(article, first - 2, OFFICES)) ||
  (!isAttached(article, last) && isWordIn(article, last, OFFICES) && !isSentenceStart(article, first));

/** True at the start of a line. */
export const isLineStart = ({ tokens }: Article, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.LineStart) !== 0;

/** `the U.S. Treasury` */
const COUNTRY_LETTERS = wordSet('u.s. us uk u.k.');

/** True when the capital at `first` can only come from a name: inside a sentence of small letters, no other capital beside it. */
const hasTellingCapital = (article: Article, first: number, last: number): boolean => {
  if (isHeadline(article, first) || isSentenceStart(article, first) || isLineStart(article, first))
    return false;
  if (isNameWord(article, last) && inOneSentence(article, first, last)) return false;
  const before = isWordIn(article, first - 1, COUNTRY_LETTERS) ? first - 2 : first - 1;
  return kindAt(article, before) === TokenKind.Lower || isCharacter(article, first - 1, ',(');
};

/** True in a line of capitals. */
export const isUpper = (article: Article, at: number): boolean =>
  article.sentences[article.tokens.sentence[at] as number]?.casing === 'upper';
/** Acronyms that are words: only these are meant where a word stands in capitals. */
const CAPITALS = wordSet('who ice');

const REPORTING = wordSet('reported reports');
const TOLD = wordSet('told to via');
const SOURCE = wordSet('source credit');
/** `(Bloomberg) --`, `Source: Bloomberg` */
const isCredit = (article: Article, first: number, last: number): boolean =>
  (isCharacter(article, first - 1, '(') && isCharacter(article, last, ')')) ||
  (isCharacter(article, first - 1, ':') && isWordIn(article, first - 2, SOURCE));

/** `*Which?*`, `_Wired_`: a title as Markdown marks it. */
export const isEmphasised = (article: Article, first: number, last: number): boolean =>
  isCharacter(article, first - 1, '*_') &&
  isAttached(article, first) &&
  isCharacter(article, last, '*_') &&
  isAttached(article, last);

/** What names of newspapers close with. */
const PAPERS = wordSet(
  'times post journal tribune herald telegraph guardian chronicle news magazine reuters cnn bbc cbs nbc press',
);
/** What names of groups hold. */
const GROUPS = wordSet(
  'group foundation union center centre association institute international alliance watch rights society council network project campaign coalition fund trust',
);
const JOINTS = wordSet('and or');
const REACH = 5;

/** `The New York Times, Quartz`, `Quartz and The Larch Post`: a name with one of the words stands beside it in a list. */
const isListedBeside = (words: WordSet, article: Article, first: number, last: number): boolean => {
  const joint = isWordIn(article, first - 1, JOINTS) ? first - 1 : first;
  const before = isCharacter(article, joint - 1, ',') ? joint - 2 : joint - 1;
  if (before < first - 1 && isWordIn(article, before, words) && isNameWord(article, before)) return true;
  const comma = isCharacter(article, last, ',') ? last + 1 : last;
  const next = isWordIn(article, comma, JOINTS) ? comma + 1 : comma;
  if (next === last) return false;
  for (let at = next; at < next + REACH && inOneSentence(article, first, at); at += 1) {
    if (!isNameWord(article, at) && !(at === next && isWordIn(article, at, THE))) return false;
    if (isWordIn(article, at, words)) return true;
  }
  return false;
};

const FEEDS = wordSet('feed feeds');

/** 0.4 without a sign that the body is meant, more with one. */
export const ambiguousScore = (
  article: Article,
  first: number,
  last: number,
  sense: string | undefined,
  isOutlet: boolean,
): number => {
  if (isEmphasised(article, first, last)) return 0.7;
  if (isUpper(article, first) || isCharacter(article, last, ':')) return 0.4;
  // `RSS feed`
  if (sense === 'acronym') return isWordIn(article, last, FEEDS) ? 0.4 : 0.6;
  if (sense === 'word' && isListedBeside(isOutlet ? PAPERS : GROUPS, article, first, last)) return 0.6;
  if (kindAt(article, first) === TokenKind.Upper && last === first + 1)
    return isHeadline(article, first) || !isWordIn(article, first, CAPITALS) ? 0.4 : 0.75;
  if (!isOutlet && isWordIn(article, last, POLITICS) && !isAttached(article, last)) return 0.7;
  // `Labour's Shadow Home Secretary`
  if (
    !isOutlet &&
    sense === 'word' &&
    kindAt(article, last) === TokenKind.Possessive &&
    isNameWord(article, last + 1) &&
    !isHeadline(article, first)
  )
    return 0.6;
  if (sense === 'surname')
    return (isOutlet && isListedBeside(PAPERS, article, first, last)) ||
      isCredit(article, first, last) ||
      isWordIn(article, last, REPORTING) ||
      isWordIn(article, first - 1, TOLD)
      ? 0.6
      : 0.4;
  if (sense === 'word' && hasOfficer(article, first, last) && !isNameWord(article, last)) return 0.65;
  if (!hasTellingCapital(article, first, last) || isWordIn(article, last, OF)) return 0.4;
  if (isWordIn(article, last, SPEECH)) return 0.75;
  // `Labour's growth plan`: a word of every day owns nothing with a capital, a person does
  if (
    !isOutlet &&
    sense === 'word' &&
    kindAt(article, last) === TokenKind.Possessive &&
    !SURNAMES.has(article, first)
  )
    return 0.6;
  if (isWordIn(article, first - 1, THE))
    return sense === 'word' && (!isOutlet || isWordIn(article, first - 2, BEFORE_SPEECH))
      ? 0.7
      : isOutlet
        ? 0.4
        : 0.5;
  return sense === 'word' && isWordIn(article, first - 1, BEFORE_SPEECH) ? 0.6 : 0.4;
};
