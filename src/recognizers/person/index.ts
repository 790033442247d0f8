// The person recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const personRecognizer: Recognizer = { type: 'person', rules: [] };
