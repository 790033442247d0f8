// The place recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const placeRecognizer: Recognizer = { type: 'place', rules: [] };
