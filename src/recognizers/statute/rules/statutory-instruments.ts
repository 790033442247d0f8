// Statutory instruments of Ireland and the United Kingdom by number: `S.I. No. 336 of 2011`, `SI 2019/419`.
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';

const CERTAIN = 0.95;

/** `S.I. No. 336 of 2011`, `SI 336/2011`, `Statutory Instrument No. 336 of 2011` */
const IRISH =
  /(?:S\.\s?I\.|SI|Statutory\sInstrument)\s?(?:No\.?\s?)?(?<number>\d{1,4})(?:\sof\s|\/)(?<year>(?:19|20)\d\d)(?!\w)/y;
/** `SI 2019/419`, `S.I. 2003/2426` */
const BRITISH =
  /(?:S\.\s?I\.|SI|Statutory\sInstrument)\s?(?:No\.?\s?)?(?<year>(?:19|20)\d\d)\/(?<number>\d{1,4})(?!\w)/y;

export const statutoryInstruments: CueRule = {
  id: 'statute/statutory-instrument',
  why: 'Instruments made under an act bear a number and a year: "S.I. No. 336 of 2011", "SI 2019/419".',
  cues: ['s.i.', 'si', 'statutory', 's.'],
  find(article, at) {
    const british = matchAhead(article, at, BRITISH, 50);
    const match = british ?? matchAhead(article, at, IRISH, 50);
    if (!match) return undefined;
    const { number = '', year = '' } = match.groups ?? {};
    const path = british ? `uksi/${year}/${number}` : `ie/si/${year}/${number}`;
    const start = article.tokens.start[at] as number;
    return {
      start,
      end: start + match[0].length,
      score: CERTAIN,
      refersTo: {
        id: path.replaceAll('/', '-'),
        name: british ? `SI ${year}/${number}` : `S.I. No. ${number} of ${year}`,
        ids: british ? { uk: path } : { ie: path },
      },
    };
  },
};
