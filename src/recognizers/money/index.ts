// The money recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { amountSign } from './rules/amount-sign.js';
import { amountUnit } from './rules/amount-unit.js';
import { codeAmount } from './rules/code-amount.js';
import { gluedCode } from './rules/glued-code.js';
import { letteredAmounts } from './rules/lettered-amounts.js';
import { signAmount } from './rules/sign-amount.js';
import { unitAmount } from './rules/unit-amount.js';

export const moneyRecognizer: Recognizer = {
  type: 'money',
  rules: [signAmount, codeAmount, amountSign, amountUnit, unitAmount, gluedCode, ...letteredAmounts],
};
