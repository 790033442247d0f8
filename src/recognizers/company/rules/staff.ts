// Firms by who works for them: “an analyst at Quandril Insight”.
import { wordSet } from '../../../model/word-set.js';
import type { CueRule } from '../../shared/rule.js';
import { employerAt } from '../../shared/staff-of.js';
import { isWordIn } from '../../shared/token-text.js';
import { companyReference } from '../company-name.js';
import { foundAt } from '../../shared/found-at.js';
import { STOPS } from '../vocabulary.js';

const LINKS = wordSet('at with');
/** Last words of bodies that are no firms. */
const BODIES = wordSet(
  'society clinic division association union foundation institute university college school department office agency commission center centre council project fund trust alliance bureau ministry court church hospital unit party force service forum federation league network board committee',
);

export const staff: CueRule = {
  id: 'company/staff',
  why: 'Analysts, lawyers and traders are at firms: “an analyst at Quandril Insight said”.',
  cues: wordSet(
    'analyst analysts strategist trader traders broker lawyer lawyers attorney attorneys solicitor consultant engineer accountant salesman developer partner associate barrister economist',
  ),
  find(article, at) {
    const name = employerAt(article, at, LINKS, STOPS);
    if (!name || isWordIn(article, name.last - 1, BODIES)) return undefined;
    return foundAt(article, name.first, name.last, {
      score: 0.6,
      refersTo: companyReference(article, name.first, name.last, name.last),
    });
  },
};
