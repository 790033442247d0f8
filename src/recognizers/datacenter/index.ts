// The datacenter recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';

export const datacenterRecognizer: Recognizer = { type: 'datacenter', rules: [] };
