// Dockets of federal courts: `13-mj-02814`, `1:13-mj-02814`, `M9-150/13-MJ-2814`, `13 Mag. 2814`, `17 Civ. 1234`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { FEDERAL, KINDS, docketAt } from '../federal-docket.js';

const CERTAIN = 0.95;

/** `13 Mag. 2814`, `S1 14 Cr. 68`, `17 Civ. 1234` */
const SPELLED =
  /(?<year>\d{2})\s(?<kind>Mag|Civ|Cr|Crim|Misc|MAG|CIV|CR|CRIM|mag|MC|MJ|CV|Magistrate)\.?\s(?:No\.\s)?(?<number>\d{2,5})(?!\w|[.,]\d)/y;
/** `17-M-1234`: magistrates' dockets in one capital */
const ONE_LETTER = /(?<year>\d{2})-(?<kind>M)-(?<number>\d{2,6})(?!\w)/y;
/** `16-1061-M`, `16-960-M-01`: the kind stands behind the number */
const KIND_BEHIND = /(?<year>\d{2})-(?<number>\d{2,6})-(?<kind>M|MJ|SW|CR|CV)(?:-\d{1,3})?(?![\w-])/y;
const HYPHEN = '-';

/** Before `Cr.`, money: `Rs 12 Cr.` */
const MONEY = wordSet('rs inr ₹ rupees rs.');

/** First token of a docket whose kind (`mj`) stands at `at`: over `13-`, `1:` and `M9-150/`. */
const docketStart = (article: Article, at: number): number => {
  let first = at - 2;
  if (isCharacter(article, first - 1, ':') && kindAt(article, first - 2) === TokenKind.Number) first -= 2;
  else if (isCharacter(article, first - 1, '/') && isCharacter(article, first - 3, '-')) first -= 4;
  return first;
};

export const federalDockets: CueRule = {
  id: 'case/federal-docket',
  why: 'Federal courts number cases by year, kind and number: "13-mj-02814", "13 Mag. 2814".',
  cues: [...KINDS.split('|'), 'm', 'mag.', 'cr.', 'magistrate'],
  find(article, at) {
    if (kindAt(article, at) === TokenKind.Initial || kindAt(article, at) === TokenKind.Upper) {
      const first = isCharacter(article, at - 3, HYPHEN) ? at - 4 : at - 2;
      const late = docketAt(article, first, first === at - 2 ? ONE_LETTER : KIND_BEHIND, CERTAIN);
      if (late) return late;
    }
    if (isAttached(article, at) && isCharacter(article, at - 1, '-\u2010\u2011\u2013'))
      return docketAt(article, docketStart(article, at), FEDERAL, CERTAIN);
    if (kindAt(article, at - 1) !== TokenKind.Number || isWordIn(article, at - 2, MONEY)) return undefined;
    return docketAt(article, at - 1, SPELLED, CERTAIN);
  },
};
