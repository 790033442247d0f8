// An office that is a body of its own within another one.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isWordIn } from '../shared/token-text.js';

const OFFICE = wordSet('office');
const INSPECTORS = wordSet('inspector');
const THE = wordSet('the');
const DEPARTMENT = wordSet('department ministry');
const OF = wordSet('of');
const OF_FOR_ON = wordSet('of for on');

/** True for `Department of Justice | Office of Legal Counsel` and `Amtrak | Office of the Inspector General`: the head at `at` starts a name of its own. */
export const isSecondBody = (article: Article, first: number, at: number): boolean =>
  isWordIn(article, at, OFFICE) &&
  isWordIn(article, at + 1, OF_FOR_ON) &&
  ((isWordIn(article, first, DEPARTMENT) && isWordIn(article, first + 1, OF)) ||
    (isWordIn(article, at + 2, THE) && isWordIn(article, at + 3, INSPECTORS)));
