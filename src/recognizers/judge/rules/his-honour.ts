// `His Honour Simon Larchman`: the style of English circuit judges.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isWordIn } from '../../shared/token-text.js';
import { judgeFound } from '../judge-found.js';

const HIS_HER = wordSet('his her');
const JUDGE = wordSet('judge');

/** `His Honour Simon Larchman`, not `His Honour Judge Larchman`, whose title is the judge's. */
const findHonour = (article: Article, at: number): Found | undefined => {
  if (!isCapitalized(article, at) || !isCapitalized(article, at - 1) || !isWordIn(article, at - 1, HIS_HER))
    return undefined;
  const name = matchPersonName(article, at + 1);
  return !name || name.words < 2 || isWordIn(article, name.first, JUDGE)
    ? undefined
    : judgeFound(article, name, 0.85, {
        title: article.source.text.slice(article.tokens.start[at - 1], article.tokens.end[at]),
        titleClass: 'judge',
      });
};

export const honour: CueRule = {
  id: 'judge/his-honour',
  why: 'English circuit judges are styled so: `His Honour Simon Larchman`.',
  cues: ['honour', 'honor'],
  find: findHonour,
};
