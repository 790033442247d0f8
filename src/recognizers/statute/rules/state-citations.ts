// Laws of states by the abbreviation of the state: `Cal. Penal Code § 187`, `Mass. Gen. Laws ch. 93A, § 2`, `1999 Cal. Stat. 2`, `45 Ill. Reg. 4434`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, kindAt, tokenText } from '../../shared/token-text.js';
import { citedLaw } from '../cited-law.js';
import { NUMBER, SECTION } from '../part-numbers.js';
import { afterEdition } from '../published.js';

const STATES =
  'ala alaska ariz ark cal calif colo conn del d.c. fla ga haw idaho ill ind iowa kan ky la me md mass mich minn miss mo mont neb nev n.h. n.j. n.m. n.y. n.c. n.d. ohio okla or pa r.i. s.c. s.d. tenn tex utah vt va wash wis wyo guam p.r. v.i. c.z. samoa navajo'.split(
    ' ',
  );
/** `Penal`, `Bus. & Prof.`, `Gov't`, `R. & Regs.` */
const WORDS = String.raw`(?:,?\s(?:[A-Z][A-Za-z'’]{0,14}\.?|R\.|&|and|of)){0,9}?`;
/** The state's abbreviation and the words up to the name of the collection. */
const collection = (kinds: string): string =>
  String.raw`(?:W\.\sVa\.|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,6}\.?)${WORDS},?\s(?:${kinds})`;
const CODES = String.raw`Codes?|Laws?|Stats?\.|Statutes|Leyes|Regs\.|R\.|C\.\s?S\.(?:\s?A\.)?|Act|Const\.`;
const NOTES = String.raw`(?:\s(?:Ann|An|Unann)\.|\sR\.(?:\s&\sRegs\.)?|\sRegs\.)*(?:,(?:\s[A-Z][\w'’.]{0,12}|\s&){1,5})?`;
const HOLDER = String.raw`(?:,?\s(?:tit|ch|pt|vol|bk)\.?\s\d{1,4}[A-Z]?,?)`;

/** `Ohio Rev. Code Ann. § 5739.02(B)(7)`, `Md. Code Ann., Crim. Law § 3-202`, `La. Code Civ. Proc. Ann. art. 3` */
const CODE = new RegExp(
  String.raw`${collection(CODES)}${NOTES}(?:${HOLDER}?,?\s?(?:${SECTION})|${HOLDER}|\s(?:art|r|ry)\.?\s${NUMBER}(?:,\s${SECTION})?)`,
  'y',
);
/** `1999 Cal. Stat. 2`, `2011 Conn. Pub. Acts 3`, `1999-7 Ala. Adv. Legis. Serv. 12`, `45 Ill. Reg. 4434` */
const PRINTED = new RegExp(
  String.raw`${collection(String.raw`Stat\.|Stats\.|Laws?|Acts?|Serv\.|Reg\.|Bull\.|Weekly|Monthly`)}(?:\sAdv\.\sSh\.|\sRegs\.|\sSpec\.\sSess\.|\s&\sResolves)?(?:,?\s(?:ch|No|Act)\.?)?\s\d{1,3}(?:,\d{3}|\d{1,3})?(?!\w|[.,]\d)`,
  'y',
);

/** A number of one to three digits, or a year: the title, the volume. */
const VOLUME = /^\d{1,4}$/;

/** First token of `1999-7` or `45` before `at`; -1 when no number stands there. */
const volumeStart = (article: Article, at: number): number => {
  if (kindAt(article, at - 1) !== TokenKind.Number || !VOLUME.test(tokenText(article, at - 1))) return -1;
  const isRange = /^[-\u2013]$/.test(tokenText(article, at - 2));
  return isRange && kindAt(article, at - 3) === TokenKind.Number ? at - 3 : at - 1;
};

export const stateCitations: CueRule = {
  id: 'statute/state-citation',
  why: 'Laws of states are cited by the abbreviation of the state: "Md. Code Ann., Crim. Law § 3-202", "1999 Cal. Stat. 2".',
  cues: STATES,
  find(article, head) {
    if (!isCapitalized(article, head)) return undefined;
    const at = tokenText(article, head) === 'Va' && tokenText(article, head - 1) === 'W.' ? head - 1 : head;
    const start = article.tokens.start[at] as number;
    const volume = volumeStart(article, at);
    const printed = volume < 0 ? undefined : matchAhead(article, at, PRINTED, 90);
    if (printed) return citedLaw(article, volume, start + printed[0].length);
    const code = matchAhead(article, at, CODE, 150);
    if (!code) return undefined;
    const isTitled = volume >= 0 && /^\d{1,3}$/.test(tokenText(article, volume));
    return citedLaw(article, isTitled ? volume : at, afterEdition(article, start + code[0].length));
  },
};
