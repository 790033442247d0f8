// The words around a facility phrase to what they say of its being there, and who says it.
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import { behindLast } from './behind-last.js';
import { modifierStarts } from './modifier-starts.js';
import { COMPANY_NOUN, DETERMINER } from './phrase-patterns.js';
import { DATE, mentionAt, PERSON, WHO } from './sentence-window.js';
import type { Window } from './sentence-window.js';

/** What is said of a facility's being there; nothing when it is said to exist. */
export type Modality =
  'planned' | 'under-construction' | 'hypothetical' | 'negated' | 'cancelled' | 'refused';

/** Characters before and behind a phrase that speak of it. */
const NEAR = 110;
const CLAUSE_OPENERS = /;|,\s(?:but|while|whereas|though|although|such as)\s|\s(?:but|whereas)\s|:\s/gu;

const NEGATED_BEFORE = latePattern(
  String.raw`\b(?:no|without(?:\s(?:a|any))?|(?:not|never|n't)\s(?:\p{L}+\s){0,3}(?:a|an|any|one|its)|neither|denied\s(?:that\s)?(?:it\s)?(?:has|had|having|owns?|runs?|operat\p{L}+)\s(?:a|an|any))\s(?:[\p{L}\d-]+\s){0,3}$`,
  'iu',
);
const CANCELLED_BEFORE = latePattern(
  String.raw`\b(?:scrap\p{L}*|abandon\p{L}*|cancel\p{L}*|dropped|drops|dropping|shelv\p{L}+|withdr[ae]w\p{L}*|pulled (?:out|the plug)|pulls out|walked away|walks away|gave up|gives up|called off|killed|kills)\b`,
  'iu',
);
const REFUSED_BEFORE =
  /\b(?:reject(?:ed|s|ing)|refus(?:ed|es|al|ing)|turn(?:ed|s) down|vot(?:ed|es) down|vot(?:ed|es) against|den(?:ied|ies)|block(?:ed|s)|quash(?:ed|es)|overturn(?:ed|s)|struck down|halted)\b/iu;
const HYPOTHETICAL_BEFORE =
  /\b(?:could|might|may|if|were to|would (?:force|require|oblige|make|mean|allow|let|have to)|forced? to|obliged? to|required? to|whether|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:es|ed|ing)|mull(?:s|ed|ing)?|any (?:new|future|further)|rumou?red|potential|possible)\b/iu;
const BUILDING_BEFORE = latePattern(
  String.raw`\b(?:(?:is|are|was|were|been|still|now|keeps?|started|starts|began|begins|begun)\s(?:[\p{Ll}]+\s){0,2}?(?:building|constructing|expanding)|broke ground|break(?:s|ing)? ground|(?:work|construction)\s(?:\p{Ll}+\s){0,3}(?:began|begun|started|starts|resumed|continues|is under ?way)|(?:began|started|starts|start|stopped|stop|halted)\s(?:work|construction|building)|construction of|construction on|half-built|unfinished)\b`,
  'iu',
);
const PLANNED_BEFORE = latePattern(
  String.raw`\b(?:plan\p{L}*|propos\p{L}+|would|will|intend\p{L}*|hopes?|hoped|wants?|wanted|seek\p{L}*|sought|propose|to build|to open|to construct|to develop|to put|to locate|build a|approv\p{L}+|permission|permits?|consent|rezon\p{L}+|appl(?:y|ied|ies|ication\p{L}*)|announc\p{L}+|aims?|aimed|bid|pledg\p{L}+|promis\p{L}+|commit\p{L}*|chos\p{L}+|chose|pick(?:ed|s)|select\p{L}*|earmark\p{L}*|slated|site for|(?:decision|vote|votes|voted|hearing|ruling|debate) on|upcoming|forthcoming|prospective|future|oppos\p{L}+|fear\p{L}*|against a|moratorium|invest\p{L}*|spend\p{L}*)\b`,
  'iu',
);

