// Bills and ballot measures by number: `AB 3234`, `Senate Bill 1421`, `H.R. 1852`, `S. 512`, `Bill C-51`, `Proposition 64`.
import type { Article } from '../../../model/article.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isCapitalized, kindAt, tokenText } from '../../shared/token-text.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';

const CERTAIN = 0.93;
const LIKELY = 0.7;

/** `Senate Bill 1421`, `House Bill No. 2`, `Assembly Bill 46`, `House Joint Resolution 7` */
const SPELLED =
  /(?<house>Senate|House|Assembly|SENATE|HOUSE|ASSEMBLY)\s(?:(?:Joint|Concurrent)\s)?(?<kind>Bill|File|Resolution|BILL)\s(?:No\.\s?|Number\s)?(?<number>\d{1,5}(?:-\d{1,4})?)(?!\w)/y;
/** `AB 3234`, `SB 10`, `S.B. 1070`, `HB 2`, `SJR 2`, `SB 21-190` */
const STATE =
  /(?<kind>[ASH]\.?B\.?|[SH]\.?F\.?|SBX?|[SAH]C?JR)\s?(?<number>\d{1,4}(?:-\d{1,4})?)(?!\w|[.,]\d)/y;
/** `H.R. 1852`, `H. R. 4943`, `HR 1852`, `S. 512`, `H.Res. 24`, `S.J. Res. 10` */
const CONGRESS =
  /(?<kind>H\.\s?R\.|HR|S\.|H\.\s?(?:J\.\s?|Con\.\s?)?Res\.|S\.\s?(?:J\.\s?|Con\.\s?)?Res\.)\s?(?<number>\d{1,4})(?!\w|[.,-]\d)/y;
/** `Bill C-51`, `Bill 96` */
const CANADA = /Bill\s(?<number>[CS]-\d{1,3}|\d{1,3})(?!\w|[.,]\d)/y;
/** `HL Bill 40`, `HC Bill 12` */
const WESTMINSTER = /H[LC]\sBill\s(?<number>\d{1,3})(?!\w|[.,]\d)/y;
/** `Proposition 64`, `Prop. 57`, `Prop 8`, `Measure 110`, `Ballot Measure 11` */
const BALLOT =
  /(?<kind>Proposition|Prop\.?|PROPOSITION|PROP\.?|(?:Ballot\s)?Measure|Initiative|State\sQuestion)\s(?:No\.\s)?(?<number>\d{1,4}|[A-Z]{1,2})(?!\w|[.,]\d)/y;

const numbered = (
  article: Article,
  at: number,
  pattern: RegExp,
  score: number,
  nameOf: (match: RegExpExecArray) => string,
): Found | undefined => {
  const match = matchAhead(article, at, pattern, 60);
  if (!match) return undefined;
  const start = article.tokens.start[at] as number;
  const name = nameOf(match);
  return { start, end: start + match[0].length, score, refersTo: { name } };
};

/** Street numbers and scores stand before `S.` and `HR` too: `512 S. 3rd`, `30 HR 100 RBI`. */
const followsNumberOrName = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at - 1);
  return (
    kind === TokenKind.Number ||
    kind === TokenKind.Initial ||
    (kind === TokenKind.Title && !isCharacter(article, at - 1, '.'))
  );
};

const INITIALS: Readonly<Record<string, string>> = { Senate: 'S', House: 'H', Assembly: 'A' };

export const spelledBills: CueRule = {
  id: 'statute/numbered-bill',
  why: 'Bills go by house and number: "Senate Bill 1421", "House Bill 2".',
  cues: ['senate', 'house', 'assembly'],
  find: (article, at) =>
    numbered(article, at, SPELLED, CERTAIN, ({ groups, 0: words }) => {
      const house = groups?.['house'] ?? '';
      const capital = house.charAt(0) + house.slice(1).toLowerCase();
      return groups?.['kind']?.toLowerCase() === 'bill'
        ? `${INITIALS[capital] ?? ''}B ${groups['number'] ?? ''}`
        : words.replace(/\s+/g, ' ');
    }),
};

export const stateBills: CueRule = {
  id: 'statute/state-bill',
  why: 'State bills go by initials and number: "AB 3234", "SB 1070".',
  cues: ['ab', 'sb', 'hb', 'a.b.', 's.b.', 'h.b.', 'hf', 'sf', 'sjr', 'ajr', 'hjr'],
  find(article, at) {
    if (
      !isCapitalized(article, at) ||
      kindAt(article, at - 1) === TokenKind.Number ||
      isAttached(article, at + 1)
    )
      return undefined;
    return numbered(
      article,
      at,
      STATE,
      CERTAIN,
      ({ groups }) => `${(groups?.['kind'] ?? '').replaceAll('.', '')} ${groups?.['number'] ?? ''}`,
    );
  },
};

export const congressBills: CueRule = {
  id: 'statute/congress-bill',
  why: 'Bills of Congress go by chamber and number: "H.R. 1852", "S. 512".',
  cues: ['h.r.', 'h.', 'hr', 's.', 'h', 's', 's.j.', 'h.j.'],
  find(article, at) {
    if (!isCapitalized(article, at) || followsNumberOrName(article, at)) return undefined;
    const dotted = tokenText(article, at).length > 2 && tokenText(article, at).endsWith('.');
    const found = numbered(
      article,
      at,
      CONGRESS,
      dotted ? CERTAIN : LIKELY,
      ({ groups }) => `${(groups?.['kind'] ?? '').replace(/\s/g, '')} ${groups?.['number'] ?? ''}`,
    );
    const isShort = found !== undefined && !dotted && found.end - found.start < 6;
    return isShort && !isCharacter(article, at - 1, '(') ? undefined : found;
  },
};

export const canadianBills: CueRule = {
  id: 'statute/canadian-bill',
  why: 'Bills of Canada go by letter and number: "Bill C-51", in Quebec "Bill 96".',
  cues: ['bill'],
  find: (article, at) =>
    isCapitalized(article, at - 1)
      ? undefined
      : numbered(article, at, CANADA, LIKELY, ({ 0: words }) => words.replace(/\s/g, ' ')),
};

export const westminsterBills: CueRule = {
  id: 'statute/westminster-bill',
  why: 'Bills of Westminster go by house and number: "HL Bill 40".',
  cues: ['hl', 'hc'],
  find: (article, at) =>
    numbered(article, at, WESTMINSTER, CERTAIN, ({ 0: words }) => words.replace(/\s/g, ' ')),
};

export const ballotMeasures: CueRule = {
  id: 'statute/ballot-measure',
  why: 'Voters make laws by number: "Proposition 64", "Prop. 57", "Measure 110".',
  cues: ['proposition', 'prop', 'ballot', 'measure', 'initiative'],
  find: (article, at) =>
    numbered(article, at, BALLOT, CERTAIN, ({ groups }) => {
      const kind = groups?.['kind'] ?? '';
      return `${/^prop/i.test(kind) ? 'Proposition' : kind.replace(/\s/g, ' ')} ${groups?.['number'] ?? ''}`;
    }),
};
