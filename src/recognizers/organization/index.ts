// The organization recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const organizationRecognizer: Recognizer = { type: 'organization', rules: [] };
