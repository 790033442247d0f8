// Laws of a state in its own words, without its name: `G.L. c. 272, § 99`, `Civ. Code § 1798.100`.
import { wordSet } from '../../../model/word-set.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized } from '../../shared/token-text.js';
import { citedLaw } from '../cited-law.js';
import { SECTION } from '../part-numbers.js';

/** `G.L. c. 272, § 99`: how Massachusetts cites itself. */
const GENERAL_LAWS = new RegExp(
  String.raw`(?:M\.\s?)?G\.\s?L\.,?\s(?:c|ch|chapter)\.?\s\d{1,3}[A-Z]{0,2}(?:,?\s(?:${SECTION}))?`,
  'y',
);
/** `Civ. Code § 1798.100`, `Bus. & Prof. Code, § 17200`: how California does. */
const OWN_CODE = new RegExp(
  String.raw`(?:Code (?:of )?Civ\. Proc\.|(?:Bus\. & Prof\.|Health & Saf\.|Welf\. & Inst\.|Civ\.|Pen\.|Gov\.|Lab\.|Veh\.|Fam\.|Evid\.|Prob\.|Corp\.|Ins\.|Educ\.|Pub\. Util\.) Code),? (?:${SECTION})`,
  'y',
);

export const ownCitations: CueRule = {
  id: 'statute/own-citation',
  why: 'A state cites its own laws without its name: "G.L. c. 272, § 99", "Civ. Code § 1798.100".',
  cues: wordSet('g.l. m.g.l. civ pen gov lab veh fam evid prob corp ins educ bus health welf pub code'),
  find(article, at) {
    if (!isCapitalized(article, at)) return undefined;
    const law = matchAhead(article, at, GENERAL_LAWS, 60) ?? matchAhead(article, at, OWN_CODE, 60);
    return law && citedLaw(article, at, (article.tokens.start[at] as number) + law[0].length);
  },
};

/** `Law No. 12,965/2014`, `Law 1581 of 2012`, `Decree-Law 7/2003`, `Act No. 45 of 2013`, `Law no. 78-17 of 6 January 1978`, `Federal Law No. 242-FZ` */
const NUMBERED = new RegExp(
  String.raw`(?:(?:Legislative )?Decree(?:[ -]Law)?|(?:Organic |Federal |General )?Law|Act|law(?= [Nn](?:o\.?|[\u00ba\u00b0]) ?\d)) (?:[Nn](?:o|[\u00ba\u00b0])\.? ?)?(?:(?:\d{1,3}(?:[.,]\d{3})?|\d{4,5})(?:\/(?:19|20)\d\d| of (?:19|20)\d\d)|\d{1,3}-FZ|\d{2,4}-\d{1,4}(?: of \d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d))(?!\w)`,
  'y',
);

export const numberedLaws: CueRule = {
  id: 'statute/numbered-law',
  why: 'Many countries call laws by number and year: "Law No. 12,965/2014", "Law 1581 of 2012".',
  cues: wordSet('law act decree legislative organic federal general'),
  find(article, at) {
    const law = matchAhead(article, at, NUMBERED, 60);
    return law && citedLaw(article, at, (article.tokens.start[at] as number) + law[0].length);
  },
};
