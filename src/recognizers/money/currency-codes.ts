// The ISO 4217 codes that stand beside numbers, alone or joined with a scale: `EUR`, `MEUR`, `SEKm`. Facts: ISO 4217.

/**
 * Codes that stand beside a number, folded, to ISO 4217. Left out as words or other names: `ALL`, `TOP`, `TRY`, `CUP`, `COP`,
 * `AMD`, `MAD`, `GEL`, `PEN`, `BOB`, `SOS`, `LAK`, `BAM`, `CVE`, `MDL`, `NPR`, `SDG`, `NAD`, `BSD`.
 */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK HKD SGD KRW BRL MXN ZAR RUB PLN CZK HUF ILS AED SAR THB MYR IDR PHP TWD PKR ' +
    'BDT LKR NGN KES EGP ARS CLP VND UAH QAR KWD BGN ISK AFN AOA AZN BBD BHD BIF BMD BND BWP BYN BZD CRC DJF DOP DZD ' +
    'ETB FJD GHS GMD GNF GTQ GYD HNL HTG IQD IRR JMD JOD KHR KMF KYD KZT LBP LRD LYD MGA MKD MMK MNT MUR MWK MZN OMR PYG ' +
    'RON RSD RWF SRD SYP SZL TMT TND TTD TZS UGX UYU UZS VES VUV XAF XCD XOF XPF YER ZMW'
  )
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
  ['rmb', 'CNY'],
  ['ntd', 'TWD'],
  ['rm', 'MYR'],
]);

/** Codes that are written in small letters and are no words: `half a million usd`. */
export const SMALL_CODES = new Set('usd eur gbp cny inr cad aud nzd chf jpy hkd sgd rmb'.split(' '));

/** Cues of codes joined with a scale, folded: `MEUR`, `kGBP`, `SEKm`; and what they multiply by. */
const SCALED: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
];

/** Currencies that reports count in thousands and millions; joined codes of others are words (`mars`, `sark`). */
const JOINED = 'usd eur gbp sek nok dkk chf cad aud nzd jpy inr cny zar hkd sgd pln brl mxn rub'.split(' ');

/** `meur`, `eurm` to code and factor. */
export const SCALED_CODES: ReadonlyMap<string, { readonly code: string; readonly scale: number }> = new Map(
  JOINED.flatMap((word) =>
    SCALED.flatMap(([letter, scale]) =>
      [`${letter}${word}`, `${word}${letter}`].map(
        (joined) => [joined, { code: word.toUpperCase(), scale }] as const,
      ),
    ),
  ),
);
