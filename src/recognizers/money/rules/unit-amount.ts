// The word for a currency before its number: `Rupees Five Crore`, `Rupees 5,00,000`, `ringgit 42`.
import { wordSet } from '../../../model/word-set.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isWordIn, tokenText } from '../../shared/token-text.js';
import { readAmountAfter } from '../amount-after.js';
import { readAmountBefore, readAmountFrom } from '../amount-before.js';
import { FAMILIES, UNITS } from '../currencies.js';
import { moneyFound } from '../money-found.js';
import { countryBefore, usualCode } from '../resolve-currency.js';

const CUES = wordSet('rupees rupee ringgit naira taka rupiah baht');
const ONLY = wordSet('of');

export const unitAmount: CueRule = {
  id: 'money/unit-amount',
  why: 'Indian deeds and orders write the unit first: "a cost of Rupees Five Lakh".',
  cues: CUES,
  find(article, at) {
    const unit = UNITS.get(tokenText(article, at).toLowerCase());
    if (!unit || !inOneSentence(article, at, at + 1) || isWordIn(article, at + 1, ONLY)) return undefined;
    const place = countryBefore(article, at);
    // "20 rupees 43" starts before its unit.
    if (readAmountBefore(article, place?.first ?? at)) return undefined;
    const amount = readAmountAfter(article, at + 1) ?? readAmountFrom(article, at + 1);
    if (!amount) return undefined;
    const code = (place && FAMILIES[unit.family]?.by?.[place.country]) ?? usualCode(article, unit);
    return moneyFound(article, { amount, first: place?.first ?? at, last: amount.last, unit, code }, 0.85);
  },
};
