// A name before a ticker: `Smaato (NASDAQ: SMTO)`.
import type { Article } from '../../../model/article.js';
import { isCharacter } from '../../shared/character-at.js';
import { nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { companyReference } from '../company-name.js';
import { tickerAfter } from '../ticker-after.js';
import { foundAt } from '../../shared/found-at.js';
import { OWN_WORDS, POSSESSIVES, STOPS } from '../vocabulary.js';

const options: NameStartOptions = {
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'verbs',
  possessives: POSSESSIVES,
};

const find = (article: Article, at: number): Found | undefined => {
  const open = isCharacter(article, at - 1, '(') ? at - 1 : -1;
  const ticker = open > 0 ? tickerAfter(article, open) : undefined;
  if (!ticker) return undefined;
  const first = nameStart(article, open, options);
  return first < open
    ? foundAt(article, first, open, {
        score: 0.9,
        attributes: { ticker },
        refersTo: companyReference(article, first, open, open),
      })
    : undefined;
};

export const tickerName: CueRule = {
  id: 'company/ticker',
  why: 'What is listed on an exchange is a company: “Microsoft (NASDAQ:MSFT)”; the ticker stays outside.',
  cues: 'nasdaq nasdaqgs nyse amex lse aim tsx asx bse nse hkex sehk sgx fra xetra euronext epa iseq otc otcqb otcqx otcbb'.split(
    ' ',
  ),
  find,
};