/** `its planned $310 million`, right before the phrase */
const CALLED_PLANNED = /\b(?:planned|proposed)\s(?:[^\s]+\s){0,4}$/iu;

const INSIDE: readonly (readonly [RegExp, Modality])[] = [
  [/\b(?:under construction|being built|being developed|is building)\b/iu, 'under-construction'],
  [
    /\b(?:planned|proposed|earmarked|slated|destined|intended|to be built|to be located|plans)\b/iu,
    'planned',
  ],
];

const AFTER: readonly (readonly [Pick<RegExp, 'test'>, Modality])[] = [
  [
    latePattern(
      String.raw`^[^.;]{0,60}?\b(?:never built|never (?:came|materiali[sz]ed|opened|happened|got built)|(?:was|were|been|be|being|is|are)\s(?:\p{Ll}+\s)?(?:scrapped|abandoned|cancelled|canceled|dropped|shelved|withdrawn|called off)|off the table|fell through|(?:will|would) not be built)\b`,
      'iu',
    ),
    'cancelled',
  ],
  [
    latePattern(
      String.raw`^[^.;]{0,60}?\b(?:was|were|been|be|is)\s(?:\p{Ll}+\s)?(?:rejected|refused|turned down|voted down|denied|blocked|quashed)\b`,
      'iu',
    ),
    'refused',
  ],
  [
    /^[^.;]{0,40}?\b(?:under construction|(?:is|are) (?:still |now )?building|(?:is|are|was) (?:being|still being) (?:built|constructed|developed|expanded)|(?:is|was) going up|is rising|broke ground|half-built)\b/iu,
    'under-construction',
  ],
  [
    latePattern(
      `^[^.;]{0,50}?\\b(?:(?:is|was|are|were|has been|had been)\\s(?:\\p{Ll}+\\s)?(?:planned|proposed|approved|slated|expected|due|scheduled|set to|announced)|(?:will|would)\\s(?:\\p{Ll}+\\s)?(?:be (?:built|located|sited|constructed|completed|the|operational|ready|up)|rise|open|sit|cost|cover|create|employ|use|need|begin|start|bring|house|hold|have|consume|draw|go)|to be built|to open|plan(?:s|ned)?\\b)`,
      'iu',
    ),
    'planned',
  ],
];

/** `the expansion of its`, `a fire at the`: what is expanded or burns is there. */
const THERE_BEFORE =
  /\b(?:expansion|extension|upgrade|closure|sale|purchase|outage|fire|blaze|staff|workers|employees|tour|visit|hum|noise)\s(?:of|at|in|to|from)\s(?:[^\s]+\s){0,4}$/iu;

/** `It has opened`: whatever the sentence says of others behind it. */
const OPENED_BEFORE = latePattern(
  String.raw`(?<!\b(?:be|been|being|have)\s)\b(?:opened|launched|completed|inaugurated)\s(?:[\p{L}\d-]+\s){0,4}$`,
);

/** `stored in a`, `at the`, `would apply to a`: something is in it already, or a law reaches it. */
const SITUATED = latePattern(
  `\\b(?:in|at|from|inside|within|appl(?:y|ies) to|extends? to|reach(?:es)? into)\\s(?:${DETERMINER}\\s|${WHO}'s\\s|(?:the|this)\\s${COMPANY_NOUN}'s\\s)?$`,
);
/** `would invest Rs 60,000 crore in`: the money is not in it yet. */
const INVESTING = latePattern(
  String.raw`(?<!\p{L})(?:would|will|(?:plan|intend|commit)\p{L}*|wants?|hopes?|(?:pledg|promis)\p{L}+|to)\s(?:\p{L}+\s){0,2}(?:invest|spend|pour|put|plough)\b`,
  'iu',
);
const INVESTED_NEAR = 60;
const isInvesting = (clause: string): boolean => {
  const tail = clause.slice(clause.lastIndexOf(';') + 1);
  const match = INVESTING.exec(tail);
  return match !== null && tail.length - match.index - match[0].length <= INVESTED_NEAR;
};
/** What holds data behind the phrase is there. */
const HOLDING = /^\s(?:holding|storing|hosting|housing|containing)\s/u;

