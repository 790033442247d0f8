// Names of a list in which other names are places: `Qamenas, Sarmin and Talamenes`, `Jordan and Georgia`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found, Run, RunRule } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { nameAfter } from '../name-after.js';
import { nameBefore } from '../name-before.js';
import { unlistedFound } from '../place-found.js';
import {
  behindLink,
  continuesList,
  isLastOfList,
  precedesPlace,
  rememberPlace,
  unsureAt,
} from '../place-lists.js';
import { looksLikePlace } from '../place-shape.js';
import { reviseFound } from '../../shared/revise-found.js';
import { CALENDAR, NO_PLACE, PERSON_BEFORE, PERSON_VERBS, PRESIDENTS } from '../words.js';

const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');
const VOUCHED = 0.6;
/** A word of every day that is also a town scores less. */
const UNSURE = 0.4;

const mayBePerson = (article: Article, { first, last }: Run): boolean =>
  GIVEN.has(article, first) || (last === first + 1 && SURNAMES.has(article, first));

const SAINT = wordSet('st ste');

const isBarred = (article: Article, { first, last }: Run): boolean => {
  for (let at = first; at < last; at += 1)
    if (
      // `P.S. 10 in Park Slope and I.S. 78`
      kindAt(article, at) === TokenKind.Dotted ||
      // `St. Larchain`
      (isWordIn(article, at, SAINT) && isCharacter(article, at + 1, '.')) ||
      isWordIn(article, at, NO_PLACE) ||
      isWordIn(article, at, PRESIDENTS) ||
      isWordIn(article, at, CALENDAR) ||
      isWordIn(article, at, PERSON_BEFORE)
    )
      return true;
  return false;
};

/** True when the list goes on or the sentence does without a verb: `in Paris and Blorvik said` is no list of places. */
const endsWell = (article: Article, last: number): boolean =>
  !inOneSentence(article, last - 1, last) ||
  (kindAt(article, last) !== TokenKind.Possessive &&
    !isWordIn(article, last, PERSON_VERBS) &&
    !isCapitalized(article, last));

const LOCATIVE = wordSet('at in near from of between around across outside');

/** `at Blorvik, Vanxim and Kottur`: unknown names before the known town that ends their list, back to a preposition. */
const membersBefore = (article: Article, last: number): Found[] | undefined => {
  const found: Found[] = [];
  let end = last;
  while (found.length < 6) {
    const first = nameBefore(article, end, { max: 2 });
    if (first === end || !looksLikePlace(article, first, end) || mayBePerson(article, { first, last: end }))
      return undefined;
    found.unshift(unlistedFound(article, first, end, 0.55));
    if (isWordIn(article, first - 1, LOCATIVE)) return found;
    if (!isCharacter(article, first - 1, ',')) return undefined;
    end = first - 1;
  }
  return undefined;
};

const LIST_END: CueRule = {
  id: 'place/list-end',
  why: '"planned at Chandanvelly, Ellikatta and Kottur": a town that ends a list makes places of the unknown names before it.',
  cues: wordSet('and'),
  find(article, at) {
    const town = nameAfter(article, at + 1, { max: 2 });
    if (town === at + 1 || !unsureAt(article, at + 1, town) || isHeadline(article, at)) return undefined;
    const members = membersBefore(article, isCharacter(article, at - 1, ',') ? at - 1 : at);
    if (!members || members.length < 2) return undefined;
    rememberPlace(article, at + 1, town);
    return [...members, reviseFound(unsureAt(article, at + 1, town) as Found, { score: VOUCHED })];
  },
};

const LIST_MEMBER: RunRule = {
  id: 'place/list-member',
  why: '"in Qamenas, Sarmin and Talamenes", "Jordan and Georgia": an unknown name between places of a list is one of them.',
  runs: true,
  find(article, run) {
    const { first, last } = run;
    const behind = continuesList(article, first);
    const ahead = precedesPlace(article, last);
    if (!behind && !ahead) return undefined;
    const unsure = unsureAt(article, first, last);
    if (unsure && ((unsure.score ?? 0) >= UNSURE || (behind && ahead))) {
      rememberPlace(article, first, last);
      return reviseFound(unsure, { score: VOUCHED });
    }
    if (
      !behind ||
      last - first > 3 ||
      isHeadline(article, first) ||
      isBarred(article, run) ||
      !looksLikePlace(article, first, last) ||
      !endsWell(article, last)
    )
      return undefined;
    const goesOn = behindLink(article, last) > last && isCapitalized(article, behindLink(article, last));
    if (!ahead && (mayBePerson(article, run) || !(goesOn || isLastOfList(article, first)))) return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, ahead ? VOUCHED : 0.55);
  },
};

export const LIST_RULES: readonly (CueRule | RunRule)[] = [LIST_END, LIST_MEMBER];
