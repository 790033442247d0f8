// Codes: `Penal Code section 187(a)`, `California Elections Code`, `Code of Civil Procedure`, `Indian Privacy Code, 2018`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';
import { titleEnd, yearEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';
import { codePartAfter } from '../part-of.js';
import { CODE_SUBJECTS, NOT_A_CODE, NOT_AFTER_CODE } from '../title-words.js';

const WITH_SECTION = 0.95;
const NAMED = 0.85;
const NOT_CODES_OF = wordSet(
  'conduct ethics practice practices honor honour silence omerta behavior behaviour points arms best hammurabi',
);

/** True for `Code`, `Codes` and `CODE` as the head of a title. */
const isHead = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Title || kindAt(article, at) === TokenKind.Upper;

/** Behind `of Civil Procedure` after `Code`; `head + 1` when nothing of the kind follows, -1 when it is a code of conduct. */
const subjectEnd = (article: Article, head: number): number => {
  if (tokenText(article, head + 1) !== 'of') return head + 1;
  if (isWordIn(article, head + 2, NOT_CODES_OF)) return -1;
  return isCapitalized(article, head + 2) ? titleEnd(article, head) : head + 1;
};

export const codeNames: CueRule = {
  id: 'statute/code',
  why: 'A code is named by its subject and cited by section: "Penal Code section 187(a)", "the California Elections Code".',
  cues: ['code', 'codes'],
  find(article, head) {
    if (!isHead(article, head) || isWordIn(article, head + 1, NOT_AFTER_CODE)) return undefined;
    const first = titleStart(article, head);
    const subject = subjectEnd(article, head);
    if (subject < 0 || (first === head && subject === head + 1)) return undefined;
    if (first < head && isWordIn(article, head - 1, NOT_A_CODE)) return undefined;
    const last = yearEnd(article, subject);
    const known = subject > head + 1 || isWordIn(article, head - 1, CODE_SUBJECTS);
    const end = codePartAfter(article, annotatedEnd(article, last), known);
    if (end !== undefined) return foundLaw(article, { first, last, end, score: WITH_SECTION });
    if (!known && last === subject) return undefined;
    if (isCapitalized(article, last) && isWordIn(article, last, wordsAfter)) return undefined;
    return foundLaw(article, { first, last, score: NAMED });
  },
};

/** A code's name before one of these is the name of a body. */
const wordsAfter = wordSet(
  'committee commission council department section unit division board task office bureau',
);

/** Behind `Ann.` and `Annotated`, which stand between a code and the section. */
const annotatedEnd = (article: Article, last: number): number => {
  if (tokenText(article, last) === 'Annotated') return last + 1;
  return tokenText(article, last) === 'Ann' && tokenText(article, last + 1) === '.' ? last + 2 : last;
};
