// The judge recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const judgeRecognizer: Recognizer = { type: 'judge', rules: [] };
