// Who wrote it, who signs it, who is to be called: bylines, contact lines, bills and their authors.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule, RunRule } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { isGiven, isOtherName, isSurname } from '../candidate.js';
import { isLineStart, startsLine } from '../line-bounds.js';
import { namesOfList } from './title-list.js';
import { foundAt } from '../../shared/found-at.js';
import { TITLES } from '../words.js';

const WRITTEN = wordSet(
  'written posted reported story words text compiled edited published article photo photograph image picture reporting editing produced translated',
);
const LABELS = wordSet('by author contact from reporting editing');
/** Labels only with a colon: `Reporting: Jane Roe` */
const WORK = wordSet('reporting editing');
const BY = wordSet('by');
const TO_CALL = wordSet('contact');
const ENDS = wordSet('on in for at and');

/** `March 30, 2022  By Jane Roe`, `-- By Jane Roe`: behind a year or a dash at the start of a line only a byline has the capital. */
const isLateBy = (article: Article, at: number): boolean =>
  isWordIn(article, at, BY) &&
  kindAt(article, at) === TokenKind.Title &&
  (kindAt(article, at - 1) === TokenKind.Number ||
    (isCharacter(article, at - 1, '-\u2013\u2014') &&
      (isLineStart(article, at - 1) || isLineStart(article, at - 2))));

/** Two blanks part the name from what else the line holds. */
const isWide = ({ source, tokens }: Article, last: number): boolean =>
  last < tokens.count && /^[ \u00a0]{2,}$/.test(source.text.slice(tokens.end[last - 1], tokens.start[last]));

/** True when nothing but a date, a bar, a comma or `and` follows on the line. */
const endsLine = (article: Article, last: number): boolean =>
  last >= article.tokens.count ||
  isLineStart(article, last) ||
  startsLine(article, last) ||
  isWide(article, last) ||
  isCharacter(article, last, ',|\u2013\u2014-(.;\u2022"') ||
  isWordIn(article, last, ENDS) ||
  kindAt(article, last) === TokenKind.Number;

const BYLINE: CueRule = {
  id: 'person/byline',
  why: '"By Jane Roe", "by Mark Tyson on 1 September", "Written by": the name in a byline wrote the article.',
  cues: LABELS,
  find(article, at) {
    const isLabel = isLineStart(article, at) || isWordIn(article, at - 1, WRITTEN) || isLateBy(article, at);
    if (!isLabel || (isWordIn(article, at, WORK) && !isCharacter(article, at + 1, ':'))) return undefined;
    let start = at + 1;
    while (start < at + 4 && isCharacter(article, start, ':="')) start += 1;
    const listed = namesOfList(article, start);
    // `Jane Roe, STAFF WRITER`: what she is does not make two of her
    const other = listed.findIndex(({ first }) => isEverydayWord(article, first) && !isGiven(article, first));
    const names = other < 0 ? listed : listed.slice(0, other);
    const [name] = names;
    if (!name || name.words > 4 || !endsLine(article, (names.at(-1) ?? name).last)) return undefined;
    const attributes = isWordIn(article, at, TO_CALL) ? undefined : { role: 'author' };
    return names.map(({ first, last }) => foundAt(article, first, last, { score: 0.85, attributes }));
  },
};

/** Labels of the lists of contacts that close a press release. */
const CONTACT_LABELS = wordSet(
  'investors investor media press contacts contact relations inquiries enquiries',
);

const PHONE = wordSet(
  'office cell phone tel telephone mobile email e-mail media press public spokesperson spokesman spokeswoman communications director',
);

const CONTACT: RunRule = {
  id: 'person/contact-line',
  why: 'A press release ends or opens with a name alone on its line, a job title or a telephone number on the next.',
  runs: true,
  find(article, { first, last }) {
    if (
      !isLineStart(article, first) ||
      last - first > 4 ||
      last >= article.tokens.count ||
      !isLineStart(article, last)
    )
      return undefined;
    // `Investors:` on the line above
    const isLabelled = isCharacter(article, first - 1, ':') && isWordIn(article, first - 2, CONTACT_LABELS);
    if (!isLabelled && !isWordIn(article, last, TITLES) && !isWordIn(article, last, PHONE)) return undefined;
    const name = matchPersonName(article, first);
    if (!name || name.last !== last || name.last - name.first < 2 || isOtherName(article, name))
      return undefined;
    for (let at = first; at < last; at += 1)
      if (isEverydayWord(article, at) && !(at > first && isSurname(article, at))) return undefined;
    return foundAt(article, first, last, {
      score: isLabelled || isGiven(article, first) || isSurname(article, last - 1) ? 0.85 : 0.6,
    });
  },
};

const BILL_AUTHOR: CueRule = {
  id: 'person/bill-author',
  why: '"AB 3234 (Ting)": the bracket behind a bill of California names who brought it in.',
  cues: wordSet('ab sb acr scr aca sca'),
  find(article, at) {
    if (
      kindAt(article, at) !== TokenKind.Upper ||
      kindAt(article, at + 1) !== TokenKind.Number ||
      !isCharacter(article, at + 2, '(') ||
      !inOneSentence(article, at, at + 3)
    )
      return undefined;
    const name = matchPersonName(article, at + 3);
    if (!name || !isCharacter(article, name.last, ')') || kindAt(article, at + 3) !== TokenKind.Title)
      return undefined;
    return foundAt(article, name.first, name.last, { score: 0.8, attributes: { role: 'lawmaker' } });
  },
};

const ERAS = wordSet('administration presidency government cabinet premiership papacy era campaign regime');
const NO_LEADER = wordSet(
  'queensland victoria washington ireland england france israel jordan london paris berlin',
);

const ADMINISTRATION = wordSet('administration');

/** `the Roosevelt Administration`, as press offices write it; but not `the Hughes Administration Building`. */
const isOffice = (article: Article, at: number): boolean =>
  isWordIn(article, at, ADMINISTRATION) &&
  kindAt(article, at) === TokenKind.Title &&
  !isHeadline(article, at) &&
  !(inOneSentence(article, at, at + 1) && isCapitalized(article, at + 1));

const ERA: CueRule = {
  id: 'person/era',
  why: '"the Reagan administration", "the Monti government": a government said with the name of who led it.',
  cues: ERAS,
  find(article, at) {
    const before = at - 1;
    if (
      !(kindAt(article, at) === TokenKind.Lower || isOffice(article, at)) ||
      kindAt(article, before) !== TokenKind.Title ||
      !inOneSentence(article, before, at) ||
      isSentenceStart(article, before)
    )
      return undefined;
    if (
      !isSurname(article, before) ||
      isEverydayWord(article, before) ||
      isWordIn(article, before, NO_LEADER)
    )
      return undefined;
    if (!isWordIn(article, before - 1, LED)) return undefined;
    return foundAt(article, before, at, { score: isWordIn(article, at, WEAK_ERAS) ? 0.55 : 0.75 });
  },
};
const LED = wordSet(
  'the a this that post-war former first second new current previous then incoming outgoing late under by early pro-reform technocratic of',
);
const WEAK_ERAS = wordSet('government campaign regime era cabinet');

export const BYLINE_RULES: readonly (CueRule | RunRule)[] = [BYLINE, CONTACT, BILL_AUTHOR, ERA];
