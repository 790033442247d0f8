// `Hon. Loretta A. Preska`: a judge's style in America, many others' elsewhere.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { sentenceHas } from '../../shared/sentence-has.js';
import { isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { judgeFound } from '../judge-found.js';

const THE = wordSet('the');
const POLITICS = wordSet(
  "minister mp mps senator congressman congresswoman member ambassador governor mayor speaker parliament secretary chairman delegate representative house committee minister's",
);
const COURT_WORDS = wordSet(
  'judge justice court courtroom presiding bench magistrate department trial arraigned sentenced judgment judgement ruled ruling verdict sentence sentencing hearing injunction decree bail',
);

const findHonorable = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return undefined;
  const start = isCharacter(article, at + 1, '.') && isAttached(article, at + 1) ? at + 2 : at + 1;
  const name = matchPersonName(article, start);
  if (!name || name.words < 2 || sentenceHas(article, at, POLITICS)) return undefined;
  // `The Honorable Jane Roe`: the article belongs to the style
  const first = isWordIn(article, at - 1, THE) && kindAt(article, at - 1) === TokenKind.Title ? at - 1 : at;
  return judgeFound(article, name, sentenceHas(article, at, COURT_WORDS) ? 0.8 : 0.4, {
    title: article.source.text.slice(article.tokens.start[first], article.tokens.end[start - 1]),
    titleClass: 'judge',
  });
};

export const honorific: CueRule = {
  id: 'judge/honorable',
  why: 'American courts style their judges: `before the Hon. Loretta A. Preska`.',
  cues: ['hon', 'honorable', 'honourable', "hon'ble"],
  find: findHonorable,
};
