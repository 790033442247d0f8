// Bodies named by what they are: `Department of X`, `X Commission`, `Orange County District Attorney's Office`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isListedPlace } from '../../shared/listed-places.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { bodyEnd } from '../body-end.js';
import { bodyStart } from '../body-start.js';
import { campusEnd } from '../campus-end.js';
import { isCountryBefore } from '../country-before.js';
import { BEFORE_DOUBTFUL, DOUBTFUL_HEADS } from '../doubtful-heads.js';
import { HEAD_KINDS } from '../heads.js';
import type { HeadKind } from '../heads.js';
import { saysWhere, secondHouseEnd } from '../houses.js';
import { scoreOfLeft } from '../left-score.js';
import { nameOf } from '../name-of.js';
import { placeOfOffice } from '../place-of-office.js';
import { isSecondBody } from '../second-body.js';
import { foundAt } from '../../shared/found-at.js';
import { EMPTY, TOPICS } from '../vocabulary.js';

/** A capital behind the head makes it another name's part: `Department Store`, `Union Square`, `Division Three`. */
const OTHER_NAMES = wordSet(
  'award awards prize base store stores act bill law code rules regulations regulation directive order street square avenue road station building hall tower towers park plaza drive lane county city airport three two one four five six seven eight i ii iii iv v vi district board',
);
/** Behind `Police`, `Bureau` and units: the rank of a person, of whose title the words are part. */
const RANKS = wordSet(
  'officer officers chief chiefs commissioner captain sergeant sgt lieutenant lt detective detectives constable inspector superintendent cpl deputy',
);
const FOR = wordSet('for on against');
const ADMINISTRATION = wordSet('administration');
/** `National Bureau of X`, `Federal Office for Y`: such a word before the head does not say which body. */
const LEFT_GENERAL = wordSet(
  'world global national federal state international european united royal american central general county city regional',
);

const isGeneral = (article: Article, at: number): boolean =>
  isWordIn(article, at, LEFT_GENERAL) || isWordIn(article, at, DEMONYMS);

const lowerText = ({ source, tokens }: Article, at: number): string =>
  source.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();

const OFFICE = wordSet('office');
/** `Press Office: (718) 555-0100` */
const CONTACTS = wordSet('press media communications news');

/** False when a doubtful head (`Group`, `Center`, `Team`) has no word before it that makes it a body's. */
const isHeadOfBody = (article: Article, at: number, first: number): boolean => {
  if (first === at - 1 && isWordIn(article, at, OFFICE) && isWordIn(article, first, CONTACTS)) return false;
  const wanted = isWordIn(article, at, DOUBTFUL_HEADS) ? BEFORE_DOUBTFUL[lowerText(article, at)] : undefined;
  if (wanted)
    return (
      first < at && isWordIn(article, at - 1, wanted) && (first < at - 1 || !isWordIn(article, first, EMPTY))
    );
  return !isWordIn(article, at, ADMINISTRATION) || isWordIn(article, at - 1, TOPICS);
};

/** True when what follows the head shows that it belongs to another name. */
const belongsToNext = (article: Article, at: number, kind: HeadKind): boolean => {
  const next = at + 1;
  if (!inOneSentence(article, at, next) || isAttached(article, next)) return false;
  if (kindAt(article, next) === TokenKind.Number) return true;
  if (!isNameWord(article, next)) return false;
  return isWordIn(article, next, OTHER_NAMES) || (kind.eitherSide && isWordIn(article, next, RANKS));
};

const PARTY = wordSet('party');
const WHICH_PARTY = wordSet('notice third interested intervening');

const UNION = wordSet('union');
const FOREIGN = wordSet('foreign');
const CREDIT = wordSet('credit');

/** `Larchmoor District Attorney's Office | Environmental Division`: first token of the office whose unit starts at `first`. */
const officeOfUnit = (article: Article, first: number): number | undefined => {
  const office = first - 1;
  if (!isWordIn(article, office, OFFICE) || !isCapitalized(article, office) || isHeadline(article, office))
    return undefined;
  if (!inOneSentence(article, office, first)) return undefined;
  const start = bodyStart(article, office, true, false, false);
  return start < office - 2 ? start : undefined;
};

/** `Grand Chamber` is a court's, `Chamber of Commerce` a body. */
const CHAMBER = wordSet('chamber');
const TRADES = wordSet('commerce trade industry');
const GREATER = wordSet('greater');

const COMMISSIONER = wordSet('commissioner ombudsman');

/** `Consulate General of Mexico` */
const CONSULATE = wordSet('consulate');
const GENERAL = wordSet('general');

/** `the Board of Directors`, `the Audit Committee`: parts of some company, not named bodies. */
const COMPANY_ORGANS = wordSet(
  'directors trustees managers compensation audit nominating governance independent incumbent remuneration corporate related third bulletin rating',
);
const isCompanyOrgan = (article: Article, first: number, at: number, last: number): boolean =>
  last > at + 1
    ? first === at && isWordIn(article, at + 2, COMPANY_ORGANS)
    : isWordIn(article, at - 1, COMPANY_ORGANS) || isWordIn(article, first, COMPANY_ORGANS);

