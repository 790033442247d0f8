// The datacenter recognizer: facility nouns and names of projects; where and whose they are is said by mentions beside them,
// which `resolve/link-datacenters.ts` reads.
import { nameRule } from '../shared/name-rule.js';
import type { Recognizer } from '../shared/rule.js';
import { facilityNounRule } from './rules/facility-noun.js';
import { projectNameRule } from './rules/project-name.js';
import { siteNounRule } from './rules/site-noun.js';

export const datacenterRecognizer: Recognizer = {
  type: 'datacenter',
  rules: [
    nameRule({
      id: 'datacenter/known-name',
      why: 'Some facilities are known by a name of their own: the Utah Data Center, the Citadel Campus.',
      list: 'datacenter/campuses',
    }),
    facilityNounRule,
    siteNounRule,
    projectNameRule,
  ],
};
