// Files of the Federal Court of Australia: `NSD 246 of 2020`, `VID1023/2018`.
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';
import { plainNumber } from '../case-reference.js';

const CERTAIN = 0.95;
/** `NSD 246 of 2020`, `NSD 246/2020` */
const FILE = /(?:NSD|VID|QUD|WAD|SAD|ACD|NTD|TAD)\s?\d{1,5}(?:\sof\s|\s?\/\s?)(?:19|20)\d\d(?!\w)/y;

export const australianDockets: CueRule = {
  id: 'case/australian-file',
  why: 'The Federal Court of Australia numbers files by registry and year: "NSD 246 of 2020".',
  cues: ['nsd', 'vid', 'qud', 'wad', 'sad', 'acd', 'ntd', 'tad'],
  find(article, at) {
    const match = matchAhead(article, at, FILE, 30);
    if (!match) return undefined;
    const start = article.tokens.start[at] as number;
    const name = plainNumber(match[0]);
    return { start, end: start + match[0].length, score: CERTAIN, refersTo: { name, ids: { docket: name } } };
  },
};
