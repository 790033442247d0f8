// Adds the unknown member of a list of companies or of people: “Apple, Google and Oath signed it”, “Jane Roe, Comfort Larch, John Moe”.
import type { Article } from '../model/article.js';
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';
import { slugOf } from '../model/slug.js';
import type { Refiner } from './refiner.js';

/** Between two members of a list. */
const GAP = /^(?:, |,? (?:and|or|&) )$/;
/** Behind the last known member: the joint and the unknown name, which closes its phrase. */
const NEXT = latePattern(
  String.raw`^(,? (?:and|or|&) |, )((?:\p{Lu}[\p{L}\p{N}'’]*|\p{Ll}\p{Lu}[\p{L}]+)(?:[ -](?:\p{Lu}[\p{L}\p{N}'’]*|&)){0,3})(?=[,;.)]|\s(?:and|or|have|has|had|are|were|was|is|to|in|for|on|who|which|said|say|all|will|would|also|among|over|filed|signed|joined|agreed|argued|by|with|at|from|of|as)\b|$)`,
);
/** Words that start something else than a name. */
const NO_NAME =
  /^(?:The|A|An|It|He|She|They|We|I|You|Its|His|Her|Their|Our|This|That|These|Those|But|And|Or|As|In|On|At|Inc|Corp|Ltd|LLC|LLP|Co|CEO|CFO|COO|CTO|Chief|President|Judge|Justice|Mr|Mrs|Ms|Dr|Sen|Rep|Attorney|Director|Chairman|Founder|According|Others?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;
const REACH = 60;

/** True when the two mentions before `mention` in `members` form a list with it. */
const closesList = ({ source }: Article, left: Mention | undefined, right: Mention): boolean =>
  left?.type === 'company' &&
  right.start - left.end < 8 &&
  GAP.test(source.text.slice(left.end, right.start));

/** What stands between two people of a list: a name of two words or three. */
const BETWEEN_PEOPLE = latePattern(
  String.raw`^, (\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{Ll}'’-]+){1,2}),? (?:and )?$`,
);
/** Callings written large, and what is no name. */
const NO_PERSON =
  /\b(?:Chief|President|Director|Officer|Executive|Manager|Counsel|Attorney|Judge|Justice|Secretary|Minister|Professor|Editor|Chair|Chairman|Chairwoman|Chairperson|Commissioner|Sheriff|Mayor|Governor|Senator|Representative|Treasurer|Partner|Founder|Deputy|Assistant|Associate|Senior|Vice|General|Captain|Lieutenant|Sergeant|Detective|University|College|School|County|City|Court|Street|Avenue|Road|Department|Office|Board|Council|Committee|Group|Company|Bank|House|Center|Centre|Institute|Foundation|Association|Party)\b/;

const areListed = ({ source }: Article, left: Mention | undefined, right: Mention | undefined): boolean =>
  left?.type === 'person' &&
  right?.type === 'person' &&
  /^, (?:and )?$/.test(source.text.slice(left.end, right.start));

/** The unknown one between `mentions[at - 1]` and `mentions[at]`, where another of the list stands on either side. */
const personBetween = (article: Article, mentions: readonly Mention[], at: number): Mention | undefined => {
  const left = mentions[at - 1] as Mention;
  const right = mentions[at] as Mention;
  if (left.type !== 'person' || right.type !== 'person' || right.start - left.end > REACH) return undefined;
  const { text } = article.source;
  const name = BETWEEN_PEOPLE.exec(text.slice(left.end, right.start).replace(/ {2}/g, ' '))?.[1];
  if (name === undefined || NO_PERSON.test(name)) return undefined;
  if (!areListed(article, mentions[at - 2], left) && !areListed(article, right, mentions[at + 1]))
    return undefined;
  const start = text.indexOf(name, left.end);
  if (start < 0) return undefined;
  return {
    start,
    end: start + name.length,
    type: 'person',
    score: 0.7,
    evidence: { rule: 'coref/list', triggers: [{ start: left.start, end: left.end }] },
    refersTo: { name },
  };
};

/** Names behind lists of at least two companies that nothing else claims; a place or person there keeps its type. */
export const linkLists: Refiner = (article, mentions) => {
  const { text } = article.source;
  const added: Mention[] = [];
  for (let at = 1; at < mentions.length; at += 1) {
    const last = mentions[at] as Mention;
    const person = personBetween(article, mentions, at);
    if (person) added.push(person);
    if (last.type !== 'company' || !closesList(article, mentions[at - 1], last)) continue;
    const match = NEXT.exec(text.slice(last.end, last.end + REACH));
    const name = match?.[2];
    if (match === null || name === undefined || NO_NAME.test(name)) continue;
    // `Apple, Google, Oath of office`: a comma alone joins only what goes on as a list
    const start = last.end + (match[1] as string).length;
    const end = start + name.replace(/['’]s?$/u, '').length;
    if (match[1] === ', ' && !/^,? (?:and|or|&) |^, /.test(text.slice(end, end + 6))) continue;
    const next = mentions[at + 1];
    if (next !== undefined && next.start < end) continue;
    const bare = text.slice(start, end);
    added.push({
      start,
      end,
      type: 'company',
      score: 0.6,
      evidence: { rule: 'coref/list', triggers: [{ start: last.start, end: last.end }] },
      refersTo: { id: slugOf(bare), name: bare },
    });
  }
  return added.length === 0 ? mentions : [...mentions, ...added];
};
