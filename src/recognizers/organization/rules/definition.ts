// A body that the article defines: “Black Otter is an alternative rock band from Leeds”.
import { wordSet } from '../../../model/word-set.js';
import { definedSubject } from '../../shared/defined-subject.js';
import type { CueRule } from '../../shared/rule.js';
import { isWordIn } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

/** What closes `X is a …` where X is a body. */
const KINDS = wordSet(
  'band group duo trio quartet quintet sextet ensemble orchestra choir supergroup troupe team club league association organization organisation society union federation party movement charity foundation institute university college school academy seminary museum agency authority commission newspaper magazine broadcaster diocese archdiocese militia coalition alliance confederation institution nonprofit non-profit regiment battalion brigade squadron ngo think-tank tank fraternity sorority syndicate consortium gang station channel network quango watchdog regulator ministry',
);
/** Of these, only a name in more than one word is a body's: `Kerrera is a group of rocks`. */
const LOOSE = wordSet('group union station party school channel network movement society league');
const OF = wordSet('of in');

export const definition: CueRule = {
  id: 'organization/definition',
  why: 'An article that says what a name is tells that it is a body: “Black Otter is a rock band from Leeds”.',
  cues: KINDS,
  find(article, at) {
    if (isWordIn(article, at, LOOSE) && isWordIn(article, at + 1, OF)) return undefined;
    const subject = definedSubject(article, at);
    return (
      subject &&
      foundAt(article, subject.first, subject.last, {
        score: 0.7,
        refersTo: { name: nameOf(article, subject.first, subject.last) },
      })
    );
  },
};