/** What the clause says of a facility's being there. */
export const modalityOf = (before: Window, phrase: string, after: Window): Modality | undefined => {
  const near = before.text.slice(-NEAR);
  const clause = behindLast(near, CLAUSE_OPENERS);
  if (NEGATED_BEFORE.test(clause)) return 'negated';
  const isThere =
    (modifierStarts(before.text).some((at) => SITUATED.test(before.text.slice(0, at))) &&
      !isInvesting(clause)) ||
    THERE_BEFORE.test(clause) ||
    OPENED_BEFORE.test(clause) ||
    (HOLDING.test(after.text) && !CALLED_PLANNED.test(clause));
  if (!isThere && CANCELLED_BEFORE.test(clause)) return 'cancelled';
  if (!isThere && REFUSED_BEFORE.test(clause)) return 'refused';
  for (const [pattern, modality] of AFTER.slice(0, 2)) if (pattern.test(after.text)) return modality;
  for (const [pattern, modality] of INSIDE) if (pattern.test(phrase)) return modality;
  if (BUILDING_BEFORE.test(clause)) return 'under-construction';
  if (isThere) return undefined;
  if (CALLED_PLANNED.test(clause)) return 'planned';
  if (HYPOTHETICAL_BEFORE.test(clause)) return 'hypothetical';
  if (PLANNED_BEFORE.test(clause)) return 'planned';
  return AFTER.find(([pattern]) => pattern.test(after.text))?.[1];
};

const SPEECH =
  '(?:says|said|claims|claimed|insists|insisted|argues|argued|maintains|maintained|contends|contended|told|admits|admitted|confirmed|confirms|stated|states|alleges|alleged|reported|reports|believes)';
const SAID_BEFORE = latePattern(
  `([${PERSON}]|${WHO})(?:,[^,;]{1,60},)?\\s(?:also\\s|has\\s|had\\s)?${SPEECH}\\s`,
  'gu',
);
/** Characters that may stand between `said` and the phrase; no quotation mark or semicolon is among them. */
const SAID_NEAR = 120;
const saidBefore = (text: string): RegExpExecArray | null => {
  for (const match of text.matchAll(SAID_BEFORE.of(text))) {
    const rest = text.slice(match.index + match[0].length);
    if (rest.length <= SAID_NEAR && !/[;"“”]/.test(rest)) return match;
  }
  return null;
};
const SAID_AFTER = latePattern(
  `,["”]?\\s(?:(?:the\\s)?(${WHO}|${PERSON})\\s${SPEECH}|${SPEECH}\\s(?:the\\s)?(${WHO}|${PERSON}))(?:\\s(?:on\\s)?${DATE})?[^,;]{0,40}[.,]?\\s*$`,
);
const ACCORDING = latePattern(
  `\\b(?:according to|in the words of|as reported by)\\s(?:a (?:filing|statement|spokes\\p{Ll}+|report|blog post|press release) (?:by|from|for|of)\\s)?(?:the\\s)?(${WHO}|${PERSON})`,
  'iu',
);

const signOf = (window: Window, match: RegExpExecArray | null): Mention | undefined => {
  const sign = match?.slice(1).find((part) => part !== undefined);
  return match && sign !== undefined
    ? mentionAt(window, match.index + match[0].lastIndexOf(sign))
    : undefined;
};

/** `, Microsoft said`, at the end of a sentence. */
export const speakerAfter = (after: Window): Mention | undefined =>
  signOf(after, SAID_AFTER.exec(after.text));

/** Who says what a sentence says of a phrase; undefined when the article itself does. */
export const sourceOf = (before: Window, after: Window): Mention | undefined =>
  signOf(before, ACCORDING.exec(before.text)) ??
  signOf(after, ACCORDING.exec(after.text)) ??
  signOf(before, saidBefore(before.text)) ??
  signOf(after, SAID_AFTER.exec(after.text));
