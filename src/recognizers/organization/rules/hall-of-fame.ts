// Halls of fame, which elect and honour: `College Football Hall of Fame`.
import { wordSet } from '../../../model/word-set.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn } from '../../shared/token-text.js';
import { nameOf } from '../name-of.js';
import { foundAt } from '../../shared/found-at.js';
import { POSSESSIVES, STOPS, TOPICS } from '../vocabulary.js';

const OF = wordSet('of');
const HALL = wordSet('hall halls');

export const hallOfFame: CueRule = {
  id: 'organization/hall-of-fame',
  why: 'A hall of fame is the body that elects to it: “inducted into the Rugby Hall of Fame”.',
  cues: ['fame'],
  find(article, at) {
    const hall = at - 2;
    if (!isCapitalized(article, at) || !isWordIn(article, at - 1, OF) || !isWordIn(article, hall, HALL))
      return undefined;
    const first = nameStart(article, hall, {
      stops: STOPS,
      own: TOPICS,
      headlines: 'words',
      possessives: POSSESSIVES,
    });
    if (first === hall || !isNameWord(article, first)) return undefined;
    const name = nameOf(article, first, at + 1);
    return foundAt(article, first, at + 1, { score: 0.8, refersTo: { name } });
  },
};
