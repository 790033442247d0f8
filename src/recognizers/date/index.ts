// The date recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const dateRecognizer: Recognizer = { type: 'date', rules: [] };
