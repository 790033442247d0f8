// The statute recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const statuteRecognizer: Recognizer = { type: 'statute', rules: [] };
