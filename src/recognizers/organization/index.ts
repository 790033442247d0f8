// The organization recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { headNoun } from './rules/head-noun.js';
import { listedBodies } from './rules/listed.js';

export const organizationRecognizer: Recognizer = { type: 'organization', rules: [...listedBodies, headNoun] };
