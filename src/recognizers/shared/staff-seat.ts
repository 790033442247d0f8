// Whether a name stands behind what somebody is at it: `a lawyer at Browne Jacobson` names a firm.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isWordIn } from './token-text.js';

const AT = wordSet('at');
const STAFF = wordSet(
  'lawyer lawyers attorney attorneys solicitor solicitors partner partners associate counsel barrister barristers analyst analysts economist strategist consultant trader',
);

/** True when the name that starts at `first` is where the lawyer or analyst before it works. */
export const isStaffSeat = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, AT) &&
  isWordIn(article, first - 2, STAFF) &&
  inOneSentence(article, first - 2, first);
