// The House of Lords where it sat as a court, until 2009: `a majority of the House of Lords held`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule } from '../../shared/rule.js';
import { sentenceHas } from '../../shared/sentence-has.js';
import { isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { courtFound } from '../court-found.js';

const OF = wordSet('of');
const LORDS = wordSet('lords');
/** What courts do and what is done before them. */
const JUDICIAL = wordSet(
  'held ruling ruled appeal appealed appeals judgment judgments decision decisions majority upheld reversed overturned dismissed ukhl ac speeches precedent claimant respondent appellant appellants',
);
/** What a chamber of parliament does. */
const PARLIAMENTARY = wordSet(
  'bill bills vote votes voted peer peers peerage debate debated committee amendment amendments member members reform commons minister readings legislation government parliament seat seats',
);

export const houseOfLords: CueRule = {
  id: 'court/house-of-lords',
  why: 'Until 2009 the House of Lords was the highest court of the United Kingdom: “the House of Lords held that …”.',
  cues: ['house'],
  find(article, at) {
    if (
      !isWordIn(article, at + 1, OF) ||
      !isWordIn(article, at + 2, LORDS) ||
      kindAt(article, at) !== TokenKind.Title ||
      isCapitalized(article, at + 3)
    )
      return undefined;
    if (!sentenceHas(article, at, JUDICIAL) || sentenceHas(article, at, PARLIAMENTARY)) return undefined;
    return courtFound(article, at, at + 3, 0.8, {
      refersTo: {
        id: 'house-of-lords-appellate-committee',
        name: 'Appellate Committee of the House of Lords',
      },
      attributes: { country: 'GB' },
    });
  },
};
