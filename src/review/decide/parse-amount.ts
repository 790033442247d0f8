// An amount as a person types it.
import type { Value } from '../../model/mention.js';

const AMOUNT = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?([A-Za-z]{3})$/;

const MOST_DIGITS = 15;

/** `1200000 USD`, `1,200,000 usd`; undefined for anything else: a comma that cuts off no thousands could mean a fraction. */
export const parseAmount = (typed: string): Value | undefined => {
  const [, amount, currency] = AMOUNT.exec(typed.trim()) ?? [];
  if (amount === undefined || currency === undefined) return undefined;
  const digits = amount.replaceAll(',', '');
  // a number of this program holds no more
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  return { amount: Number(digits), currency: currency.toUpperCase() };
};
