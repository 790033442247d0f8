// `facility`, `campus`, `site`: they stand for a data centre only in an article that speaks of one.
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn } from '../../shared/token-text.js';
import { sentenceHas } from '../../shared/sentence-has.js';
import { wordSet } from '../../../model/word-set.js';
import { sentenceSpeaks, speaksOfDatacenters } from '../speaks-of-datacenters.js';
import { foundAt } from '../../shared/found-at.js';
import { DEEDS, HEADS, OTHER_KINDS } from '../vocabulary.js';

const PLURAL = wordSet('campuses');
const MAKING = wordSet('manufacturing factory factories assembly');

export const siteNounRule: CueRule = {
  id: 'datacenter/site-noun',
  why: '"Microsoft\'s Dublin facility": once an article speaks of a data centre, its facility with a place is that data centre.',
  cues: ['facility', 'campus', 'campuses', 'site', 'complex'],
  find(article, at): Found | undefined {
    if (isCapitalized(article, at) || !speaksOfDatacenters(article)) return undefined;
    if (
      inOneSentence(article, at, at + 1) &&
      (isWordIn(article, at + 1, HEADS) || isWordIn(article, at + 1, DEEDS))
    )
      return undefined;
    if (inOneSentence(article, at - 1, at) && isWordIn(article, at - 1, OTHER_KINDS)) return undefined;
    // `a manufacturing facility in Ohio, and its Iowa facility`
    if (sentenceHas(article, at, MAKING) && !sentenceSpeaks(article, at)) return undefined;
    const plural = isWordIn(article, at, PLURAL) ? { plural: true } : {};
    return foundAt(article, at, at + 1, { score: 0.5, attributes: { anaphor: true, ...plural } });
  },
};
