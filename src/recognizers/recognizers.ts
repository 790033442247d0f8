// All recognizers, in the order of `ENTITY_TYPES`: ties between mentions of one span go to the earlier.
import { caseRecognizer } from './case/index.js';
import { companyRecognizer } from './company/index.js';
import { courtRecognizer } from './court/index.js';
import { datacenterRecognizer } from './datacenter/index.js';
import { dateRecognizer } from './date/index.js';
import { judgeRecognizer } from './judge/index.js';
import { moneyRecognizer } from './money/index.js';
import { organizationRecognizer } from './organization/index.js';
import { personRecognizer } from './person/index.js';
import { placeRecognizer } from './place/index.js';
import type { Recognizer } from './shared/rule.js';
import { statuteRecognizer } from './statute/index.js';

export const RECOGNIZERS: readonly Recognizer[] = [
  judgeRecognizer,
  courtRecognizer,
  statuteRecognizer,
  caseRecognizer,
  datacenterRecognizer,
  moneyRecognizer,
  dateRecognizer,
  companyRecognizer,
  organizationRecognizer,
  personRecognizer,
  placeRecognizer,
];
