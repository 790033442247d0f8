// Numbers of registries with hyphens: `CGC-20-584402`, `BC-19-123456`, where the sentence speaks of the law.
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, tokenText } from '../../shared/token-text.js';
import { isLegalSentence } from '../legal-sentence.js';

const LIKELY = 0.75;
const UNSURE = 0.4;
/** `CGC-20-584402`, `RG-2021-12345`, `MSC20-01234` has no hyphen and stands elsewhere */
const NUMBER = /[A-Z]{2,4}-(?:\d{2}|(?:19|20)\d\d)-\d{4,8}(?:-[A-Z]{2,3})?(?![\w-])/y;
/** Catalogues of other things: `CVE-2021-44228` is a flaw in software. */
const OTHERS = /^(?:CVE|ISO|IEC|RFC|GHSA|NCT|FDA|EPA|FCC|DOE|HUD|NASA|FEMA|ISBN|USPTO|SKU|REF|ASTM|NIST)$/;

export const registryNumbers: CueRule = {
  id: 'case/registry-number',
  why: 'Registries number cases by division, year and count: "CGC-20-584402".',
  cues: [],
  kinds: [TokenKind.Upper],
  find(article, at) {
    if (!isCharacter(article, at + 1, '-') || !isAttached(article, at + 1)) return undefined;
    if (isAttached(article, at) && at > 0 && isCharacter(article, at - 1, '-/')) return undefined;
    const match = OTHERS.test(tokenText(article, at)) ? undefined : matchAhead(article, at, NUMBER, 30);
    if (!match) return undefined;
    const start = article.tokens.start[at] as number;
    return {
      start,
      end: start + match[0].length,
      score: isLegalSentence(article, at) ? LIKELY : UNSURE,
      refersTo: { name: match[0], ids: { docket: match[0] } },
    };
  },
};
