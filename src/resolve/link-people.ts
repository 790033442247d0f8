// People to the bodies they work and speak for: the company or organization that their title stands beside.
import type { Article } from '../model/article.js';
import { latePattern } from '../model/late-pattern.js';
import type { Attributes, Mention } from '../model/mention.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

/** Roles by the head of a title, in the order in which a title of several heads is read. */
const ROLE_HEADS: readonly (readonly [string, RegExp])[] = [
  ['counsel', /\b(?:counsel|attorneys?|lawyers?|barristers?|solicitors?|litigators?)\b/i],
  ['spokesperson', /\bspokes(?:man|woman|person)\b/i],
  [
    'executive',
    /\b(?:C[EFTIO]O|CISO|(?:vice[ -])?president|chair(?:man|woman|person)?|(?:co-?)?founder|director|manager|head|executive|officer|partner|owner|boss|principal)\b/i,
  ],
  ['academic', /\b(?:professor|lecturer|researcher|scientist|scholar|dean|fellow|economist)\b/i],
  ['analyst', /\b(?:analyst|strategist|consultant)\b/i],
  ['journalist', /\b(?:reporter|editor|correspondent|columnist)\b/i],
  ['official', /\b(?:commissioner|administrator|secretary|ambassador|adviser|advisor)\b/i],
];

/** `general counsel`, `executive vice president for legal affairs`, `President & CEO` */
const WORD = String.raw`(?:(?:\p{L}\.)+|\p{L}[\p{L}-]*)`;
const TITLE_WORDS = `${WORD}(?:(?: &)? ${WORD}){0,6}`;

/** Between a body and a person: `'s general counsel `, ` attorney `, `'s lawyer, ` */
const BODY_BEFORE = latePattern(String.raw`^(?:['’]s?)? (${TITLE_WORDS}),? $`);
/** Between a person and a body behind which the title stands: `, `, `, then `, ` is `, `, a ` */
const BODY_OF_TITLE = /^(?:,| is| was) (?:then |now |formerly |former |the |an? )*$/u;
/** Behind that body: `'s general counsel and executive vice president,`, ` spokesman,` */
const TITLE_BEHIND = latePattern(
  String.raw`^(?:['’]s? (${WORD}(?:(?: &)? ${WORD}){0,8})| (${WORD}(?: ${WORD}){0,2}))(?=[,.;:)\n]|$)`,
);
/** Between a person and a body: `, an attorney at `, ` is the chief executive of the ` */
const TITLE_OF = latePattern(
  String.raw`^(?:,? who (?:is|was)|,| is| was) (?:(?:a|an|the|then|former|one of the) ){0,3}(${TITLE_WORDS}) (at|of|for|with|from) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,2}$`,
);
/** Before a body behind which the name stands, with a comma between: `the lawyer for `, `a spokeswoman for the ` */
const TITLE_FOR = latePattern(
  String.raw`(?:^|\P{L})(?:[Tt]he|[Aa]n?) (${WORD}(?: ${WORD})?) (for|of|at) (?:the )?$`,
);
/** Before the body that a lawyer acts for, behind the name: `, an attorney at Orrick, argued for ` */
const ACTS_FOR =
  /(?:\b(?:argued|argues|arguing|appeared|appears|appearing|acted|acts|acting) (?:on behalf of|for)|\b(?:represented|represents|representing|defended|defends|defending)) (?:the )?$/u;

const REACH = 90;
const isBody = ({ type }: Mention): boolean => type === 'company' || type === 'organization';

const nameOf = ({ source }: Article, { start, end, refersTo }: Mention): string =>
  refersTo?.name ?? source.text.slice(start, end).replace(/\s+/g, ' ');

const roleOf = (title: string): string | undefined => {
  let role: string | undefined;
  let at = Infinity;
  for (const [name, heads] of ROLE_HEADS) {
    const found = title.search(heads);
    if (found >= 0 && found < at) [role, at] = [name, found];
  }
  return role;
};

/** Asked before larger patterns: a title that says nothing of a role is none. */
const isOffice = (words: string): boolean => roleOf(words) !== undefined;

