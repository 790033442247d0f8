// A facility noun with no place in its span, and the words before it, to whether it points back or speaks of facilities in general.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Span } from '../../model/span.js';
import { PREMODIFIERS } from './phrase-patterns.js';
import type { Window } from './sentence-window.js';
import { BODY, COMPANY, PLACE } from './sentence-window.js';

const OWNER = `(?:the|its|their|our|his|her|these|those|such|[${PLACE}${COMPANY}${BODY}]'s?)`;

/** `most of the`, `half of the new`, `all of our`, `all its`: no facility that one could point at. */
const SHARE = latePattern(
  `(?:^|[\\s("“])(?:(?:all|most|many|some|none|any|each|every|half|thirds?|quarters?|fifths?|majority|rest|number|share|percent|per cent|dozens|hundreds|thousands|[\\d.]+%|%)\\sof\\s${OWNER}|(?:all|both)\\s${OWNER}|(?:like|unlike)\\s(?:other|most|many|all))\\s${PREMODIFIERS}$`,
  'iu',
);

/** `this`, `such a`, `a similar`: it is another one than the sentence places, or one placed before. */
const POINTING = latePattern(
  `(?:^|[\\s("“])(?:this|these|those|such|such an?|similar|comparable|said|typical|average|conventional|traditional)\\s${PREMODIFIERS}$`,
  'iu',
);

/** `the new`, `that` */
const DEFINITE = latePattern(`(?:^|[\\s("“])(?:the|that)\\s${PREMODIFIERS}$`, 'iu');

/** `Stop the Saline Data Center`: the name of a group of citizens, or what its placards say. */
const SLOGAN =
  /(?:^|[\s("“])(?:Stop|Against|Oppose|Opposing|Fight|Fighting|Save|Halt|Block|No|No To|Not)(?:\s[Tt]he)?\s$/u;

export interface BareNoun {
  /** what stands before the noun in its sentence */
  readonly before: Window;
  readonly isPlural: boolean;
  /** `facility`, `site` */
  readonly isAnaphor: boolean;
  /** the sentence says where it stands, though not beside the noun */
  readonly isPlaced: boolean;
  /** the words before name the owner */
  readonly isOwned: boolean;
  /** the words behind name the operator: `the data center that Google is building` */
  readonly isDefined: boolean;
}

/** True when a noun without place only stands for a facility named elsewhere, or for facilities in general. */
export const isBackward = ({
  before: { text },
  isPlural,
  isAnaphor,
  isPlaced,
  isOwned,
  isDefined,
}: BareNoun): boolean => {
  if (SHARE.test(text)) return true;
  if (isOwned) return false;
  if (POINTING.test(text)) return true;
  if (!DEFINITE.test(text)) return false;
  if (isAnaphor) return true;
  return !(isPlaced || isDefined) || (isPlural && !isPlaced);
};

/** `the largest such facility in Europe`: a rank among facilities, no facility. */
const RANK = latePattern(
  String.raw`(?:largest|biggest|first|only|second|third|smallest|greenest|newest|most \p{L}+)\ssuch\s$`,
);

/** True for a noun whose place only measures another facility. */
export const isRank = ({ text }: Window): boolean => RANK.test(text);

/** `, its third`, `, the company's largest`, between a facility and a noun that says more of it. */
const APPOSITION = latePattern(
  `^[^.;:!?]{0,60},\\s(?:its|their|an?|the|one of (?:its|the)|the \\p{Ll}+['’]s|\\p{Lu}\\p{L}+['’]s)\\s(?:[\\p{Ll}-]+\\s){0,2}${PREMODIFIERS}$`,
);

/** True when a bare noun stands beside a facility as another word for it. */
export const isApposition = ({ source }: Article, facility: Span, noun: Span): boolean =>
  noun.start - facility.end < 120 && APPOSITION.test(source.text.slice(facility.end, noun.start));

/** True when the words before a capitalised noun make it the name of a group against it. */
export const isSlogan = ({ text }: Window): boolean => SLOGAN.test(text);

/** True behind `the new`: the noun stands for a facility that has been spoken of. */
export const isDefinite = ({ text }: Window): boolean => DEFINITE.test(text);
