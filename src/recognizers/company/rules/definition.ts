// A company that the article defines: “Bilberry is a Danish chain of hypermarkets”.
import { definedSubject } from '../../shared/defined-subject.js';
import type { CueRule } from '../../shared/rule.js';
import { wordSet } from '../../../model/word-set.js';
import { spanOf } from '../../shared/token-text.js';
import { companyReference } from '../company-name.js';

/** What closes `X is a …` where X is a company. */
const KINDS = wordSet(
  'company firm manufacturer retailer bank chain airline brewery distillery winery publisher startup start-up subsidiary developer insurer conglomerate supplier distributor supermarket restaurant brokerage consultancy carmaker automaker chipmaker drugmaker provider corporation partnership label lender utility wholesaler contractor builder shipyard multinational bookmaker bookseller hotelier caterer franchise carrier operator studio marketplace',
  'companies firms banks manufacturers retailers airlines publishers',
);

export const definition: CueRule = {
  id: 'company/definition',
  why: 'An article that says what a name is tells that it is a company: “Larchmoor is a Danish chain of shops”.',
  cues: KINDS,
  find(article, at) {
    const subject = definedSubject(article, at);
    return (
      subject && {
        ...spanOf(article, subject.first, subject.last),
        score: 0.7,
        refersTo: companyReference(article, subject.first, subject.last, subject.last),
      }
    );
  },
};
