// The forces of the article's country by their bare names: `an Army mechanic`, `a former Navy officer`, `He joined the Air Force.`
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { nameOf } from '../name-of.js';

const AIR = wordSet('air');
const FORCE = wordSet('force');
/** Who serves: they stand behind no other army. */
const PEOPLE = wordSet(
  'veteran veterans officer officers captain colonel lieutenant major commander sergeant corporal private soldier soldiers sailor sailors airman airmen pilot pilots recruiter recruiters recruit recruits reservist reservists medic medics mechanic mechanics specialist engineer engineers nurse doctor doctors chaplain lawyer lawyers investigator investigators general admiral spokesman spokeswoman secretary base cadet cadets intelligence',
);
const THE = wordSet('the');
/** `joined the Army`, `served in the Navy` */
const SERVED = wordSet('in joined join left served serving enlisted from by entered into joining leaving');

/** Behind the force that starts at `at`; `at` when none does. */
const forceEnd = (article: Article, at: number): number => {
  if (!isWordIn(article, at, AIR)) return at + 1;
  return isCapitalized(article, at + 1) && isWordIn(article, at + 1, FORCE) ? at + 2 : at;
};

/** `Salvation Army`, `Royal Navy`: another rule's business; `An Army mechanic` opens a sentence. */
const isBehindName = (article: Article, at: number): boolean =>
  isCapitalized(article, at - 1) &&
  inOneSentence(article, at - 1, at) &&
  !isWordIn(article, at - 1, ARTICLES);
const ARTICLES = wordSet('a an the this one');

export const armedForce: CueRule = {
  id: 'organization/armed-force',
  why: '“an Army mechanic”, “joined the Air Force”: a force without its country is that of the article.',
  cues: wordSet('army navy air'),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Title || isHeadline(article, at)) return undefined;
    const last = forceEnd(article, at);
    if (last === at || isBehindName(article, at)) return undefined;
    const serves = kindAt(article, last) === TokenKind.Lower && isWordIn(article, last, PEOPLE);
    const joined =
      isWordIn(article, at - 1, THE) && isWordIn(article, at - 2, SERVED) && !isCapitalized(article, last);
    if (!serves && !joined) return undefined;
    return foundAt(article, at, last, { score: 0.75, refersTo: { name: nameOf(article, at, last) } });
  },
};
