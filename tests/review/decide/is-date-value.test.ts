// Values of dates that a person may type.
import { expect, it } from 'vitest';
import { isDateValue } from '../../../src/review/decide/is-date-value.js';
import { parseAmount } from '../../../src/review/decide/parse-amount.js';

it.each([
  '2014-07-31',
  '2014-07',
  '2014',
  '198X',
  'XXXX-07-31',
  '2014-22',
  '2014-Q3',
  '2014-H2',
  '2014-W31',
  '2014-W31-WE',
  'XXXX-WXX-4',
  '2012/2013',
  '2014-07-28/2014-07-31',
  '2014/..',
  '2014-07~',
  '2012-02-29',
  '2014-09-01T11:00',
  '2014-09-01T11:00:30Z',
])('%s is a date', (value) => expect(isDateValue(value)).toBe(true));

it.each([
  '',
  'last week',
  '31.7.2014',
  '07/31/2014',
  '2014-13',
  '2014-02-30',
  '2013-02-29',
  '2014-07-32',
  '14-07-31',
  '2014-7-3',
  '2014/',
  '2014-07-31 ',
  '2014-07-28/2014-07-32',
])('"%s" is none', (value) => expect(isDateValue(value)).toBe(false));

it.each([
  ['1200000 USD', { amount: 1_200_000, currency: 'USD' }],
  ['1,200,000.5 usd', { amount: 1_200_000.5, currency: 'USD' }],
  ['-3 EUR', { amount: -3, currency: 'EUR' }],
  // a comma that could be that of a fraction
  ['1,5 EUR', undefined],
  ['12,00 EUR', undefined],
  ['5', undefined],
  ['much USD', undefined],
])('%s as an amount', (typed, value) => expect(parseAmount(typed)).toEqual(value));
