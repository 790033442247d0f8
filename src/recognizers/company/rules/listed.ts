// Names of companies that the lists hold, with the legal form and ticker that follow them.
import { isInsideThing } from '../../shared/inside-thing.js';
import type { NameRule } from '../../shared/rule.js';
import { branchEnd } from '../../shared/branch-end.js';
import { companyReference, plainName } from '../company-name.js';
import { corporateScore } from '../corporate-signs.js';
import type { Sense } from '../corporate-signs.js';
import { isLegalForm, legalFormsEnd } from '../legal-forms.js';
import { isOtherName, isOtherThing, isTown } from '../other-readings.js';
import { domainEnd } from '../../shared/domain-end.js';
import { foundAt } from '../../shared/found-at.js';
import { tickerAfter } from '../ticker-after.js';

const listedRule = (id: string, why: string, list: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    if (!reading) return undefined;
    const sense = reading.entry.attributes?.['sense'] as Sense | undefined;
    const domain = domainEnd(article, hit.last);
    const branch = reading.ambiguous ? domain : branchEnd(article, domain);
    if (branch > domain && !isOtherThing(article, hit.first, hit.last))
      return foundAt(article, hit.first, legalFormsEnd(article, branch), {
        score: 0.85,
        refersTo: companyReference(article, hit.first, branch, branch),
      });
    const last = legalFormsEnd(article, domain);
    const isFull = last > hit.last;
    if (isOtherThing(article, hit.first, hit.last) || isInsideThing(article, last)) return undefined;
    if (!isFull && isOtherName(article, hit.first, hit.last, reading.ambiguous, sense)) return undefined;
    if (!isFull && isTown(article, hit)) return undefined;
    const ticker = tickerAfter(article, last);
    const score =
      isFull || ticker
        ? 0.97
        : reading.ambiguous
          ? corporateScore(article, hit.first, hit.last, sense ?? 'name')
          : 0.95;
    return foundAt(article, hit.first, last, {
      score,
      refersTo: {
        id: reading.entry.id,
        name:
          isFull || (last > hit.first + 1 && isLegalForm(article, hit.last - 1))
            ? plainName(article, hit.first, last)
            : reading.entry.name,
        ...(reading.entry.ids ? { ids: reading.entry.ids } : {}),
      },
      attributes: ticker ? { ticker } : undefined,
    });
  },
});

export const listedCompanies: readonly NameRule[] = [
  listedRule(
    'company/listed',
    'A company listed in the United States; a name that is also a word needs a sign of business beside it.',
    'company/listed',
  ),
  listedRule(
    'company/known',
    'A company, brand or platform that news names without explaining it: “posted on Facebook”.',
    'company/world',
  ),
  listedRule(
    'company/law-firm',
    'A law firm by name: “an attorney at Orrick, Herrington & Sutcliffe”.',
    'company/law-firms',
  ),
];
