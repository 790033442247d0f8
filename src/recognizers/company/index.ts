// The company recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { acronym } from './rules/acronym.js';
import { bank } from './rules/bank.js';
import { definition } from './rules/definition.js';
import { based } from './rules/based.js';
import { called } from './rules/called.js';
import { apposition, descriptorBefore, ownership } from './rules/descriptor.js';
import { evidence, otherNames } from './rules/evidence.js';
import { fund } from './rules/fund.js';
import { headNoun } from './rules/head-noun.js';
import { legalForm } from './rules/legal-form.js';
import { listedCompanies } from './rules/listed.js';
import { metonym } from './rules/metonym.js';
import { partnership } from './rules/partnership.js';
import { platformX } from './rules/platform-x.js';
import { tickerName } from './rules/ticker.js';
import { staff } from './rules/staff.js';
import { tradeName } from './rules/trade-name.js';

export const companyRecognizer: Recognizer = {
  type: 'company',
  rules: [
    ...otherNames,
    ...listedCompanies,
    legalForm,
    tickerName,
    headNoun,
    bank,
    fund,
    partnership,
    descriptorBefore,
    apposition,
    based,
    called,
    ownership,
    metonym,
    platformX,
    acronym,
    definition,
    staff,
    tradeName,
    evidence,
  ],
};
