// The case recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { caseNames } from './rules/case-names.js';
import { appellateDockets, federalDockets, labelledNumbers, stateDockets } from './rules/dockets.js';
import { competitionNumbers, eclis, luxembourgNumbers, strasbourgNumbers } from './rules/european-numbers.js';
import { indianNumbers } from './rules/indian-numbers.js';
import { landmarks } from './rules/landmarks.js';
import { inRe, matterOf } from './rules/matter-names.js';
import { bracketCitations, plainCitations, reportCitations } from './rules/report-citations.js';

export const caseRecognizer: Recognizer = {
  type: 'case',
  rules: [
    landmarks,
    caseNames,
    inRe,
    matterOf,
    reportCitations,
    bracketCitations,
    plainCitations,
    luxembourgNumbers,
    eclis,
    strasbourgNumbers,
    competitionNumbers,
    federalDockets,
    stateDockets,
    labelledNumbers,
    appellateDockets,
    indianNumbers,
  ],
};
