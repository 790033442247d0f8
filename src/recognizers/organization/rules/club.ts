// Sports clubs by the letters or words that close their names, and teams by what teams do: `Larne Rovers`, `played for the Alder Otters`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { nameOf } from '../name-of.js';
import { foundAt } from '../../shared/found-at.js';
import { POSSESSIVES, STOPS, TOPICS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');

const CLOSERS = wordSet('fc f.c. afc a.f.c. rfc r.f.c. cfc rovers wanderers albion hotspur hurlers');
const options: NameStartOptions = { stops: STOPS, own: TOPICS, headlines: 'words', possessives: POSSESSIVES };

const club = (article: Article, at: number): Found | undefined => {
  if (!isCapitalized(article, at) || (isNameWord(article, at + 1) && inOneSentence(article, at, at + 1)))
    return undefined;
  const first = nameStart(article, at, options);
  if (first === at || at - first > 3 || COMMON.has(article, first)) return undefined;
  return foundAt(article, first, at + 1, { score: 0.75, refersTo: { name: nameOf(article, first, at + 1) } });
};

export const clubCloser: CueRule = {
  id: 'organization/club',
  why: 'Clubs close their names with a few letters or words: “Larne Rovers”, “Alder Town FC”.',
  cues: CLOSERS,
  find: club,
};

/** `played for the`, `traded to the`: before a team. */
const CONTESTS = wordSet(
  'played plays playing pitched signed traded drafted defeated beat coached drafting facing captained selected joined starred debuted rejoined managed batted career season game games contract assigned loaned transferred win victory loss roster outfielder pitcher quarterback goalkeeper striker midfielder defender coach captain',
);
const LINKS = wordSet('for by with to from against over of');
const THE = wordSet('the');
const AND = wordSet('and');
const PLURAL = /\p{Ll}s$/u;
/** Plurals that end names of other things. */
const NOT_TEAMS = wordSet(
  'honorable honourable states nations islands games awards olympics championships playoffs finals emirates netherlands philippines forces services affairs studies sciences schools records pictures studios motors airlines brothers series wars times news highlands mountains hills springs falls heights rapids plains alps times colleges universities courts rights years women men girls boys angels towers gardens',
);

const team = (article: Article, at: number): readonly Found[] | undefined => {
  if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
  const link = at + 1;
  const the = isWordIn(article, link, LINKS) ? link + 1 : link;
  if (!isWordIn(article, the, THE)) return undefined;
  const one = teamAt(article, the + 1);
  if (!one) return undefined;
  // `for the Alder Otters and Elm Badgers`
  const joint = one.last;
  const other = isWordIn(article, joint, AND)
    ? teamAt(article, isWordIn(article, joint + 1, THE) ? joint + 2 : joint + 1)
    : undefined;
  return other ? [one.found, other.found] : [one.found];
};

/** The town and plural at `first`, and where they end. */
const teamAt = (
  article: Article,
  first: number,
): { readonly found: Found; readonly last: number } | undefined => {
  const last = phraseEnd(article, first, STOPS);
  if (last < first + 2 || last > first + 4 || !inOneSentence(article, first, last - 1)) return undefined;
  if (
    !PLURAL.test(tokenText(article, last - 1)) ||
    isWordIn(article, last - 1, NOT_TEAMS) ||
    isWordIn(article, first, NOT_TEAMS) ||
    isWordIn(article, last - 1, TOPICS) ||
    COMMON.has(article, first) ||
    GIVEN_NAMES.has(article, first)
  )
    return undefined;
  return {
    found: foundAt(article, first, last, { score: 0.6, refersTo: { name: nameOf(article, first, last) } }),
    last,
  };
};

export const teamEvidence: CueRule = {
  id: 'organization/team-evidence',
  why: 'Whom somebody plays for is a team, named by its town and a plural: “he pitched for the Alder Otters”.',
  cues: CONTESTS,
  find: team,
};