/** What a title beside a body says of the person; undefined when the words are no title. */
const office = (words: string | undefined, body: string, link?: string): Attributes | undefined => {
  const title = words ?? '';
  const role = title === '' ? undefined : roleOf(title);
  if (role === undefined) return undefined;
  return role === 'counsel' && link === 'for'
    ? { title, role, counsel_for: body }
    : { title, role, org: body };
};

const plainSpaces = (words: string): string => (OTHER_SPACE.test(words) ? words.replace(/\s/g, ' ') : words);
const OTHER_SPACE = /[^\S ]/;

/** Text between two offsets on one line, or undefined when it is too long. */
const between = ({ source }: Article, start: number, end: number): string | undefined =>
  end >= start && end - start <= REACH ? plainSpaces(source.text.slice(start, end)) : undefined;

const fromBefore = (article: Article, person: Mention, body: Mention | undefined): Attributes | undefined => {
  const gap = body && between(article, body.end, person.start);
  if (!body || gap === undefined) return undefined;
  if (gap !== ', ')
    return isOffice(gap) ? office(BODY_BEFORE.exec(gap)?.[1], nameOf(article, body)) : undefined;
  const { text } = article.source;
  const words = text.slice(Math.max(0, body.start - REACH), body.start).replace(/\s/g, ' ');
  const title = isOffice(words) ? TITLE_FOR.exec(words) : undefined;
  return office(title?.[1], nameOf(article, body), title?.[2]);
};

/** `next` is the mention behind the body: no title runs over it. */
const fromAfter = (
  article: Article,
  person: Mention,
  body: Mention | undefined,
  next: Mention | undefined,
): Attributes | undefined => {
  const gap = body && between(article, person.end, body.start);
  if (!body || gap === undefined) return undefined;
  if (BODY_OF_TITLE.test(gap)) {
    const rest = article.source.text.slice(body.end, body.end + REACH).replace(/\s/g, ' ');
    if (!isOffice(rest)) return undefined;
    const behind = TITLE_BEHIND.exec(rest);
    if (behind && next && next.start < body.end + behind[0].length) return undefined;
    return office(behind?.[1] ?? behind?.[2], nameOf(article, body));
  }
  const title = isOffice(gap) ? TITLE_OF.exec(gap) : undefined;
  return office(title?.[1], nameOf(article, body), title?.[2]);
};

/** The body that the person is said to have argued for, before another person is named. */
const clientOf = (
  article: Article,
  person: Mention,
  mentions: readonly Mention[],
  from: number,
): string | undefined => {
  for (let at = from; at < from + 4 && at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (mention.type === 'person' || mention.type === 'judge') return undefined;
    const gap = between(article, person.end, mention.start);
    if (gap === undefined || /[.;!?] /.test(gap)) return undefined;
    if (isBody(mention) && ACTS_FOR.test(gap)) return nameOf(article, mention);
  }
  return undefined;
};

const attributesOf = (
  article: Article,
  mentions: readonly Mention[],
  index: number,
): Attributes | undefined => {
  const person = mentions[index] as Mention;
  const previous = mentions[index - 1];
  const next = mentions[index + 1];
  const title =
    fromAfter(article, person, next && isBody(next) ? next : undefined, mentions[index + 2]) ??
    fromBefore(article, person, previous && isBody(previous) ? previous : undefined);
  const role = person.attributes?.['role'] ?? title?.['role'];
  const client =
    role === undefined || role === 'counsel' ? clientOf(article, person, mentions, index + 1) : undefined;
  if (!title && client === undefined) return undefined;
  return { ...title, ...(client === undefined ? {} : { role: 'counsel', counsel_for: client }) };
};

/** Gives people `title`, `role`, `org` and `counsel_for` where the words between them and a company or organization say so; what a rule gave stays. */
export const linkPeople: Refiner = (article, mentions) =>
  mentions.map((mention, index) => {
    if (mention.type !== 'person') return mention;
    const attributes = attributesOf(article, mentions, index);
    if (!attributes) return mention;
    // a role without a title comes from a list, and the words here know better
    const own = mention.attributes;
    return reviseMention(mention, {
      attributes: own?.['title'] === undefined ? { ...own, ...attributes } : { ...attributes, ...own },
    });
  });
