// A name that does something to a data centre, `Kolos planned a data centre`: it is a company though no list knows it.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import { unlistedOwner } from './operator-of.js';
import { OTHER_SUBJECT, TIES } from './phrase-patterns.js';
import type { Window } from './sentence-window.js';
import { BODY, COMPANY, mentionAt, PERSON, PLACE, sentenceAt, windowBefore } from './sentence-window.js';

const WORD = "\\p{Lu}[\\p{L}\\d&.-]*[\\p{L}\\d](?!')";
/** `In Spain, `, `Elsewhere in the state, `, `- In May, `, before a subject. */
const OPENING = `(?:[-•*–]\\s)?(?:(?:In|Near|Outside|At|On|Elsewhere|Meanwhile|Also|Separately|Nearby|Last|Earlier|Then|Later|Now|And|But)(?:[^,;:.]{0,50}?)(?:,\\s${PLACE})?,\\s|(?:And|But)\\s)?(?:${PLACE}-based\\s|${PLACE}'s\\s)?(?:(?:[\\p{L}-]+\\s){0,3}(?:company|firm|developer|operator|provider|start-?up|giant|group)\\s)?`;
const AUXILIARY =
  '(?:(?:has|had|have|is|was|will|would|wants|hopes|intends|aims|expects|says|said|it|recently|also|now|already|first|still|currently|since|later|soon|to|been|be|may|could|might)\\s){0,4}';
const DEED =
  '(?:plan(?:s|ned|ning)?|propos(?:es|ed|ing)|announc(?:es|ed|ing)|build(?:s|ing)?|built|construct(?:s|ed|ing)|develop(?:s|ed|ing)?|open(?:s|ed|ing)?|operat(?:es|ed|ing|e)|runs?|ran|running|owns?|owned|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|broke ground|breaks ground|break ground|breaking ground|' +
  'beg[au]n|begins|start(?:s|ed|ing)?|leas(?:es|ed|ing|e)|b(?:ought|uys|uy|uying)|acquir(?:es|ed|ing|e)|sold|sells|sign(?:s|ed)|received|receives|won|wins|cleared|clears|secured|secures|filed|files|submitted|submits|applied|applies|seeks|sought|set|inaugurat(?:es|ed)|commission(?:s|ed)|expand(?:s|ed|ing)?|' +
  'complet(?:es|ed|ing)|scrapp(?:ed|ing)|abandon(?:ed|s)|cancel(?:led|ed|s)|dropp(?:ed|ing)|withdr(?:ew|awn)|pledg(?:es|ed)|invest(?:s|ed|ing)?|spen(?:ds|t|ding)|chose|chosen|picked|selected|sites|hosts|hosted|put)';

const SUBJECT = latePattern(
  `^${OPENING}((?:${WORD}\\s){0,3}${WORD})(?:,[^,;]{1,80},)?\\s(${AUXILIARY}${DEED}(?=\\s)[^;]{0,160})$`,
);
/** The deed reaches the phrase: a verb that ties. */
const TIED = latePattern(`(?:^|[\\s-])${TIES}(?=[\\s,]|$)`, 'iu');
const OTHER_ACTOR = latePattern(`[${COMPANY}${BODY}${PERSON}](?!'s\\s)`);
const CLAUSE = /[,;:]\s(?:and|but|while|so|or|yet|said|says)\s/u;
const BLOCKED = latePattern(OTHER_SUBJECT, 'iu');

/** Openings of sentences that are no names, and heads of bodies, offices and crowds. */
const NO_NAME =
  /^(?:The|Project|A|An|This|That|These|Those|It|He|She|We|You|They|I|Its|Their|His|Her|Our|My|Your|Who|What|Which|When|Where|While|How|Why|There|Here|Mr|Mrs|Ms|Dr|Sir|Lord|Gov|Sen|Rep|President|Prime|Minister|Mayor|Governor|Senator|Work|Working|Construction|Demand|Opposition|Growth|Permission|Approval|Planning|Land|Power|Everyone|Someone|Nobody|Everybody|Anyone|One|Two|Three|Four|Five|Some|Many|Most|All|Each|Every|Both|Several|Another|Other|No|Not|If|As|After|Before|Because|Since|Once|Last|Next|Today|Yesterday|Tomorrow|Now|Then|Data|Big|Tech|Local|Nearby|Management|Government|Parliament|Congress|People|Police|Council|Building|Opening|Plan|Plans|Bid|Deal|Proposal|Proposals|Scheme|Fight|Battle|Move|Vote|Appeal|Developers|Neither|None|Much|More|Also|Critics|Residents|Officials|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s|$)|(?:^|\s)(?:Council|County|Board|Commission|Committee|Department|Ministry|Mayor|Supervisors|Councillors|Residents|City|State|Authority|Government|Agency|University|Police|Court|District|Township|Village|Parliament|Congress|Senate|House|Officials|Center|Centre|Project|Street|Road|Park|Valley)$/iu;
/** `Developers`, `Lawmakers`: one word in the plural that opens a sentence is a crowd. */
const CROWD = latePattern(String.raw`^\p{Lu}\p{Ll}+(?:ers|ors|ents|ials|ists|ians|ants|men|bours|bors|ens)$`);

const nameIn = ({ text }: Window): { name: string; first: number } | undefined => {
  const match = SUBJECT.exec(text);
  const [, name, deed] = match ?? [];
  if (!match || name === undefined || deed === undefined) return undefined;
  if (NO_NAME.test(name) || CROWD.test(name)) return undefined;
  if (
    OTHER_ACTOR.test(deed) ||
    BLOCKED.test(deed) ||
    CLAUSE.test(deed) ||
    !TIED.test(deed) ||
    !/(?:^|\s)$/.test(deed)
  )
    return undefined;
  return { name, first: text.lastIndexOf(name, text.length - deed.length) };
};

/** The company that the subject of a noun's sentence shows; undefined when a rule has found who acts there. */
export const sayingCompany = (
  article: Article,
  mentions: readonly Mention[],
  start: number,
): Mention | undefined => {
  const sentence = article.sentences[sentenceAt(article, start)];
  if (sentence?.casing !== 'sentence') return undefined;
  const before = windowBefore(article, mentions, start);
  // the window must show the subject
  if (before.at[0] !== sentence.start && mentionAt(before, 0) === undefined) return undefined;
  const found = nameIn(before);
  if (!found) return undefined;
  return companyAt(article, before, found, start);
};

/** The company that owns what starts at `start`, `Larchkey's planned` right before it; undefined where a rule or a list knows the name. */
export const ownerBefore = (
  article: Article,
  mentions: readonly Mention[],
  start: number,
): Mention | undefined => {
  if (article.sentences[sentenceAt(article, start)]?.casing !== 'sentence') return undefined;
  const before = windowBefore(article, mentions, start);
  const name = unlistedOwner(before);
  if (name === undefined || NO_NAME.test(name) || CROWD.test(name)) return undefined;
  return companyAt(article, before, { name, first: before.text.lastIndexOf(name) }, start);
};

const companyAt = (
  article: Article,
  { at }: Window,
  { name, first }: { readonly name: string; readonly first: number },
  noun: number,
): Mention => {
  const start = at[first] as number;
  const end = (at[first + name.length - 1] as number) + 1;
  return {
    start,
    end,
    type: 'company',
    score: 0.6,
    evidence: { rule: 'datacenter/company-beside', triggers: [{ start: noun, end: noun + 1 }] },
    refersTo: { name: article.source.text.slice(start, end).replace(/\s+/g, ' ') },
  };
};
