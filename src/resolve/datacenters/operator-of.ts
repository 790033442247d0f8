// A facility phrase to the company or body whose it is.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import { antecedentOf } from './antecedent.js';
import { speakerAfter } from './modality-of.js';
import { modifierStarts } from './modifier-starts.js';
import { COMPANY_NOUN, DETERMINER, OTHER_SUBJECT, PREMODIFIERS, TIES } from './phrase-patterns.js';
import type { Window } from './sentence-window.js';
import { BODY, COMPANY, DATE, mentionAt, MONEY, PERSON, PLACE, WHO } from './sentence-window.js';

/** `Microsoft's`, `Microsoft's planned`, `Microsoft-owned`, `Microsoft` right before the phrase. */
const OWNER_BEFORE = latePattern(
  `(${WHO})(?:,\\swhose|'s?(?:\\s(?:and|&)\\s${WHO}'s?)?|-(?:owned|run|operated|built|backed|leased|controlled|branded)|\\s\\(\\p{Lu}+\\)'s?)?\\s(?:Project\\s\\p{Lu}\\p{Ll}+\\s)?${PREMODIFIERS}$`,
);

/** `its`, `the company's` right before the phrase. */
const PRONOUN_BEFORE = latePattern(
  `(?:^|[\\s("])(its|their|our|(?:the|this)\\s(?:\\p{L}+\\s){0,2}?${COMPANY_NOUN}'s?)\\s${PREMODIFIERS}$`,
  'iu',
);

/** The start of the noun phrase, back to its article: `for a planned $310 million`. */
const PHRASE_OPENER = latePattern(`(?:^|\\s)(?:all\\s)?(?:of\\s)?${DETERMINER}\\s$`, 'iu');
const phraseStart = (text: string): number => {
  const first = modifierStarts(text).at(-1) as number;
  if (first > 0 && !/\s/.test(text.charAt(first - 1))) return text.length;
  return PHRASE_OPENER.exec(text.slice(0, first))?.index ?? Math.max(0, first - 1);
};

const TIED = latePattern(`(?:^|[\\s-])${TIES}(?=[\\s,]|$)`, 'iu');
/** `has`, `with` tie only when the phrase is their object. */
const HAS =
  /(?:^|\s)(?:has|have|had|gets?|got|needs?|uses|using)(?:\s(?:also|now|already|still|just|long))?$/iu;
const BLOCKED = latePattern(OTHER_SUBJECT, 'iu');

/** Before a name that is no subject. */
const NOT_SUBJECT =
  /(?:^|\s)(?:by|with|from|against|to|of|than|near|in|at|for|like|on|over|about|around|and|or|between|via|versus|vs\.?|suing|sued|told|asked|urged|ordered)\s(?:the\s)?$/iu;
/** `plan by Google`, `permission for Amazon`, `a subsidiary of Meta`, `forces WhatsApp to`. */
const SUBJECT_ALL_THE_SAME = latePattern(
  String.raw`(?:^|\s)(?:(?:plans?|proposals?|bids?|applications?|requests?|permission|permits?|approval|consent|approved|efforts?|deal|investment|pitch|order|orders|development|construction|purchase|acquisition|building)\s(?:by|from|for|of|to)|(?:subsidiary|unit|arm|affiliate|division|spokes\p{Ll}+|executives?|officials?|lawyers?|owner|president|chief executive|ceo|head|partner|behind|tenant|campus|part|behalf)\s(?:of|for|at|from)|according to|urged|ordered|asked|told|allow|allows|allowed|force|forces|forced|let|lets|require|requires|required|help|helped|helps|and|or|deal with|contract with|agreement with|permission for)\s(?:the\s)?$`,
  'iu',
);

/** `Google's plan for`, `Meta's subsidiary`, behind a name: it is still the one who builds. */
const OWN_DEED = latePattern(
  `^'s?\\s(?:\\p{L}+\\s){0,3}?(?:[${PERSON}]|(?:plans?|proposals?|bids?|applications?|requests?|permission|decision|intention|efforts?|scheme|investment|subsidiary|unit|arm|division|parent|promise|pledge|offer|purchase|acquisition|expansion|construction|project|announcement|attempt|deal|board|executives?|spokes\\p{Ll}+|chief|ceo|president)\\b)`,
  'iu',
);

const SUBJECT_PRONOUN = latePattern(
  `(?:^|[\\s,"])(it|they|(?:the|this)\\s(?:\\p{L}+\\s)?${COMPANY_NOUN})(?=\\s)`,
  'giu',
);

