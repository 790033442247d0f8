// State laws called `Law`, `Laws` or `Statutes` (`Penal Law § 125.25`, `Florida Statutes section 782.04`) and laws named for a person (`Marsy's Law`).
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, sentenceBounds, tokenText } from '../../shared/token-text.js';
import { foundLaw, plainText } from '../found-law.js';
import { yearEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';
import { codePartAfter } from '../part-of.js';
import { LAW_SUBJECTS, SURE_LAW_SUBJECTS } from '../title-words.js';

const WITH_SECTION = 0.95;
const NAMED = 0.8;
const FOR_A_PERSON = 0.6;

/** Laws of nature and of wit, and owners of law in general. */
const NOT_PERSONS = wordSet(
  'murphy moore godwin sod parkinson metcalfe newton ohm hooke cole benford zipf betteridge gresham goodhart amdahl god nature man kepler boyle faraday conway poe stigler brooks hofstadter clarke finagle coulomb lenz hubble wright say okun sturgeon cunningham',
  'people america england god state country nation court world king city california york texas florida school today harvard yale stanford columbia georgetown jude',
);

export const stateLaws: CueRule = {
  id: 'statute/state-law',
  why: 'Some states call their codes Law, Laws or Statutes: "Penal Law § 125.25", "Florida Statutes section 782.04".',
  cues: ['law', 'laws', 'statutes', 'statute'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title) return undefined;
    const isLaw = isWordIn(article, head - 1, LAW_SUBJECTS);
    const isStatutes = tokenText(article, head).startsWith('Statute');
    if (!isLaw && !isStatutes && !isWordIn(article, head - 1, FOREIGN_TOPICS)) return undefined;
    const first = titleStart(article, head);
    if (first === head) return undefined;
    const last = yearEnd(article, head + 1);
    const end = codePartAfter(article, last, isLaw || isStatutes);
    if (end !== undefined) return foundLaw(article, { first, last, end, score: WITH_SECTION });
    if (
      tokenText(article, head) === 'Law' &&
      (isWordIn(article, head - 1, SURE_LAW_SUBJECTS) ||
        isOfAState(article, first, head) ||
        (isLaw && isOfTwoTopics(article, first, head)) ||
        isForeign(article, first, head))
    )
      return foundLaw(article, { first, last, score: NAMED });
    return undefined;
  },
};

/** `New York State Election Law`: a state before the subject makes it the law of that state. */
const isOfAState = (article: Article, first: number, head: number): boolean =>
  head - first >= 2 && isWordIn(article, first, STATES);
const STATES = wordSet(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada',
  'new north south ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington west wisconsin wyoming prc china',
);
/** `the Environmental Conservation Law`, `the General Business Law`: behind an article, and no law center. */
const isOfTwoTopics = (article: Article, first: number, head: number): boolean =>
  head - first >= 2 && isWordIn(article, first - 1, THE) && !isCapitalized(article, head + 1);
/** `the Personal Information Protection Law`, `China's Data Security Law`: behind an article or an owner, a title of two topics. */
const isForeign = (article: Article, first: number, head: number): boolean =>
  head - first >= 2 &&
  isWordIn(article, head - 1, FOREIGN_TOPICS) &&
  (isWordIn(article, first - 1, THE) || kindAt(article, first - 1) === TokenKind.Possessive) &&
  !isCapitalized(article, head + 1);
const THE = wordSet('the');
const FOREIGN_TOPICS = wordSet(
  'security protection secrets monopoly terrorism espionage sanctions investment cybersecurity exchange',
);

export const namedLaws: CueRule = {
  id: 'statute/named-law',
  why: 'Laws are named for the victims they remember: "Marsy\'s Law", "Caylee\'s Law".',
  cues: ['law'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title || kindAt(article, head - 1) !== TokenKind.Possessive)
      return undefined;
    const at = head - 2;
    if (kindAt(article, at) !== TokenKind.Title || isWordIn(article, at, NOT_PERSONS)) return undefined;
    const { first } = sentenceBounds(article, head);
    if (at < first || isHeadline(article, head)) return undefined;
    if (kindAt(article, head + 1) === TokenKind.Title) return undefined;
    const { tokens } = article;
    return {
      ...foundLaw(article, {
        first: at,
        last: head + 1,
        score: FOR_A_PERSON,
        name: plainText(article, tokens.start[at] as number, tokens.end[head] as number),
      }),
    };
  },
};
