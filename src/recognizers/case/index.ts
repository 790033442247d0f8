// The case recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const caseRecognizer: Recognizer = { type: 'case', rules: [] };
