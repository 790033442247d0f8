// Numbers of German courts: senate or chamber, register, number and year: `5 StR 457/21`, `VI ZR 12/20`, `2 BvR 558/22`.
import type { CueRule } from '../../shared/rule.js';
import { matchAhead } from '../../shared/match-ahead.js';
import { foundOver } from '../../shared/found-over.js';

const CERTAIN = 0.95;
/** Registers of the federal courts: Aktenzeichen of the BGH, BVerfG, BAG, BVerwG. */
const NUMBER =
  /(?:[IVX]{1,4}|\d{1,2}) (?:StR|StB|ZR|ZB|AZR|ABR|AZB|KZR|KVR|KVZ|BvR|BvL|BvE|BvF|BvQ|BvB) \d{1,4}\/\d{2}(?!\d)/y;

export const germanNumbers: CueRule = {
  id: 'case/german-number',
  why: 'German courts number a case by senate, register, number and year: "5 StR 457/21", "2 BvR 558/22".',
  cues: [
    'str',
    'stb',
    'zr',
    'zb',
    'azr',
    'abr',
    'azb',
    'kzr',
    'kvr',
    'kvz',
    'bvr',
    'bvl',
    'bve',
    'bvf',
    'bvq',
    'bvb',
  ],
  find(article, at) {
    const match = matchAhead(article, at - 1, NUMBER, 24);
    if (!match) return undefined;
    const start = article.tokens.start[at - 1] as number;
    return foundOver(
      { start, end: start + match[0].length },
      { score: CERTAIN, refersTo: { name: match[0], ids: { docket: match[0] } } },
    );
  },
};
