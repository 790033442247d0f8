// A company that the article defines: “Bilberry is a Danish chain of hypermarkets”.
import { wordSet } from '../../../model/word-set.js';
import { definedSubject } from '../../shared/defined-subject.js';
import type { CueRule } from '../../shared/rule.js';
import { isWordIn } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { foundAt } from '../../shared/found-at.js';
import { companyReference } from '../company-name.js';

/** What closes `X is a …` where X is a company. */
const KINDS = wordSet(
  'company firm manufacturer retailer bank chain airline brewery distillery winery publisher startup start-up subsidiary developer insurer conglomerate supplier distributor supermarket restaurant brokerage consultancy carmaker automaker chipmaker drugmaker provider corporation label lender utility wholesaler contractor builder shipyard multinational bookmaker bookseller hotelier caterer franchise carrier operator studio marketplace',
  'companies firms banks manufacturers retailers airlines publishers',
);

/** What persons are too: not of a surname alone. */
const AGENTS = wordSet(
  'publisher developer supplier distributor contractor builder bookmaker bookseller hotelier caterer lender operator provider',
);
const SURNAMES = wordList('shared/surnames');

export const definition: CueRule = {
  id: 'company/definition',
  why: 'An article that says what a name is tells that it is a company: “Larchmoor is a Danish chain of shops”.',
  cues: KINDS,
  find(article, at) {
    const subject = definedSubject(article, at);
    if (
      subject?.last === (subject?.first ?? 0) + 1 &&
      isWordIn(article, at, AGENTS) &&
      SURNAMES.has(article, subject?.first ?? -1)
    )
      return undefined;
    return (
      subject &&
      foundAt(article, subject.first, subject.last, {
        score: 0.7,
        refersTo: companyReference(article, subject.first, subject.last, subject.last),
      })
    );
  },
};
