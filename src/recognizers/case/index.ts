// The case recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { australianDockets } from './rules/australian-dockets.js';
import { caseNames } from './rules/case-names.js';
import { appellateDockets } from './rules/appellate-dockets.js';
import { famousShort } from './rules/famous-short.js';
import { federalDockets } from './rules/federal-dockets.js';
import { labelledNumbers } from './rules/labelled-numbers.js';
import { stateDockets } from './rules/state-dockets.js';
import { competitionNumbers, eclis, luxembourgNumbers, strasbourgNumbers } from './rules/european-numbers.js';
import { germanNumbers } from './rules/german-numbers.js';
import { indianNumbers } from './rules/indian-numbers.js';
import { landmarks } from './rules/landmarks.js';
import { inRe, matterOf } from './rules/matter-names.js';
import { registryNumbers } from './rules/registry-numbers.js';
import { shortNames } from './rules/short-names.js';
import { reportCitations } from './rules/report-citations.js';
import { bracketCitations, plainCitations } from './rules/year-citations.js';

export const caseRecognizer: Recognizer = {
  type: 'case',
  rules: [
    landmarks,
    caseNames,
    shortNames,
    famousShort,
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
    germanNumbers,
    australianDockets,
    registryNumbers,
  ],
};
