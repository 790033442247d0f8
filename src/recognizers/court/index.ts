// The court recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const courtRecognizer: Recognizer = { type: 'court', rules: [] };
