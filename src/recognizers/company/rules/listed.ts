// Names of companies that the lists hold, with the legal form and ticker that follow them.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isDefinedAcronym } from '../../shared/defined-acronym.js';
import { isNameWord } from '../../shared/name-start.js';
import type { NameRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, spanOf, tokenText } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { plainName } from '../company-name.js';
import { corporateScore } from '../corporate-signs.js';
import type { Sense } from '../corporate-signs.js';
import { isLegalForm, legalFormsEnd } from '../legal-forms.js';
import { tickerAfter } from '../ticker-after.js';

const GIVEN_NAMES = wordList('shared/given-names');

/** Titles before a surname: `Judge McDonald's ruling`, `Mr. Ford` */
const PERSON_TITLES = wordSet(
  'mr mrs ms mx miss dr prof professor judge justice magistrate sir lord lady dame senator sen rep congressman congresswoman governor gov mayor president attorney prosecutor detective officer sgt sergeant lt lieutenant capt captain col gen chief deputy sheriff inspector constable',
);

/** In an address (`@Apple`, `example.com/Apple`) a name is no mention. */
const isInAddress = (article: Article, first: number, last: number): boolean =>
  (isAttached(article, first) && isCharacter(article, first - 1, '/@_\\') && !isNameWord(article, first - 2)) || (isAttached(article, last) && isCharacter(article, last, '/@_') && isAttached(article, last + 1));

/** Part of a person's name: after a title, a given name or an initial. */
const isSurname = (article: Article, first: number): boolean => {
  const before = isCharacter(article, first - 1, '.') && isAttached(article, first - 1) ? first - 2 : first - 1;
  if (!inOneSentence(article, before, first) || isAttached(article, first)) return false;
  if (isWordIn(article, before, PERSON_TITLES)) return isNameWord(article, before);
  return (kindAt(article, before) === TokenKind.Initial && tokenText(article, before).endsWith('.')) || (kindAt(article, before) === TokenKind.Title && GIVEN_NAMES.has(article, before));
};

/** Part of a number or code: `30-2016-00880665-CU-BT-CJC` */
const isInCode = (article: Article, first: number): boolean =>
  isAttached(article, first) && isCharacter(article, first - 1, '-') && isAttached(article, first - 1) && kindAt(article, first - 2) !== TokenKind.Title && kindAt(article, first - 2) !== TokenKind.Lower && kindAt(article, first - 2) !== TokenKind.Dotted;

/** `(META.O)`: a stock's code */
const isCode = (article: Article, last: number): boolean =>
  isAttached(article, last) && isCharacter(article, last, '.') && isAttached(article, last + 1) && kindAt(article, last + 1) === TokenKind.Initial;

/** Behind `.com` when the name goes on so: `Backpage.com`. */
const domainEnd = (article: Article, last: number): number =>
  isAttached(article, last) && isCharacter(article, last, '.') && isAttached(article, last + 1) && isWordIn(article, last + 1, DOMAINS) && kindAt(article, last + 1) === TokenKind.Lower ? last + 2 : last;
const DOMAINS = wordSet('com net org');

/** `SNAP` in a sentence of small letters is another thing than `Snap`. */
const isOtherAcronym = (article: Article, first: number, last: number, sense: Sense | undefined): boolean =>
  last === first + 1 && sense === 'word' && kindAt(article, first) === TokenKind.Upper && article.sentences[article.tokens.sentence[first] as number]?.casing !== 'upper';

/** Half of a longer name that a hyphen joins: `Ford-Smith`; but `Apple-owned`, `Microsoft-Ireland` are no such halves. */
const isHalf = (article: Article, first: number): boolean =>
  isAttached(article, first) && isCharacter(article, first - 1, '-') && isAttached(article, first - 1) && kindAt(article, first - 2) === TokenKind.Title;

const listedRule = (id: string, why: string, list: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    if (!reading || isInAddress(article, hit.first, hit.last) || isInCode(article, hit.first) || (hit.last === hit.first + 1 && isDefinedAcronym(article, hit.first))) return undefined;
    const sense = reading.entry.attributes?.['sense'] as Sense | undefined;
    if (isCode(article, hit.last) || (isCharacter(article, hit.first - 1, '(') && (isCharacter(article, hit.last, ':') || isCharacter(article, hit.last + 1, ':')))) return undefined;
    const last = legalFormsEnd(article, domainEnd(article, hit.last));
    const isFull = last > hit.last;
    if (!isFull && hit.last === hit.first + 1 && (reading.ambiguous || tokenText(article, hit.last) === "'s" || sense === 'surname') && isSurname(article, hit.first)) return undefined;
    if (!isFull && reading.ambiguous && (isHalf(article, hit.first) || isOtherAcronym(article, hit.first, hit.last, sense))) return undefined;
    const ticker = tickerAfter(article, last);
    const score = isFull || ticker ? 0.97 : reading.ambiguous ? corporateScore(article, hit.first, hit.last, sense ?? 'name') : 0.95;
    return {
      ...spanOf(article, hit.first, last),
      score,
      refersTo: {
        id: reading.entry.id,
        name: isFull || (last > hit.first + 1 && isLegalForm(article, hit.last - 1)) ? plainName(article, hit.first, last) : reading.entry.name,
        ...(reading.entry.ids ? { ids: reading.entry.ids } : {}),
      },
      ...(ticker ? { attributes: { ticker } } : {}),
    };
  },
});

export const listedCompanies: readonly NameRule[] = [
  listedRule('company/listed', 'A company listed in the United States; a name that is also a word needs a sign of business beside it.', 'company/listed'),
  listedRule('company/known', 'A company, brand or platform that news names without explaining it: “posted on Facebook”.', 'company/world'),
  listedRule('company/law-firm', 'A law firm by name: “an attorney at Orrick, Herrington & Sutcliffe”.', 'company/law-firms'),
];
