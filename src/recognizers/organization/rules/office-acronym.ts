// The acronym of an office that stands behind its holder's title: `Orange County District Attorney (OCDA) Jane Roe`.
import { wordSet } from '../../../model/word-set.js';
import { isDefinedAcronym } from '../../shared/defined-acronym.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { foundAt } from '../../shared/found-at.js';
import { isWordIn } from '../../shared/token-text.js';

/** Words for a holder that stand for the office too. */
const HOLDERS = wordSet(
  'attorney sheriff prosecutor comptroller controller coroner ombudsman commissioner registrar auditor marshal solicitor advocate commissioners',
);

export const officeAcronym: CueRule = {
  id: 'organization/office-acronym',
  why: '“The OCDA filed suit”: an office is called by the initials of its holder’s title once the article has given them.',
  cues: ['('],
  find(article, at): Found | undefined {
    if (!isWordIn(article, at - 1, HOLDERS) || !isDefinedAcronym(article, at + 1)) return undefined;
    return foundAt(article, at + 1, at + 2, { score: 0.7 });
  },
};