/** Bodies of which a country's adjective is part: `Australian Centre for X`. */
const PRIVATE_HEADS = wordSet(
  'center centre network forum fund trust project club initiative collective observatory watch',
);

/** `Brooklyn District Attorney’s office`: the holder's title is written large, the office small. */
const isSmallOffice = (article: Article, at: number): boolean =>
  isWordIn(article, at, OFFICE) &&
  kindAt(article, at - 1) === TokenKind.Possessive &&
  isCapitalized(article, at - 2) &&
  isWordIn(article, at - 2, HOLDERS) &&
  isCapitalized(article, at - 3) &&
  inOneSentence(article, at - 3, at);
const HOLDERS = wordSet('attorney sheriff defender general examiner marshal');

/** `the Oregon Center for Rural Advocacy`: behind a doubtful head the purpose says that it is a body's. */
const namesPurpose = (article: Article, at: number): boolean =>
  isWordIn(article, at, DOUBTFUL_HEADS) &&
  isWordIn(article, at + 1, FOR) &&
  isCapitalized(article, at + 2) &&
  inOneSentence(article, at, at + 2);

/** `the Division of Investment` */
const DIVISION = wordSet('division');
const OF_WORD = wordSet('of');
const OF_FOR_ON = wordSet('of for on');

const find = (article: Article, at: number, kind: HeadKind): Found | undefined => {
  if (!isCapitalized(article, at) && !isSmallOffice(article, at)) return undefined;
  const next = isWordIn(article, at, CONSULATE) && isWordIn(article, at + 1, GENERAL) ? at + 2 : at + 1;
  // whose part somebody has in a suit
  if (isWordIn(article, at, PARTY) && isWordIn(article, at - 1, WHICH_PARTY)) return undefined;
  // the European Union, in the title of its High Representative
  if (isWordIn(article, at, UNION) && isWordIn(article, at + 2, FOREIGN)) return undefined;
  // a bank, not a body
  if (isWordIn(article, at, UNION) && isWordIn(article, at - 1, CREDIT)) return undefined;
  if (
    isWordIn(article, at, CHAMBER) &&
    !(isWordIn(article, at + 1, OF_WORD) && isWordIn(article, at + 2, TRADES)) &&
    // `the Greater Larchmoor Chamber`
    !(isWordIn(article, at - 2, GREATER) || isWordIn(article, at - 3, GREATER))
  )
    return undefined;
  const isGovernment = kind.government && !isWordIn(article, at, PRIVATE_HEADS);
  const reached = bodyStart(article, at, isGovernment, kind.unit === true, kind.military === true);
  const first = isSecondBody(article, reached, at) ? at : reached;
  const hasLeft = first < at;
  if (kind.military && !hasLeft && isCountryBefore(article, at))
    return foundAt(article, at, next, { score: 0.7, refersTo: { name: tokenText(article, at) } });
  const whole =
    hasLeft && kind.eitherSide && !isGeneral(article, at - 1) && !namesPurpose(article, at)
      ? placeOfOffice(article, at)
      : bodyEnd(
          article,
          next,
          // `Office on Violence Against Women`
          !hasLeft && isWordIn(article, at, OFFICE)
            ? OF_FOR_ON
            : !hasLeft && isWordIn(article, at, DIVISION) && isWordIn(article, next + 1, TOPICS)
              ? OF_WORD
              : kind.after,
          first < at - 1 || (hasLeft && !isGeneral(article, first)),
          !kind.government,
        );
  const last =
    hasLeft && saysWhere(article, at, whole)
      ? next
      : campusEnd(article, at, secondHouseEnd(article, at, whole));
  if (last === next && (!hasLeft || belongsToNext(article, at, kind))) return undefined;
  if (!isHeadOfBody(article, at, first) && !(last > next && isWordIn(article, next, FOR))) return undefined;
  // `the Data Protection Commissioner, Helen Dixon` is her title
  if (
    isWordIn(article, at, COMMISSIONER) &&
    (isNameWord(article, last) || (isCharacter(article, last, ',') && isNameWord(article, last + 1)))
  )
    return undefined;
  // `Soviet Union` is a country that was
  if (isCompanyOrgan(article, first, at, last) || isListedPlace(article, first, last)) return undefined;
  const score =
    last > next
      ? isHeadline(article, at)
        ? Math.min(kind.score, 0.7)
        : kind.score
      : scoreOfLeft(article, first, at, kind);
  if (score === 0) return undefined;
  const start = (kind.unit === true && hasLeft ? officeOfUnit(article, first) : undefined) ?? first;
  return foundAt(article, start, last, { score, refersTo: { name: nameOf(article, start, last) } });
};

/** One rule for each kind of head. */
export const headNouns: readonly CueRule[] = HEAD_KINDS.map((kind) => ({
  id: kind.id,
  why: kind.why,
  cues: kind.words,
  find: (article, at) => find(article, at, kind),
}));
