// An article to the parts of laws that it says together with their law: what a bare `Section 69` stands for.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { matchAt } from '../shared/match-at.js';
import { isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { ARTICLE, NUMBER, SECTION } from './part-numbers.js';

const WORDS = wordSet('section sections article articles § rule code law');
const TITLE = String.raw`(?:(?:[A-Z][\w.'’&/-]*|of|and|for|on|in|against|to|\([A-Z][^()]{0,40}\))\s){0,9}?`;
const HEAD = String.raw`(?:(?:Act|Code|Law|Constitution|Convention|Charter|Treaty|Regulation|Directive|Rules|Statute|Sanhita|Procedure)(?:,?\s(?:of\s)?\d{4})?|[A-Z]{3,6}(?![\w]))`;

/** `Section 69 of the Information Technology Act`, `Article 8 ECHR` */
const WHOLE = new RegExp(
  String.raw`(?<part>${SECTION}|${ARTICLE}|Rule\s${NUMBER})(?:\s(?:of|in|under|to)(?:\sthe)?)?\s(?<law>${TITLE}${HEAD})`,
  'y',
);
/** `Code of Civil Procedure section 170.6` */
const CODE_FIRST = new RegExp(
  String.raw`(?<law>(?:Code\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?|Code|Law)),?\s(?<part>${SECTION})`,
  'y',
);

interface Parts {
  readonly whole: ReadonlyMap<string, string>;
  readonly count: number;
}

const known = new WeakMap<Article, Parts>();

/** `Section 69(1)` to `section 69(1)`: what two ways to say one part share. */
export const partKey = (part: string): string =>
  `${/^[Aa]rt|^ARTICLE/.test(part) ? 'article' : /^[Rr]ule/.test(part) ? 'rule' : 'section'} ${part.replace(/^\D*?(?=[\dIVX])/, '').replace(/\s/g, '')}`;

/** `Sections 66A and 69` to `Section 66A` and `Section 69`; one part to itself. */
const eachPart = (part: string): string[] => {
  const list = LIST.exec(part);
  if (!list) return [part];
  return (list[2] as string).split(SEPARATOR).map((number) => `${list[1] as string} ${number}`);
};
const LIST = /^([Ss]ection|[Aa]rticle)s\s(.*)$/;
const SEPARATOR = /,?\s(?:and|or|&)\s|,\s?/;

const readParts = (article: Article): Parts => {
  const whole = new Map<string, string>();
  let count = 0;
  for (let at = 0; at < article.tokens.count; at += 1) {
    if (!isWordIn(article, at, WORDS)) continue;
    if (NUMBERED.test(tokenText(article, at)) && kindAt(article, at + 1) !== TokenKind.Lower)
      count += matchAt(article, at, ANY) ? 1 : 0;
    const match = matchAt(article, at, WHOLE) ?? matchAt(article, at, CODE_FIRST);
    const part = match?.groups?.['part'];
    if (!match || part === undefined) continue;
    const law = match[0].slice(part.length).replace(/\s+/g, ' ');
    for (const one of eachPart(part)) {
      const key = partKey(one);
      if (!whole.has(key))
        whole.set(key, match[0].startsWith(part) ? `${one}${law}` : match[0].replace(/\s+/g, ' '));
    }
  }
  return { whole, count };
};
const NUMBERED = /^(?:[Ss]ections?|SECTIONS?|Articles?)$/;
const ANY = new RegExp(`${SECTION}|${ARTICLE}`, 'y');

const partsOf = (article: Article): Parts => {
  const parts = known.get(article) ?? readParts(article);
  known.set(article, parts);
  return parts;
};

/** Full forms by `partKey`, the first in the text wins; read once an article, when first asked. */
export const wholeParts = (article: Article): ReadonlyMap<string, string> => partsOf(article).whole;

/** Number of sections and articles that the article cites. */
export const countParts = (article: Article): number => partsOf(article).count;