const PARENT = /^(?:'s)?\s(?:parent|owner)(?=[\s,])/u;

const PART_OF = latePattern(
  `${COMPANY},\\s(?:an?\\s|the\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:part|subsidiary|unit|arm|affiliate|division)\\sof\\s(?:the\\s)?$`,
);

const SUBJECTS_AT_MOST = 5;

/** The last company, body or pronoun before the phrase whose deed the phrase is the object of. */
const subjectBefore = (
  article: Article,
  mentions: readonly Mention[],
  window: Window,
): Mention | undefined => {
  const start = phraseStart(window.text);
  const before = window.text.slice(0, start);
  const hasArticle = start < window.text.length;
  const pronouns = new Map<number, number>();
  for (const match of before.matchAll(SUBJECT_PRONOUN.of(before))) {
    const at = match.index + match[0].length - (match[1] as string).length;
    pronouns.set(at, at + (match[1] as string).length);
  }
  let looked = 0;
  for (let at = before.length - 1; at >= 0 && looked < SUBJECTS_AT_MOST; at -= 1) {
    const sign = before.charAt(at);
    const pronounEnd = pronouns.get(at);
    if (sign !== COMPANY && sign !== BODY && pronounEnd === undefined) continue;
    looked += 1;
    const gap = before.slice(pronounEnd ?? at + 1);
    const left = before.slice(0, at);
    const allTheSame = SUBJECT_ALL_THE_SAME.exec(left)?.[0];
    if (gap.startsWith("'") && !OWN_DEED.test(gap)) continue;
    if (NOT_SUBJECT.test(left) && allTheSame === undefined) continue;
    if (BLOCKED.test(gap)) continue;
    // `Africa Data Centres, part of Cassava, operates`: the whole is no subject
    if (gap.startsWith(',') && PART_OF.test(left)) continue;
    // `the Facebook parent company`: another one, named before
    const parent = sign === COMPANY && PARENT.test(gap);
    const tied = TIED.test(gap) || (hasArticle && HAS.test(gap)) || isTiedBefore(allTheSame, gap);
    if (!tied) continue;
    if (sign === BODY && !RUNS.test(gap) && !HAS.test(gap)) continue;
    return pronounEnd === undefined && !parent
      ? mentionAt(window, at)
      : antecedentOf(article, mentions, window.at[at] as number);
  }
  return undefined;
};

/** A body has a facility when it runs or builds one, not when it plans, permits or opposes one. */
const RUNS =
  /(?:^|\s)(?:runs?|ran|operates?|owns?|owned|built|builds|building|build|opened|opens|keeps|stores)(?=\s|$)/iu;

const isTiedBefore = (words: string | undefined, gap: string): boolean =>
  words !== undefined &&
  /plan|propos|bid|applic|permi|approv|consent|invest|pitch|deal|contract|develop|construct|purchas|acqui|building/iu.test(
    words,
  ) &&
  /^\s(?:for|to|on|of)(?=\s|$)/u.test(gap);

const DONE =
  '(?:owned|operated|run|built|leased|rented|managed|developed|planned|proposed|used|hosted|constructed|announced|opened|financed|backed|bought|acquired|controlled|maintained|occupied|designed)';
const BY = latePattern(
  `^,?\\s(?:(?:that|which)\\s)?(?:(?:is|was|were|are|will be|would be|has been|had been|to be|being|be|also|being)\\s){0,2}(?:wholly\\s|jointly\\s|now\\s|partly\\s|once\\s)?${DONE}(?:\\s(?:and|or)\\s${DONE})?\\s(?:${DATE}\\s)?by\\s(?:a (?:subsidiary|unit|affiliate|division) of\\s)?(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,3}(${WHO})`,
);
/** `owned by a foreign company`: somebody else's, who is not named. */
const OF_ANOTHER = latePattern(
  `^,?\\s${DONE}\\sby\\s(?:an|a|another)\\s(?:[\\p{Ll}-]+\\s){0,3}${COMPANY_NOUN}`,
);
const FOR = latePattern(
  `^,?\\s(?:for|of|belonging to|leased to|let to|rented to|built for|housing|serving)\\s(?:the\\s)?(?:(?:[\\p{L}-]+\\s){0,8}?${COMPANY_NOUN}\\s|(?:[\\p{Ll}-]+\\s){0,2})(${COMPANY})(?!'s?\\s(?:\\p{L}+\\s){0,2}(?:customers|users|servers))`,
);
/** `that Google is building`, `, which Facebook opened`, `where Microsoft keeps` */
const RELATIVE = latePattern(
  `^,?\\s(?:(?:that|which|where)\\s)?(?:(${COMPANY})|(it|they|(?:the|this)\\s${COMPANY_NOUN}))\\s(?:(?:says|said)\\sit\\s)?(?:(?:is|was|has|had|have|will|would|wants|plans|hopes|intends|aims|proposes|to|been|also|now|already|once|first|still|currently|recently|later|jointly|be)\\s){0,4}${TIES}(?=[\\s,.]|$)`,
);
/** `, Google's largest,` and `is Google's first in Europe` */
const APPOSITION = latePattern(
  `^(?:,|\\s(?:is|was|will be|would be|became|remains))\\s(?:(?:also|one of|among|part of)\\s){0,2}(${COMPANY})'s?\\s(?:first|second|third|fourth|fifth|largest|biggest|only|newest|latest|main|oldest|\\p{Ll}+\\slargest)`,
);
/** `will be operated by`, `, which cost $600 million, is run by` */
const PREDICATE_BY = latePattern(
  `^(?:,[^,.;]{1,50},|,)?\\s(?:belongs? to|belonged to|(?:is|was|will be|would be|has been|had been|are|were)\\s(?:(?:now|to be|being|jointly|also)\\s){0,2}${DONE}(?:\\sand\\s${DONE})?\\sby)\\s(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,3}(${WHO})`,
);

const signOf = (window: Window, match: RegExpExecArray): Mention | undefined => {
  const group = match.slice(1).find((part) => part !== undefined) as string;
  return mentionAt(window, match.index + match[0].lastIndexOf(group));
};

const operatorAfter = (
  article: Article,
  mentions: readonly Mention[],
  window: Window,
): Mention | undefined => {
  for (const pattern of [BY, RELATIVE, FOR, APPOSITION, PREDICATE_BY]) {
    const match = pattern.exec(window.text);
    if (!match) continue;
    // a pronoun stands for a company named before
    if (pattern === RELATIVE && match[1] === undefined)
      return antecedentOf(article, mentions, window.at[0] as number);
    return signOf(window, match);
  }
  return undefined;
};

const ANOTHER = latePattern(
  String.raw`(?:^|\s)(?:an?\s(?:second|third|fourth|fifth)|another|one more|the other)\s(?:\p{L}+\s){0,3}$`,
  'iu',
);

/** `Liquid Telecom's`: a name that no rule knows, but which owns a facility. */
const UNLISTED_OWNER = latePattern(
  `(?:^|[\\s("])(?:(?:At|In|From|Near|Outside|With|For|On)\\s)?((?:\\p{Lu}[\\p{L}\\d&.-]*\\s){0,3}\\p{Lu}[\\p{L}\\d&.-]+)'s?\\s${PREMODIFIERS}$`,
);

/** The words of an owner that no rule knows. */
export const unlistedOwner = ({ text }: Window): string | undefined => {
  const name = UNLISTED_OWNER.exec(text)?.[1];
  return name === undefined ||
    /^(?:The|A|An|This|It|Today|Yesterday|Tomorrow|What|That|Who|Here|There|Let|World|Nation|State|County|City)\b/u.test(
      name,
    )
    ? undefined
    : name;
};

export interface OperatorContext {
  readonly article: Article;
  /** in text order, none in another */
  readonly mentions: readonly Mention[];
  /** before the phrase */
  readonly before: Window;
  /** behind the phrase */
  readonly after: Window;
  /** behind the noun, when places stand between */
  readonly behindNoun: Window;
}

export interface Operator {
  readonly mention: Mention;
  /** the words before name it as the owner: then the phrase needs no place */
  readonly owns: boolean;
  /** the words behind name it */
  readonly follows?: boolean;
}

/** The operator, and how the words name it. */
export const operatorOf = ({
  article,
  mentions,
  before,
  after,
  behindNoun,
}: OperatorContext): Operator | undefined => {
  const owner = OWNER_BEFORE.exec(before.text);
  if (
    owner &&
    !/(?:'s?|-\p{Ll}+)\s/u.test(owner[0].slice(1)) &&
    isAfterPreposition(before.text.slice(0, owner.index))
  )
    return undefined;
  if (owner) {
    const mention = mentionAt(before, owner.index);
    if (mention) return { mention, owns: true };
  }
  const pronoun = PRONOUN_BEFORE.exec(before.text);
  if (pronoun) {
    const at = pronoun.index + pronoun[0].indexOf(pronoun[1] as string);
    // `The tech giant's data center will open in May, Microsoft said.`
    const mention = antecedentOf(article, mentions, before.at[at] as number, true) ?? speakerBehind(after);
    if (mention) return { mention, owns: true };
  }
  const behind = operatorAfter(article, mentions, after) ?? operatorAfter(article, mentions, behindNoun);
  if (behind) return { mention: behind, owns: false, follows: true };
  if (OF_ANOTHER.test(after.text)) return undefined;
  const mention = subjectBefore(article, mentions, before);
  return mention && { mention, owns: false };
};

/** True when the phrase follows `a second`, `another`: it belongs to whoever has the first. */
export const isAnother = ({ text }: Window): boolean => ANOTHER.test(text);

const speakerBehind = (after: Window): Mention | undefined => {
  const speaker = speakerAfter(after);
  return speaker?.type === 'company' ? speaker : undefined;
};

const PLACE_OR_MONEY = latePattern(`${PLACE},?\\s$|${MONEY}\\s$`);
const isAfterPreposition = (left: string): boolean => PLACE_OR_MONEY.test(left);
