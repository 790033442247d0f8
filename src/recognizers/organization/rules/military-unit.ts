// Units of armed forces by number: `3rd Infantry Division`, `Fourth Air Force`, `VIII Bomber Command`, `No. 18 Squadron RAAF`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

const HEADS = wordSet(
  'division brigade regiment battalion squadron wing fleet corps army force command infantry cavalry armored armoured marines fusiliers battery flotilla guards rifles hussars lancers dragoons expeditionary',
);
/** Heads that number courts, offices and workers as well: something military must stand between. */
const CIVIL = wordSet('division force command wing guards');
/** What stands between the number and the head. */
const ARMS = wordSet(
  'air army armored armoured airborne infantry cavalry mountain marine marines naval navy fighter bomber bombardment transport tactical strategic airlift mobility reconnaissance refueling intelligence signal engineer engineers artillery field mechanized mechanised motorized motorised panzer parachute stryker light heavy guards rifle ranger rangers special forces expeditionary logistics support sustainment medical military police combat aviation space operations wing training missile carrier destroyer submarine amphibious coastal security assault',
);
const ORDINALS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
const NUMERIC_ORDINAL = /^\d{1,3}(?:st|nd|rd|th|d)$/i;
const ROMAN = /^[IVX]{1,6}$/;
const NO = wordSet('no');
/** `Squadron RAAF`, `2nd Battalion`: whose unit it is. */
const FORCES = wordSet('raaf raf usaf usn usmc rcaf rnzaf rn');

/** Number before `at`: its first token, or undefined. */
const numberBefore = (article: Article, at: number): number | undefined => {
  const number = at - 1;
  const text = tokenText(article, number);
  const kind = kindAt(article, number);
  if (kind === TokenKind.Alphanumeric && NUMERIC_ORDINAL.test(text)) return number;
  if (kind === TokenKind.Title && isWordIn(article, number, ORDINALS)) return number;
  if ((kind === TokenKind.Upper || kind === TokenKind.Initial) && ROMAN.test(text)) return number;
  if (kind !== TokenKind.Number || text.length > 3) return undefined;
  if (isCharacter(article, number - 1, '.') && isWordIn(article, number - 2, NO)) return number - 2;
  return number;
};

/** `CTF 50` */
const TASK_FORCES = wordSet('ctf jtf cjtf ctg');

const find = (article: Article, at: number): Found | undefined => {
  const isSmall = kindAt(article, at) === TokenKind.Lower;
  if (!isSmall && !isCapitalized(article, at)) return undefined;
  if (isWordIn(article, at, TASK_FORCES)) {
    const isNumbered =
      kindAt(article, at) === TokenKind.Upper &&
      kindAt(article, at + 1) === TokenKind.Number &&
      inOneSentence(article, at, at + 1) &&
      !isAttached(article, at + 1);
    return isNumbered
      ? foundAt(article, at, at + 2, { score: 0.85, refersTo: { name: nameOf(article, at, at + 2) } })
      : undefined;
  }
  // the head of a longer name decides: `1st Marine |Division`
  if (
    isCapitalized(article, at + 1) &&
    isWordIn(article, at + 1, HEADS) &&
    inOneSentence(article, at, at + 1)
  )
    return undefined;
  let arm = at;
  while (isWordIn(article, arm - 1, ARMS) && isCapitalized(article, arm - 1)) arm -= 1;
  const first = numberBefore(article, arm);
  if (first === undefined || !inOneSentence(article, first, at) || isAttached(article, first))
    return undefined;
  const isOrdinal = kindAt(article, arm - 1) === TokenKind.Alphanumeric;
  if (isSmall && !(isOrdinal && !isWordIn(article, at, CIVIL))) return undefined;
  if (arm === at && isWordIn(article, at, CIVIL)) return undefined;
  // a bare number counts things: `12 Regiment`, but `65 Air Division` has an arm
  if (kindAt(article, arm - 1) === TokenKind.Number && arm === at && first === arm - 1) return undefined;
  const last = isWordIn(article, at + 1, FORCES) && isCapitalized(article, at + 1) ? at + 2 : at + 1;
  return foundAt(article, first, last, { score: 0.85, refersTo: { name: nameOf(article, first, last) } });
};

export const militaryUnit: CueRule = {
  id: 'organization/military-unit',
  why: 'Forces number their units: “soldiers of the 3rd Infantry Division”, “the 7th Fleet”.',
  cues: [...HEADS.words, ...TASK_FORCES.words],
  find,
};
