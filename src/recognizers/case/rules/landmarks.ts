// Cases of the gazetteer: landmark decisions and their nicknames.
import { wordSet } from '../../../model/word-set.js';
import { foundName } from '../../shared/name-rule.js';
import type { NameRule } from '../../shared/rule.js';
import { inOneSentence, isWordIn } from '../../shared/token-text.js';

const LIST = 'case/landmarks';

/** `the Google Spain ruling`: behind a nickname that is also another name these say that the decision is meant. */
const DECISIONS = wordSet('ruling rulings judgment judgement decision verdict');

export const landmarks: NameRule = {
  id: 'case/landmark',
  why: 'Landmark decisions are named without a word that says so: "Schrems II", "Roe v. Wade" in a headline.',
  list: LIST,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === LIST);
    if (!reading) return undefined;
    const isDecision =
      isWordIn(article, hit.last, DECISIONS) && inOneSentence(article, hit.last - 1, hit.last);
    return isDecision && reading.ambiguous
      ? foundName(article, hit, reading, 0.75)
      : foundName(article, hit, reading);
  },
};
