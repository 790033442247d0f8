// Acts by the pattern of their title: capitalised words and `Act`, with year.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Findings, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isSentenceStart,
  isWordIn,
  kindAt,
  sentenceBounds,
  tokenText,
} from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { foundLaw, plainText } from '../found-law.js';
import { yearEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';
import { partAfter } from '../part-of.js';
import { NOT_A_LAW, TITLE_TOPICS } from '../title-words.js';

const ACT = 0.85;
/** `Act No. 20 of 2014`, `Act 68 of 1984` */
const NUMBERED = 0.85;
/** In a headline every word is capitalised: only a title that ends like one is taken. */
const IN_HEADLINE = 0.7;

/** `Act of God`, `Acts of Kindness`: what follows says that it is no law. */
const NOT_AFTER = wordSet('of like up out on as upon against');
const DEEDS = wordSet(
  'god war terror terrorism violence kindness congress parliament love faith aggression treason sabotage vandalism worship the apostles cruelty bravery heroism courage piracy contrition valor',
);

/** `the County Ordinance` is a description. */
const ORDINANCE = wordSet('ordinance');
const LOCAL = wordSet('county city municipal local town village new proposed draft emergency');

const isShouted = (article: Article, at: number): boolean => kindAt(article, at) === TokenKind.Upper;

/** A rule for one kind of title: `Acts`, two of them when one word serves two names. */
export const actNames: CueRule = {
  id: 'statute/act',
  why: 'Capitalised words before "Act" are its title: "the Unsolved Crime and Innocence Protection Act", "Companies Act 2014".',
  cues: ['act', 'acts', 'ordinance'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title && !isShouted(article, head)) return undefined;
    const last = yearEnd(article, head + 1);
    const dated = last > head + 1;
    if (!dated && tokenText(article, head + 1) === 'of' && isWordIn(article, head + 2, DEEDS))
      return undefined;
    if (!dated && isScene(article, head + 1)) return undefined;
    const first = titleStart(article, head);
    if (first === head)
      return last > head + 3 ? foundLaw(article, { first, last, score: NUMBERED }) : undefined;
    if (
      !dated &&
      (isWordIn(article, head - 1, NOT_A_LAW) ||
        (isWordIn(article, head, ORDINANCE) && isWordIn(article, head - 1, LOCAL)))
    )
      return undefined;
    const headline = isHeadline(article, head);
    if (headline && !dated && !isHeadlineTitle(article, first, head)) return undefined;
    if (isShouted(article, head) && !headline && !isShouted(article, head - 1)) return undefined;
    if (!dated && isSubjectAndVerb(article, first, head)) return undefined;
    const score = !headline || dated ? ACT : IN_HEADLINE;
    if (!dated && tokenText(article, head) === 'Acts') {
      const two = splitAtAnd(article, first, head, score);
      if (two) return two;
    }
    return foundLaw(article, {
      first,
      last,
      end: partAfter(article, last),
      score,
      name: singular(article, first, last, head),
    });
  },
};

/** `Act 3`, `Act II`: plays have acts too. */
const isScene = (article: Article, next: number): boolean =>
  /^(?:[1-5]|I{1,3}|IV|One|Two|Three)$/.test(tokenText(article, next)) &&
  !/^U\.?S/.test(tokenText(article, next + 1));

/** `Wiretap Acts` is called `Wiretap Act`. */
const singular = (article: Article, first: number, last: number, head: number): string | undefined =>
  last === head + 1 && tokenText(article, head) === 'Acts'
    ? `${plainText(article, article.tokens.start[first] as number, article.tokens.end[head - 1] as number)} Act`
    : undefined;

/** `Police act on tip` in capitals: one word that opens the sentence, then what people act on. */
const isSubjectAndVerb = (article: Article, first: number, head: number): boolean =>
  first === head - 1 && isSentenceStart(article, first) && isWordIn(article, head + 1, NOT_AFTER);

/** In a headline a title ends with a topic of laws, or no verb could follow it: `Privacy Act Reform`, not `Police Act on Tip`. */
const isHeadlineTitle = (article: Article, first: number, head: number): boolean => {
  if (!isWordIn(article, head - 1, TITLE_TOPICS) || isWordIn(article, head + 1, NOT_AFTER)) return false;
  return first < head - 1 || head + 1 >= sentenceBounds(article, head).last;
};

/** `Stored Communications, Wiretap and Pen Register Acts` are acts that share a word; undefined when the title is one. */
const splitAtAnd = (article: Article, first: number, head: number, score: number): Findings => {
  const breaks = listBreaks(article, first, head);
  if (!breaks || !inOneSentence(article, first, head)) return undefined;
  const { tokens } = article;
  const starts = [first, ...breaks.map((at) => at + 1)];
  return starts.map((from, index): Found => {
    const isLast = index === starts.length - 1;
    const nameTo = isLast ? head : (breaks[index] as number);
    return foundLaw(article, {
      first: from,
      last: isLast ? head + 1 : nameTo,
      score,
      name: `${plainText(article, tokens.start[from] as number, tokens.end[nameTo - 1] as number)} Act`,
    });
  });
};

/** Tokens of the commas and the one `and` that part the names of a list; undefined when it is no list. */
const listBreaks = (article: Article, first: number, head: number): number[] | undefined => {
  const commas: number[] = [];
  let and = -1;
  for (let at = first; at < head; at += 1) {
    if (isCharacter(article, at, ',')) commas.push(at);
    else if (kindAt(article, at) === TokenKind.Lower) {
      if (tokenText(article, at) !== 'and' || and >= 0) return undefined;
      and = at;
    }
  }
  if (and <= first || and >= head - 1) return undefined;
  return commas.every((at) => at > first && at < and - 1) ? [...commas, and] : undefined;
};
