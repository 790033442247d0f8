// Numbers of appeals behind `No.`: `No. 17-2`, `Nos. 14-2985 and 14-3010`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isWordIn, kindAt, tokenFrom, tokenText } from '../../shared/token-text.js';
import { plainNumber } from '../case-reference.js';
import { isLegalSentence } from '../legal-sentence.js';

const LIKELY = 0.75;
const UNSURE = 0.55;

/** `17-2`, `14-2985`, `14-2985-cv`, `21A244` behind `No.` */
const APPELLATE =
  /(?<id>(?:0\d|[1-3]\d|[7-9]\d)[-\u2010-\u2013]\d{1,5}(?:-[a-z]{2})?|\d{2}A\d{1,4})(?![\w]|[-\u2013]\d)/y;
/** Before `No.`, other things that are numbered so: `Release No. 14-123`, `Public Law No. 99-508`. */
const NUMBERED_THINGS = wordSet(
  'release grant order bill report publication flight room act law l l. pub rule resolution bulletin circular chapter ordinance notice contract patent regulation directive form executive street paragraph figure table issue episode ranked seed amendment proposition measure standard form unit apartment apt suite highway route license permit',
);
const CASE_BEFORE = wordSet('case cases docket dockets appeal appeals court ( , cir dist ct');

export const appellateDockets: CueRule = {
  id: 'case/appellate-docket',
  why: 'Courts of appeals number cases by year: "No. 14-2985", "No. 17-2".',
  cues: ['no', 'nos'],
  find(article, at) {
    if (tokenText(article, at + 1) !== '.' || isWordIn(article, at - 1, NUMBERED_THINGS)) return undefined;
    const found: Found[] = [];
    let next = at + 2;
    while (found.length < 8) {
      const match = matchAhead(article, next, APPELLATE, 24);
      const id = match?.groups?.['id'];
      if (id === undefined) break;
      const start = article.tokens.start[next] as number;
      const isCase = kindAt(article, at) !== TokenKind.Lower && isLegalSentence(article, at);
      const form = plainNumber(id);
      found.push({
        start,
        end: start + id.length,
        score: isWordIn(article, at - 1, CASE_BEFORE) ? LIKELY : isCase ? UNSURE : 0.4,
        refersTo: { name: form, ids: { docket: form } },
      });
      next = tokenFrom(article, start + id.length);
      while (/^(?:,|and|&)$/.test(tokenText(article, next))) next += 1;
    }
    return found;
  },
};
