// Credit lines to the people they name: `(Reporting by Jane Roe in New York; Editing by Max Moe)`, `Photo: Jane Roe`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { PersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { reviseFound } from '../../shared/revise-found.js';
import { isFull, isGiven, isOtherName, isSurname, surnameAt } from '../candidate.js';

/** What a credit says was done; each stands before `by`. */
const WORK = wordSet(
  'reporting editing writing reported edited written compiled compiling production produced filming filmed photography photographs photograph photo photos picture pictures image images illustration illustrations graphic graphics video translation translated transcribed transcription research interview interviewed',
);
const BY = wordSet('by');
/** Before the work: `Additional reporting by`, `with additional reporting by`. */
const MORE = wordSet('additional extra further file cover and original');
const AND = wordSet('and with');
const IN = wordSet('in at for from');
const NAMES_AT_MOST = 24;
/** Tokens of a place behind `in`, with its comma and dots: `in Washington, D.C.` */
const PLACE_TOKENS = 6;

/** True when the work opens a line, a bracket or a part of a credit: `(Reporting by`, `; Editing by`. */
const opensCredit = (article: Article, at: number): boolean => {
  let first = at;
  while (first > at - 3 && isWordIn(article, first - 1, MORE)) first -= 1;
  return (
    isSentenceStart(article, first) || isCharacter(article, first - 1, '([;:|\u2014\u2013-.,') || first === 0
  );
};

/** Token behind `in New York`, `for The Post` at `at`; `at` itself when no such words stand there. */
const behindPlace = (article: Article, at: number): number => {
  if (!isWordIn(article, at, IN)) return at;
  let end = at + 1;
  while (end < at + PLACE_TOKENS && isCapitalized(article, end) && inOneSentence(article, at, end)) end += 1;
  // `Washington, D.C.`, a district or state in two letters
  if (
    isCharacter(article, end, ',') &&
    /^D\.?C/.test(article.source.text.slice(article.tokens.start[end + 1]))
  )
    end += 2;
  return end;
};

/** Token behind the link at `at` between two names: `,`, `and`, `, and`, `&`; `at` itself without one. */
const behindLink = (article: Article, at: number): number => {
  const next = isCharacter(article, at, ',&') ? at + 1 : at;
  return isWordIn(article, next, AND) ? next + 1 : next;
};

/** Where the next part of a credit begins. */
const PART_ENDS = ',;.)]/|&';
const PART_WORDS = wordSet('and with in at for from on');
const NAME_TOKENS = 5;

/** Two to five capitalised words that fill a part of a credit: no list and no headline is asked. */
const wholePart = (article: Article, at: number): PersonName | undefined => {
  let last = at;
  while (last < at + NAME_TOKENS && isCapitalized(article, last) && inOneSentence(article, at, last))
    last += 1;
  const ends =
    last >= article.tokens.count ||
    !inOneSentence(article, at, last) ||
    isCharacter(article, last, PART_ENDS) ||
    isWordIn(article, last, PART_WORDS);
  return ends && last - at >= 2 ? { first: at, last, words: last - at } : undefined;
};

/** A full name that is neither a listed place nor a body. */
const nameAt = (article: Article, at: number, loose = false): PersonName | undefined => {
  const name = matchPersonName(article, at);
  const full = name && isFull(name) ? name : loose ? wholePart(article, at) : undefined;
  return !full || full.words > 4 || isOtherName(article, full) ? undefined : full;
};

const namesOfCredit = (article: Article, start: number): PersonName[] => {
  const names: PersonName[] = [];
  let at = start;
  while (names.length < NAMES_AT_MOST && inOneSentence(article, start, at)) {
    const name = nameAt(article, at, true);
    if (!name) break;
    names.push(name);
    const placed = behindPlace(article, name.last);
    const next = behindLink(article, placed);
    if (next === placed) break;
    at = next;
  }
  return names;
};

const foundAuthor = (article: Article, { first, last }: PersonName): Found =>
  foundAt(article, first, last, { score: 0.85, attributes: { role: 'author' } });

const CREDIT: CueRule = {
  id: 'person/credit',
  why: '"(Reporting by Jane Roe in Oslo; Editing by Max Moe)", "Additional reporting by": a credit line names people.',
  cues: BY,
  find(article, at) {
    if (!isWordIn(article, at - 1, WORK) || !opensCredit(article, at - 1)) return undefined;
    const names = namesOfCredit(article, at + 1);
    return names.length > 0 ? names.map((name) => foundAuthor(article, name)) : undefined;
  },
};

const PHOTOS = wordSet('photo photograph');

const CAPTION: CueRule = {
  id: 'person/caption-credit',
  why: '"Photo: Jane Roe", "(Image: R Menon)": who made a picture stands behind the colon; a given name, an initial or a surname says that it is a person.',
  cues: wordSet('image photo photograph picture photos pictures credit video illustration'),
  find(article, at) {
    if (!isCapitalized(article, at) || !isCharacter(article, at + 1, ':')) return undefined;
    const name = nameAt(article, at + 2);
    if (!name || isEverydayWord(article, surnameAt(article, name))) return undefined;
    const isPerson =
      isGiven(article, name.first) ||
      (name.words === 1 && name.last - name.first === 2) ||
      isSurname(article, surnameAt(article, name)) ||
      // `Photograph: Anthea Rowntree/PA`: before an agency stands who works for it
      (name.words === 2 && isWordIn(article, at, PHOTOS) && isCharacter(article, name.last, '/'));
    return isPerson && endsCaption(article, name.last)
      ? reviseFound(foundAuthor(article, name), { score: 0.75 })
      : undefined;
  },
};

/** `Photo: Jane Roe/Agency`, `Photo: Jane Roe.`: the name ends its credit. */
const endsCaption = (article: Article, last: number): boolean =>
  last >= article.tokens.count ||
  !inOneSentence(article, last - 1, last) ||
  isCharacter(article, last, './|,;)]\u2014\u2013');

export const CREDIT_RULES: readonly CueRule[] = [CREDIT, CAPTION];
