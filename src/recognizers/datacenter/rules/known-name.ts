// Facilities and cloud regions that the lists hold by a name or code of their own.
import { foundName } from '../../shared/name-rule.js';
import type { NameRule } from '../../shared/rule.js';
import { sentenceSpeaks, speaksOfDatacenters } from '../speaks-of-datacenters.js';

const knownRule = (id: string, why: string, list: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    if (!reading) return undefined;
    if (!reading.ambiguous) return foundName(article, hit, reading);
    // `Frontier`, `Colossus`: only beside a facility noun
    if (!speaksOfDatacenters(article)) return undefined;
    return foundName(article, hit, reading, sentenceSpeaks(article, hit.first) ? 0.7 : 0.4);
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
    'datacenter/cloud-regions',
  ),
];
