// A number before the word for its currency: `318,000 euros`, `two million Canadian dollars`, `50 cents`, `20-euro`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { countryVotes } from '../../shared/article-country.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isWordIn,
  kindAt,
  sentenceBounds,
  tokenText,
} from '../../shared/token-text.js';
import type { Amount } from '../amount-after.js';
import { readAmountBefore } from '../amount-before.js';
import type { MoneyUnit } from '../currencies.js';
import { FAMILIES, UNITS } from '../currencies.js';
import { minorPart } from '../minor-part.js';
import { moneyFound } from '../money-found.js';
import { countryBefore, usualCode } from '../resolve-currency.js';

const HYPHENS = /^[-\u2010-\u2014]$/;
const POSSESSIVES = wordSet('my his her their our your');

/** Words near `500 pounds` that make it a weight, and those that make it a price. */
const WEIGHING = wordSet(
  'weigh weighs weighed weighing weight heavy overweight lost lose gained pounds-force cocaine marijuana cannabis heroin methamphetamine',
  'fentanyl meat beef explosives tnt steel copper sugar flour rice fish lift lifted per',
);
const PAYING = wordSet(
  'pay pays paid paying cost costs costing worth price priced fine fined fines fee fees damages compensation sterling gbp £ tax taxes',
  'debt loan loans salary bail budget stole stolen fraud raised donated donation awarded spent spend spending sold earned',
);

const SINGULARS = wordSet('dollar cent pound');

const holdsWord = (article: Article, at: number, words: ReturnType<typeof wordSet>): boolean => {
  const { first, last } = sentenceBounds(article, at);
  for (let index = Math.max(first, at - 15); index < Math.min(last, at + 8); index += 1)
    if (index !== at && isWordIn(article, index, words)) return true;
  return false;
};

/** True when a word that also means something else counts money here: pounds that are paid, won in billions. */
const isMoney = (article: Article, at: number, { family }: MoneyUnit, { scale, figure }: Amount): boolean => {
  const large = scale > 1 || figure >= 1e5;
  if (family !== 'pound') return large;
  if (tokenText(article, at + 1).toLowerCase() === 'sterling') return true;
  if (holdsWord(article, at, WEIGHING)) return false;
  if (large) return true;
  const hyphened = HYPHENS.test(tokenText(article, at - 1));
  if (hyphened || tokenText(article, at + 1).toLowerCase() === 'of') return holdsWord(article, at, PAYING);
  const votes = (country: string): number => countryVotes(article).get(country) ?? 0;
  const near = votes('GB') + votes('IE') - votes('US');
  return near >= 2 || (near >= 0 && holdsWord(article, at, PAYING));
};

/** `50 Cent`, `Five Dollar`: a singular word with a capital is a name, except in a headline. */
const isName = (article: Article, at: number): boolean => {
  if (kindAt(article, at) !== TokenKind.Title || !isWordIn(article, at, SINGULARS)) return false;
  const { sentences, tokens } = article;
  return sentences[tokens.sentence[at] as number]?.casing === 'sentence' || tokenText(article, at) === 'Cent';
};

/** The first amount of `5 to 10 million euros` and `between 5 and 10 euros`; it takes the scale of the second. */
const rangeStart = (article: Article, { first, figure, scale }: Amount): Amount | undefined => {
  const word = tokenText(article, first - 1).toLowerCase();
  const joins = word === 'to' || word === 'and' || HYPHENS.test(word);
  if (!joins || !inOneSentence(article, first - 2, first)) return undefined;
  const start = readAmountBefore(article, first - 1);
  if (!start || start.figure >= figure * (start.scale > 1 ? scale : 1)) return undefined;
  if (word === 'and' && !/^between$/i.test(tokenText(article, start.first - 1))) return undefined;
  if (HYPHENS.test(word) && !isAttached(article, first)) return undefined;
  return { ...start, last: first - 1, scale: start.scale > 1 ? start.scale : scale };
};

export const amountUnit: CueRule = {
  id: 'money/amount-unit',
  why: 'A number before the word for a currency is money: "fined 318,000 euros".',
  cues: [...UNITS.keys()],
  find(article, at) {
    const unit = UNITS.get(tokenText(article, at).toLowerCase());
    if (!unit || isName(article, at)) return undefined;
    const place = countryBefore(article, at);
    let end = place?.first ?? at;
    if (HYPHENS.test(tokenText(article, end - 1)) && isAttached(article, end)) end -= 1;
    const amount = readAmountBefore(article, end, unit.family === 'euro');
    if (!amount || !inOneSentence(article, amount.first, at)) return undefined;
    if (/[$€£¥₹]/.test(tokenText(article, amount.first - 1))) return undefined;
    if (unit.careful && !place && !isMoney(article, at, unit, amount)) return undefined;
    // "30,000 penny warrants" are cheap ones.
    if (/^penny$/i.test(tokenText(article, at)) && amount.figure !== 1) return undefined;
    // "my two cents" is an opinion.
    if (unit.minor && isWordIn(article, amount.first - 1, POSSESSIVES)) return undefined;
    const { by, said } = FAMILIES[unit.family] ?? {};
    const code = (place && (by?.[place.country] ?? said?.[place.country])) ?? usualCode(article, unit);
    const sterling = unit.family === 'pound' && tokenText(article, at + 1).toLowerCase() === 'sterling';
    const last = sterling ? at + 2 : at + 1;
    const minor = unit.minor || amount.scale > 1 ? undefined : minorPart(article, last, unit.family);
    const whole = minor ? { ...amount, figure: amount.figure + minor.hundredths / 100 } : amount;
    const found: Found[] = [
      moneyFound(article, { amount: whole, first: amount.first, last: minor?.last ?? last, unit, code }, 0.9),
    ];
    const start = rangeStart(article, amount);
    if (start)
      found.push(
        moneyFound(article, { amount: start, first: start.first, last: start.last, unit, code }, 0.9),
      );
    return found;
  },
};
