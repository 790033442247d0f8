// Courts in letters set apart, as Indian judgments head them: `S U P R E M E  C O U R T  O F  I N D I A`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, kindAt, tokenText } from '../../shared/token-text.js';

/** `SUPREMECOURTOFINDIA`, `HIGHCOURTOFDELHI`, `SUPREMECOURT` */
const COURT = /^(?<kind>SUPREME|HIGH)COURT(?:OF(?<place>[A-Z]{4,20}))?/;
const LETTERS_AT_MOST = 40;

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const findSpaced = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) !== TokenKind.Initial || kindAt(article, at + 1) !== TokenKind.Initial)
    return undefined;
  let letters = '';
  for (
    let next = at;
    next < at + LETTERS_AT_MOST &&
    kindAt(article, next) === TokenKind.Initial &&
    inOneSentence(article, at, next);
    next += 1
  ) {
    const text = tokenText(article, next);
    if (text.length !== 1) break;
    letters += text;
  }
  const match = COURT.exec(letters);
  if (!match) return undefined;
  const { kind = '', place } = match.groups ?? {};
  const last = at + match[0].length - 1;
  const name = `${titled(kind)} Court${place ? ` of ${titled(place)}` : ''}`;
  const id = place ? name.toLowerCase().replaceAll(' ', '-') : undefined;
  return {
    start: article.tokens.start[at] as number,
    end: article.tokens.end[last] as number,
    score: 0.9,
    refersTo: { name, ...(id ? { id } : {}) },
  };
};

export const spacedLetters: CueRule = {
  id: 'court/spaced-letters',
  why: 'Indian judgments head the page with the court in letters set apart: `S U P R E M E  C O U R T  O F  I N D I A`.',
  cues: ['s', 'h'],
  find: findSpaced,
};
