// State codes by abbreviation and section: `Cal. Penal Code § 187`, `RCW 9A.32.030`, `720 ILCS 5/9-1`, `CVC section 405`.
import { TokenKind } from '../../../model/tokens.js';
import type { NameRule } from '../../shared/rule.js';
import { kindAt } from '../../shared/token-text.js';
import { plainText } from '../found-law.js';
import { codePartAfter } from '../part-of.js';
import { afterEdition } from '../published.js';

const LIST = 'statute/codes';
const CITED = 0.95;
/** ` § 187`, ` section 405`, ` 459(a)`: `PC 10` alone is no law. */
const SAID_AS_PART = /[§(]|[Ss]ec|\.\d/;

export const stateCodes: NameRule = {
  id: 'statute/state-code',
  why: 'Codes of states are cited by abbreviation and section: "Fla. Stat. § 782.04", "RCW 9A.32.030".',
  list: LIST,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === LIST);
    const end = codePartAfter(article, hit.last, true);
    if (!reading || end === undefined) return undefined;
    const text = article.source.text.slice(article.tokens.end[hit.last - 1], end);
    if (reading.ambiguous && !SAID_AS_PART.test(text)) return undefined;
    const first =
      kindAt(article, hit.first - 1) === TokenKind.Number && reading.entry.attributes?.['titled'] === 'yes'
        ? hit.first - 1
        : hit.first;
    const start = article.tokens.start[first] as number;
    const last = afterEdition(article, end);
    return { start, end: last, score: CITED, refersTo: { name: plainText(article, start, last) } };
  },
};
