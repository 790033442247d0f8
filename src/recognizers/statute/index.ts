// The statute recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { actNames } from './rules/act-names.js';
import { amendments } from './rules/amendments.js';
import { bareParts, dOrders } from './rules/bare-parts.js';
import { billNames } from './rules/bill-names.js';
import {
  ballotMeasures,
  canadianBills,
  congressBills,
  spelledBills,
  stateBills,
  westminsterBills,
} from './rules/bill-numbers.js';
import { codeNames } from './rules/code-names.js';
import { constitutions } from './rules/constitutions.js';
import { courtRules } from './rules/court-rules.js';
import { europeanActs, europeanNumbers } from './rules/eu-acts.js';
import { definedNames } from './rules/defined-names.js';
import { letteredRegulations } from './rules/lettered-regulations.js';
import { datedInstruments, directiveNames, rulesOfCourt } from './rules/instrument-names.js';
import { namedLaws, stateLaws } from './rules/law-names.js';
import { popularNames } from './rules/popular-names.js';
import { executiveOrders, printedLaws, publicLaws } from './rules/session-laws.js';
import { statutoryInstruments } from './rules/statutory-instruments.js';
import { numberedLaws, ownCitations } from './rules/own-citations.js';
import { smallCodes } from './rules/small-codes.js';
import { stateCitations } from './rules/state-citations.js';
import { stateCodes } from './rules/state-codes.js';
import { pairTreaties } from './rules/pair-treaties.js';
import { treatyNames } from './rules/treaty-names.js';
import { usCode, usCodeTitle } from './rules/us-code.js';

export const statuteRecognizer: Recognizer = {
  type: 'statute',
  rules: [
    popularNames,
    definedNames,
    letteredRegulations,
    stateCodes,
    stateCitations,
    ownCitations,
    numberedLaws,
    usCode,
    usCodeTitle,
    europeanActs,
    europeanNumbers,
    publicLaws,
    printedLaws,
    executiveOrders,
    statutoryInstruments,
    spelledBills,
    stateBills,
    congressBills,
    westminsterBills,
    canadianBills,
    ballotMeasures,
    courtRules,
    amendments,
    constitutions,
    actNames,
    codeNames,
    smallCodes,
    stateLaws,
    namedLaws,
    billNames,
    treatyNames,
    pairTreaties,
    datedInstruments,
    rulesOfCourt,
    directiveNames,
    dOrders,
    bareParts,
  ],
};
