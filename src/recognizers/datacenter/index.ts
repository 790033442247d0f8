// The datacenter recognizer: facility nouns and names of facilities; where and whose they are is said by mentions beside them,
// which `resolve/link-datacenters.ts` reads.
import type { Recognizer } from '../shared/rule.js';
import { explainedNameRule } from './rules/explained-name.js';
import { facilityCodeRule } from './rules/facility-code.js';
import { facilityNounRule } from './rules/facility-noun.js';
import { knownNameRules } from './rules/known-name.js';
import { projectNameRule } from './rules/project-name.js';
import { siteNounRule } from './rules/site-noun.js';

export const datacenterRecognizer: Recognizer = {
  type: 'datacenter',
  rules: [
    ...knownNameRules,
    facilityNounRule,
    siteNounRule,
    projectNameRule,
    explainedNameRule,
    facilityCodeRule,
  ],
};
