// The place recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { COUNTY_RULES } from './rules/county.js';
import { CUSTODY_RULES } from './rules/custody.js';
import { DEFINED } from './rules/defined.js';
import { distant } from './rules/distant.js';
import { LISTED_RULES } from './rules/listed.js';
import { LIST_RULES } from './rules/lists.js';
import { partySeat } from './rules/party-seat.js';
import { SITE_RULES } from './rules/sites.js';
import { STREET_RULES } from './rules/streets.js';
import { UNLISTED_RULES } from './rules/unlisted.js';

export const placeRecognizer: Recognizer = {
  type: 'place',
  rules: [
    ...LISTED_RULES,
    ...COUNTY_RULES,
    ...STREET_RULES,
    ...SITE_RULES,
    ...CUSTODY_RULES,
    ...UNLISTED_RULES,
    distant,
    DEFINED,
    partySeat,
    ...LIST_RULES,
  ],
};
