// Cases of the gazetteer: landmark decisions and their nicknames.
import { wordSet } from '../../../model/word-set.js';
import { nameRule } from '../../shared/name-rule.js';
import type { Found, NameRule } from '../../shared/rule.js';
import { reviseFound } from '../../shared/revise-found.js';
import { inOneSentence, isWordIn } from '../../shared/token-text.js';

/** `the Google Spain ruling`: behind a nickname that is also another name these say that the decision is meant. */
const DECISIONS = wordSet('ruling rulings judgment judgement decision verdict');
const WITH_DECISION = 0.75;

const named = nameRule({
  id: 'case/landmark',
  why: 'Landmark decisions are named without a word that says so: "Schrems II", "Roe v. Wade" in a headline.',
  list: 'case/landmarks',
});

export const landmarks: NameRule = {
  ...named,
  find(article, hit) {
    const found = named.find(article, hit);
    if (!found || !('start' in found)) return found;
    const isDecision =
      isWordIn(article, hit.last, DECISIONS) && inOneSentence(article, hit.last - 1, hit.last);
    return isDecision
      ? reviseFound(found as Found, { score: Math.max(found.score ?? 0, WITH_DECISION) })
      : found;
  },
};
