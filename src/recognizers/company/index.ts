// The company recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const companyRecognizer: Recognizer = { type: 'company', rules: [] };
