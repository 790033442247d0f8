// News sites that spell their name with a capital inside: “according to TechCrunch”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { foundAt } from '../../shared/found-at.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';

const ACCORDING = wordSet('according');
const TOLD = wordSet('told');
const TO = wordSet('to');
/** `TechCrunch`, `WinFuture`; no `McGrath`, `DeVos`, `LaPierre`, which are surnames */
const CAMEL = /^(?!(?:Mc|Mac|De|Di|La|Le|Fitz|Van|Von|Du|O['’]|D['’])\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

const find = (article: Article, at: number): Found | undefined => {
  let name = at - 1;
  if (isWordIn(article, at, ACCORDING)) name = isWordIn(article, at + 1, TO) ? at + 2 : -1;
  else if (isWordIn(article, at, TOLD)) name = at + 1;
  if (name < 0 || kindAt(article, name) !== TokenKind.Title || !inOneSentence(article, at, name))
    return undefined;
  if (isNameWord(article, name + 1) || isNameWord(article, name - 1) || isAttached(article, name))
    return undefined;
  const text = tokenText(article, name);
  return CAMEL.test(text)
    ? foundAt(article, name, name + 1, { score: 0.55, refersTo: { name: text } })
    : undefined;
};

export const camelOutlet: CueRule = {
  id: 'organization/camel-outlet',
  why: 'Whom a report follows, spelt with a capital inside, is a news site: “according to TechCrunch”.',
  cues: ['according', 'told', 'reported', 'reports'],
  find,
};
