// The money recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const moneyRecognizer: Recognizer = { type: 'money', rules: [] };
