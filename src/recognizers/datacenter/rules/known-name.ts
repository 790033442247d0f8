// Facilities and cloud regions that the lists hold by a name or code of their own.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { foundName } from '../../shared/name-rule.js';
import type { NameRule } from '../../shared/rule.js';
import { isWordIn } from '../../shared/token-text.js';
import { isAboutDatacenters, sentenceSpeaks, speaksOfDatacenters } from '../speaks-of-datacenters.js';

const REGION = wordSet('region');
const REGIONS = 'datacenter/cloud-regions';

const azure = new WeakMap<Article, boolean>();
const namesAzure = (article: Article): boolean => {
  let answer = azure.get(article);
  if (answer === undefined) {
    answer = article.source.text.includes('Azure');
    azure.set(article, answer);
  }
  return answer;
};

const knownRule = (id: string, why: string, list: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    if (!reading) return undefined;
    if (!reading.ambiguous) return foundName(article, hit, reading);
    // `Frontier`, `Colossus`: only beside a facility noun; `UK South` where Azure is spoken of
    if (!speaksOfDatacenters(article) && !namesAzure(article)) return undefined;
    const isBare = list === REGIONS && !isWordIn(article, hit.last - 1, REGION);
    const isBacked = isBare
      ? namesAzure(article)
      : sentenceSpeaks(article, hit.first) || isAboutDatacenters(article);
    return foundName(article, hit, reading, isBacked ? 0.7 : 0.4);
  },
});

export const knownNameRules: readonly NameRule[] = [
  knownRule(
    'datacenter/known-name',
    'Some facilities are known by a name of their own: the Utah Data Center, the Citadel Campus.',
    'datacenter/campuses',
  ),
  knownRule(
    'datacenter/cloud-region',
    '"The outage began in us-east-1": a cloud region is a set of data centres with a code and a place.',
    REGIONS,
  ),
];
