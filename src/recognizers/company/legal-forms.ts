// The words that close a company's full name (`Inc.`, `Co. Ltd`, `S.p.A.`) and where they end.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';

/** Forms that are nothing else; a dot after some of them belongs to the abbreviation. */
export const SURE_FORMS = wordSet(
  'inc incorporated corp ltd llc llp pllc plc lllp gmbh pty pvt pte bhd sdn s.p.a s.p.a. l.l.c l.l.c. l.l.p l.l.p. p.l.c. s.a.r.l. s.r.l. s.a.s. oyj sarl sàrl s.à s.à.r.l. s.à.r.l srl kgaa ulc tbk pjsc asa ltda',
);

/** Forms that are also words, names, initials or parts of other names: the name before them must look like a company's. */
export const DOUBTFUL_FORMS = wordSet(
  'co company corporation limited ag se sa nv bv ab as oy lp pc p.c. p.a. n.a. na spa kg dac cic jsc kk sas ooo zao oao sl l.p l.p. p.c n.a cv n.v. b.v. s.a. s.e. k.k. a.g. s.l.',
);

const SOCIETE = wordSet('s.à');
const LIMITEE = wordSet('r.l. r.l');

const DOTTED_FORMS = wordSet('inc corp co ltd ltda pty pvt pte bhd sdn');

/** Doubtful forms of two or three letters, which lines of capitals are full of. */
const SHORT_FORMS = wordSet('ag se sa nv bv ab as lp pc na kg sas kk sl cv');

/** Forms that only a name with other forms carries in front: `Co. Ltd`, `Pty Ltd`, `Pvt. Ltd.` */
const isForm = (article: Article, at: number): boolean =>
  isWordIn(article, at, SURE_FORMS) || isWordIn(article, at, DOUBTFUL_FORMS);

const SMALL_FORMS = wordSet('plc inc llc ltd p.l.c. gmbh');

/** `plc` is the one form that is written small; all others start with a capital. */
const isCasedAsForm = (article: Article, at: number): boolean =>
  isCapitalized(article, at) ||
  (kindAt(article, at) === TokenKind.Lower && isWordIn(article, at, SMALL_FORMS)) ||
  kindAt(article, at) === TokenKind.Mixed;

const isUpper = (article: Article, at: number): boolean =>
  article.sentences[article.tokens.sentence[at] as number]?.casing === 'upper';

/** True when a legal form stands at `at`. */
export const isLegalForm = (article: Article, at: number): boolean =>
  isForm(article, at) &&
  isCasedAsForm(article, at) &&
  !(
    isWordIn(article, at, SHORT_FORMS) &&
    (isUpper(article, at) || kindAt(article, at) === TokenKind.Title)
  ) &&
  !(isAttached(article, at + 1) && (isCharacter(article, at + 1, HYPHENS) || isCapitalized(article, at + 1)));

const bareForms = new WeakMap<Article, Map<string, boolean>>();

/** True when the article writes the form without its dot where no sentence ends: `Larch Ltd, which`. */
const isWrittenBare = (article: Article, at: number): boolean => {
  const forms = bareForms.get(article) ?? new Map<string, boolean>();
  bareForms.set(article, forms);
  const form = tokenText(article, at);
  let isBare = forms.get(form);
  if (isBare === undefined) {
    isBare = false;
    for (let token = 0; token < article.tokens.count && !isBare; token += 1)
      isBare = tokenText(article, token) === form && !isCharacter(article, token + 1, '.');
    forms.set(form, isBare);
  }
  return isBare;
};

/** Behind the form at `at`, with the dot of its abbreviation; a dot before a comma is never the sentence's: `Acme, LLC., sued`. */
export const formEnd = (article: Article, at: number): number => {
  // `S.à r.l.`, of Luxembourg
  if (isWordIn(article, at, SOCIETE) && isWordIn(article, at + 1, LIMITEE)) return at + 2;
  const dotted =
    isCharacter(article, at + 1, '.') && isAttached(article, at + 1) && inOneSentence(article, at, at + 1);
  const belongs =
    (isWordIn(article, at, DOTTED_FORMS) &&
      (inOneSentence(article, at + 1, at + 2) || !isWrittenBare(article, at))) ||
    (isCharacter(article, at + 2, ',') && isAttached(article, at + 2));
  return dotted && belongs ? at + 2 : at + 1;
};

/** Next form of a chain behind `end`, over a comma: `Co., Ltd.`; undefined when there is none. */
export const nextForm = (article: Article, end: number): number | undefined => {
  const at = isCharacter(article, end, ',') && isAttached(article, end) ? end + 1 : end;
  if (!inOneSentence(article, end - 1, at) || isAttached(article, at)) return undefined;
  if (
    isCharacter(article, at, '&') &&
    isWordIn(article, at + 1, DOUBTFUL_FORMS) &&
    isLegalForm(article, at + 1)
  )
    return at + 1;
  return isLegalForm(article, at) ? at : undefined;
};

/** `A/S` is three tokens. */
const isSlashForm = (article: Article, at: number): boolean =>
  tokenText(article, at) === 'A' &&
  isCharacter(article, at + 1, '/') &&
  isAttached(article, at + 1) &&
  tokenText(article, at + 2) === 'S' &&
  isAttached(article, at + 2);

/**
 * Behind the legal forms that follow a name which ends before `end`: `Apple|, Inc.`, `Tata|  Sons Pvt. Ltd.`; `end` itself
 * when none follows. `Company` and the like count only with a capital and when no other capital follows.
 */
export const legalFormsEnd = (article: Article, end: number): number => {
  // a listed name may end in the form itself: `Sears, Roebuck and Co.`
  let last = isSlashForm(article, end)
    ? end + 3
    : isWordIn(article, end - 1, DOTTED_FORMS)
      ? formEnd(article, end - 1)
      : end;
  for (let form = nextForm(article, last); form !== undefined; form = nextForm(article, last)) {
    const isShort = isWordIn(article, form, SHORT_FORMS);
    if (
      isWordIn(article, form, DOUBTFUL_FORMS) &&
      (isShort || isCharacter(article, form - 1, ',')) &&
      isCapitalized(article, form + 1)
    )
      break;
    last = formEnd(article, form);
  }
  return last;
};

/** First form of the chain that ends with the one at `at`: the `Co` of `Co., Ltd.` */
export const firstForm = (article: Article, at: number): number => {
  let first = at;
  for (;;) {
    let before = first - 1;
    if (isCharacter(article, before, ',') && isAttached(article, before)) before -= 1;
    if (isCharacter(article, before, '&')) before -= 1;
    if (isCharacter(article, before, '.') && isAttached(article, before)) before -= 1;
    if (
      before < 0 ||
      !inOneSentence(article, before, first) ||
      !isLegalForm(article, before) ||
      isAttached(article, first)
    )
      return first;
    first = before;
  }
};
