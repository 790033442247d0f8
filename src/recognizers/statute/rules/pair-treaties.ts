// Treaties named after two or more parties with a hyphen: `U.S.-Iraq Strategic Framework Agreement`, `EU–UK Withdrawal Agreement`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';

const NAMED = 0.85;
const TOKENS_AT_MOST = 14;
const DASHES = `${HYPHENS}\u2013`;

/** Parties to treaties in one word: countries (ISO 3166), their short forms, unions. */
const PARTIES = wordSet(
  'acp afghanistan africa african albania algeria america american andorra anglo angola antarctica antigua arab arabia argentina armenia aruba asean australia austria azerbaijan bahamas bahrain baltic bangladesh ' +
    'barbados belarus belgium belize benelux benin bermuda bhutan bolivia bonaire bosnia botswana brazil britain british brunei bulgaria burma burundi cambodia cameroon canada canadian caricom cariforum ceylon chad ' +
    'chile china chinese colombia comoros congo croatia cuba curacao curaçao cyprus czechia czechoslovakia denmark djibouti dominica dprk drc dutch e.u. ecuador efta egypt egyptian emirates eritrea estonia eswatini ' +
    'ethiopia eu european falklands fiji finland france franco french gabon gambia gb georgia german germany ghana gibraltar greco greece greenland grenada guadeloupe guam guatemala guernsey guinea guyana haiti ' +
    'holland honduras hungary iceland india indian indo indonesia iran iraq ireland irish israel israeli italy jamaica japan jersey jordan kazakhstan kenya kiribati korea kosovo ksa kuwait kyrgyzstan lanka laos ' +
    'latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao macau macedonia madagascar malawi malaysia maldives mali malta martinique mauritania mauritius mercosur mexico micronesia moldova ' +
    'monaco mongolia montenegro montserrat morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria nordic norway oman p.r.c. pakistan palau palestine palestinian panama paraguay peru ' +
    'philippines poland portugal prc qatar reunion rhodesia romania russia russian russo rwanda réunion samoa senegal serbia seychelles siam singapore sino slovakia slovenia somalia soviet spain sudan suriname ' +
    'swaziland sweden swiss switzerland syria taiwan tajikistan tanzania thailand tobago togo tonga trinidad tunisia turkey turkiye turkmenistan tuvalu türkiye u.a.e. u.k u.k. u.s u.s. u.s.a u.s.a. u.s.s.r. uae ' +
    'uganda uk ukraine uruguay us usa ussr uzbekistan vanuatu vatican venezuela vietnam yemen yugoslavia zaire zambia zealand zimbabwe',
);
const LINKS = wordSet('and on of for the');

/** True for `U.S.-Iraq` at `at`: two capitalised words with a hyphen, one of them a party. */
const isPair = (article: Article, at: number): boolean =>
  isCapitalized(article, at) &&
  isCharacter(article, at + 1, DASHES) &&
  isAttached(article, at + 1) &&
  isAttached(article, at + 2) &&
  isCapitalized(article, at + 2) &&
  isWordIn(article, at, PARTIES) &&
  (isWordIn(article, at + 2, PARTIES) || kindAt(article, at + 2) === TokenKind.Title);

/** Token of the pair that opens the name whose head stands at `head`; -1 when none does. */
const pairBefore = (article: Article, head: number): number => {
  let pair = -1;
  for (let at = head - 1; at >= head - TOKENS_AT_MOST && inOneSentence(article, at, head); at -= 1) {
    if (isPair(article, at)) pair = at;
    if (isCapitalized(article, at)) continue;
    if (isCharacter(article, at, DASHES) && isAttached(article, at)) continue;
    if (isWordIn(article, at, LINKS) && pair < 0 && isCapitalized(article, at - 1)) continue;
    break;
  }
  return pair;
};

export const pairTreaties: CueRule = {
  id: 'statute/pair-treaty',
  why: 'Two parties and a hyphen open the name of their treaty: "the U.S.-Iraq Strategic Framework Agreement".',
  cues: ['agreement', 'accord', 'accords', 'treaty', 'convention', 'protocol', 'pact', 'framework'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title || isCapitalized(article, head + 1)) return undefined;
    const first = pairBefore(article, head);
    return first < 0 ? undefined : foundLaw(article, { first, last: head + 1, score: NAMED });
  },
};
