// Cases by one party after their full name: `the court overruled M.P. Sharma`, `the decision in Kharak Singh`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isWordIn, tokenFrom, tokenText } from '../../shared/token-text.js';
import { plainNumber } from '../case-reference.js';
import { leftParty } from '../left-party.js';
import { hasWord } from '../../shared/has-word.js';
import { VERSUS } from '../party-token.js';
import { PUBLIC_PARTIES } from '../party-words.js';
import { rightParty } from '../right-party.js';

const SHORT = 0.85;
const MOST_NAMES = 6;

/** What courts do to cases and to nobody else. */
const VERBS = wordSet(
  'overrule overrules overruled overruling overturn overturns overturned overturning reaffirm reaffirms reaffirmed reaffirming distinguish distinguishes distinguished distinguishing',
);
/** `the decision in …`, `the test set out in …`; these need the preposition. */
const DECISIONS = wordSet(
  'decision decisions judgment judgement judgments ruling rulings holding opinion dissent majority principle precedent test reasoning principles criteria approach',
  'out down established articulated formulated enunciated outlined',
);
const OPENING = /^(?:the|both|its|and|,)$/;

interface Named {
  /** token where the full name stands */
  readonly at: number;
  readonly full: string;
}

const known = new WeakMap<Article, ReadonlyMap<string, Named>>();

/** `Larch Metals` of `Larch Metals Ltd` */
const LEGAL_FORM = /,? (?:Inc|Ltd|Limited|Corp|Co|LLC|plc|PLC)\.?$/;

/** `R (Larchmani)`, `R (on the application of Larchmani)`: the Crown lends its name */
const APPLICANT = /^R \((?:on the application of )?(\p{Lu}[^()]{2,40})\)$/u;

const textOf = ({ source, tokens }: Article, first: number, last: number): string =>
  plainNumber(source.text.slice(tokens.start[first], tokens.end[last - 1]));

/** Parties that stand for their case, with the first place of its full name: the private one, the first where both are private. */
const readNames = (article: Article): ReadonlyMap<string, Named> => {
  const names = new Map<string, Named>();
  for (let versus = 1; versus < article.tokens.count; versus += 1) {
    const word = tokenText(article, versus);
    if (!/^v/i.test(word) || !VERSUS.test(word)) continue;
    const from = tokenText(article, versus + 1) === '.' ? versus + 2 : versus + 1;
    const left = leftParty(article, versus);
    const right = rightParty(article, from);
    if (left === versus || right === from) continue;
    const isPublic = hasWord(article, left, versus, PUBLIC_PARTIES);
    const short = isPublic ? textOf(article, from, right) : textOf(article, left, versus);
    const named = { at: left, full: textOf(article, left, right) };
    const applicant = APPLICANT.exec(textOf(article, left, versus))?.[1] ?? short;
    for (const name of [short, short.replace(LEGAL_FORM, ''), applicant])
      if (!names.has(name) && name.length > 2) names.set(name, named);
  }
  return names;
};

const namesOf = (article: Article): ReadonlyMap<string, Named> => {
  const names = known.get(article) ?? readNames(article);
  known.set(article, names);
  return names;
};

/** Behind the short name that starts at `at`; `at` when none of a case named before does. */
const shortEnd = (article: Article, at: number): { last: number; full: string } | undefined => {
  const { tokens, source } = article;
  const start = tokens.start[at] as number;
  for (const [short, named] of namesOf(article)) {
    if (named.at >= at || !source.text.startsWith(short, start)) continue;
    const last = tokenFrom(article, start + short.length);
    if (tokens.end[last - 1] !== start + short.length) continue;
    return isCapitalized(article, last) || VERSUS.test(tokenText(article, last))
      ? undefined
      : { last, full: named.full };
  }
  return undefined;
};

const IN = wordSet('in');
const THE = wordSet('the this our that');
const BENCH = wordSet(
  'court courts justices supreme high plaintiff plaintiffs defendant majority panel judges tribunal',
);

const PARTY_NOUNS = wordSet(
  'appellant appellants respondent respondents applicant applicants claimant claimants petitioner petitioners question issue panel lords lordships law',
);

/** `In Liu, the Supreme Court affirmed`: a name alone at the start of a sentence, then who decided it, or whose case it was. */
const isBeforeBench = (article: Article, at: number): boolean => {
  if (!isCapitalized(article, at) || !isCapitalized(article, at + 1)) return false;
  let comma = at + 2;
  while (comma < at + 5 && isCapitalized(article, comma)) comma += 1;
  return (
    isCharacter(article, comma, ',') &&
    isWordIn(article, comma + 1, THE) &&
    (isWordIn(article, comma + 2, BENCH) || isWordIn(article, comma + 2, PARTY_NOUNS))
  );
};

export const shortNames: CueRule = {
  id: 'case/short-name',
  why: 'A case named in full before goes on by one party: "The bench overruled M.P. Sharma and Kharak Singh".',
  cues: [...VERBS.words, ...DECISIONS.words, 'in'],
  find(article, cue) {
    let at = cue + 1;
    if (isWordIn(article, cue, IN) && !isBeforeBench(article, cue)) return undefined;
    if (isWordIn(article, cue, DECISIONS)) {
      if (tokenText(article, at) !== 'in') return undefined;
      at += 1;
    }
    const found: Found[] = [];
    while (found.length < MOST_NAMES) {
      while (OPENING.test(tokenText(article, at))) at += 1;
      const short = isCapitalized(article, at) ? shortEnd(article, at) : undefined;
      if (!short) break;
      found.push({
        start: article.tokens.start[at] as number,
        end: article.tokens.end[short.last - 1] as number,
        score: SHORT,
        refersTo: { name: short.full },
      });
      at = short.last;
    }
    return found;
  },
};
