// An amount as a person types it.
import type { Value } from '../../model/mention.js';

const AMOUNT = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?([A-Za-z]{3})$/;

/** `1200000 USD`, `1,200,000 usd`; undefined for anything else: a comma that cuts off no thousands could mean a fraction. */
export const parseAmount = (typed: string): Value | undefined => {
  const [, amount, currency] = AMOUNT.exec(typed.trim()) ?? [];
  if (amount === undefined || currency === undefined) return undefined;
  return { amount: Number(amount.replaceAll(',', '')), currency: currency.toUpperCase() };
};
