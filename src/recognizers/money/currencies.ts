// The currencies that news names: their signs, codes and words, each with its ISO 4217 code. Facts: ISO 4217, CLDR.

/** Currencies that share a name: the code by country (ISO 3166), and the one meant when no country is said. */
interface CurrencyFamily {
  /** absent when the bare name could be any: the mention then has no value */
  readonly usual?: string;
  readonly by?: Readonly<Record<string, string>>;
}

export const FAMILIES: Readonly<Record<string, CurrencyFamily>> = {
  dollar: {
    usual: 'USD',
    by: {
      US: 'USD',
      CA: 'CAD',
      AU: 'AUD',
      NZ: 'NZD',
      SG: 'SGD',
      HK: 'HKD',
      TW: 'TWD',
      JM: 'JMD',
      BS: 'BSD',
      FJ: 'FJD',
      ZW: 'ZWL',
    },
  },
  euro: { usual: 'EUR' },
  pound: { usual: 'GBP', by: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG' } },
  rupee: { usual: 'INR', by: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } },
  yen: { usual: 'JPY', by: { JP: 'JPY', CN: 'CNY' } },
  yuan: { usual: 'CNY' },
  won: { usual: 'KRW', by: { KR: 'KRW', KP: 'KPW' } },
  franc: { by: { CH: 'CHF' } },
  krona: { usual: 'SEK', by: { SE: 'SEK', IS: 'ISK' } },
  krone: { by: { NO: 'NOK', DK: 'DKK' } },
  koruna: { usual: 'CZK' },
  zloty: { usual: 'PLN' },
  forint: { usual: 'HUF' },
  leu: { usual: 'RON' },
  ruble: { usual: 'RUB', by: { RU: 'RUB', BY: 'BYN' } },
  hryvnia: { usual: 'UAH' },
  lira: { usual: 'TRY' },
  shekel: { usual: 'ILS' },
  dirham: { usual: 'AED', by: { AE: 'AED', MA: 'MAD' } },
  dinar: { by: { KW: 'KWD', JO: 'JOD', IQ: 'IQD', RS: 'RSD', TN: 'TND', DZ: 'DZD', BH: 'BHD', LY: 'LYD' } },
  riyal: { usual: 'SAR', by: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' } },
  rial: { by: { IR: 'IRR', OM: 'OMR', YE: 'YER' } },
  peso: { by: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CO: 'COP', CL: 'CLP', UY: 'UYU', DO: 'DOP', CU: 'CUP' } },
  real: { usual: 'BRL' },
  rand: { usual: 'ZAR' },
  naira: { usual: 'NGN' },
  cedi: { usual: 'GHS' },
  birr: { usual: 'ETB' },
  shilling: { by: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' } },
  baht: { usual: 'THB' },
  ringgit: { usual: 'MYR' },
  rupiah: { usual: 'IDR' },
  taka: { usual: 'BDT' },
};

/** A word that counts money. `minor` are hundredths; `careful` words also mean something else and need more than a number. */
export interface MoneyUnit {
  readonly family: string;
  readonly minor?: true;
  readonly careful?: true;
}

const unit = (
  family: string,
  words: string,
  more: Omit<MoneyUnit, 'family'> = {},
): (readonly [string, MoneyUnit])[] => words.split(' ').map((word) => [word, { family, ...more }] as const);

/** Folded unit word to its currency. Left out on purpose: `mark`, `crown`, `penny`, `quid`, `grand`, `p`, `sen`, `dong`. */
export const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...unit('dollar', 'dollars dollar bucks'),
  ...unit('dollar', 'cents cent', { minor: true }),
  ...unit('euro', 'euros euro'),
  ...unit('pound', 'pounds pound', { careful: true }),
  ...unit('pound', 'pence', { minor: true }),
  ...unit('rupee', 'rupees rupee'),
  ...unit('rupee', 'paise', { minor: true }),
  ...unit('yen', 'yen'),
  ...unit('yuan', 'yuan renminbi'),
  ...unit('won', 'won', { careful: true }),
  ...unit('franc', 'francs franc'),
  ...unit('krona', 'kronor krona krónur króna'),
  ...unit('krone', 'kroner krone'),
  ...unit('koruna', 'koruna korunas koruny'),
  ...unit('zloty', 'zloty zlotys złoty'),
  ...unit('forint', 'forint forints'),
  ...unit('leu', 'lei', { careful: true }),
  ...unit('ruble', 'rubles ruble roubles rouble'),
  ...unit('hryvnia', 'hryvnia hryvnias'),
  ...unit('lira', 'lira liras'),
  ...unit('shekel', 'shekels shekel'),
  ...unit('dirham', 'dirhams dirham'),
  ...unit('dinar', 'dinars dinar'),
  ...unit('riyal', 'riyals riyal'),
  ...unit('rial', 'rials rial'),
  ...unit('peso', 'pesos peso'),
  ...unit('real', 'reais'),
  ...unit('rand', 'rand', { careful: true }),
  ...unit('naira', 'naira'),
  ...unit('cedi', 'cedis cedi'),
  ...unit('birr', 'birr'),
  ...unit('shilling', 'shillings shilling'),
  ...unit('baht', 'baht'),
  ...unit('ringgit', 'ringgit ringgits'),
  ...unit('rupiah', 'rupiah'),
  ...unit('taka', 'taka'),
]);

/** A currency sign to its family, hundredths for `¢`. Left out: `₿` and other tokens without an ISO 4217 code. */
export const SIGNS: ReadonlyMap<string, MoneyUnit> = new Map([
  ['$', { family: 'dollar' }],
  ['€', { family: 'euro' }],
  ['£', { family: 'pound' }],
  ['¥', { family: 'yen' }],
  ['₹', { family: 'rupee' }],
  ['₨', { family: 'rupee' }],
  ['₩', { family: 'won' }],
  ['₽', { family: 'ruble' }],
  ['₪', { family: 'shekel' }],
  ['₺', { family: 'lira' }],
  ['₦', { family: 'naira' }],
  ['₱', { family: 'peso' }],
  ['฿', { family: 'baht' }],
  ['₴', { family: 'hryvnia' }],
  ['¢', { family: 'dollar', minor: true }],
]);

/** What stands before `$` and says whose: `US$`, `A$`, `HK$`; folded, as one token. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
]);

/**
 * Codes that stand beside a number, folded, to ISO 4217. Left out as words or other names: `ALL`, `TOP`, `TRY`, `CUP`, `COP`,
 * `AMD`, `MAD`, `GEL`, `PEN`, `BOB`.
 */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK HKD SGD KRW BRL MXN ZAR RUB PLN CZK HUF ILS AED SAR THB MYR IDR PHP TWD PKR BDT LKR NGN KES EGP ARS CLP VND UAH QAR KWD BGN ISK'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
  ['rmb', 'CNY'],
  ['ntd', 'TWD'],
]);

/** Last word of what is said before a unit, folded, to the country whose money it is: `Hong Kong dollars`, `Swiss francs`. */
export const CURRENCY_PLACES: ReadonlyMap<string, string> = new Map(
  (
    'us US u.s. US american US canadian CA australian AU zealand NZ singapore SG singaporean SG kong HK taiwan TW taiwanese TW ' +
    'jamaican JM bahamian BS fijian FJ zimbabwean ZW zimbabwe ZW british GB egyptian EG lebanese LB syrian SY sudanese SD ' +
    'indian IN pakistani PK lankan LK lanka LK nepali NP nepalese NP mauritian MU japanese JP chinese CN korean KR swiss CH ' +
    'swedish SE icelandic IS norwegian NO danish DK czech CZ polish PL hungarian HU romanian RO russian RU belarusian BY ' +
    'ukrainian UA turkish TR israeli IL emirati AE uae AE moroccan MA kuwaiti KW jordanian JO iraqi IQ serbian RS tunisian TN ' +
    'algerian DZ bahraini BH libyan LY saudi SA arabian SA qatari QA omani OM yemeni YE iranian IR mexican MX philippine PH ' +
    'argentine AR argentinian AR colombian CO chilean CL uruguayan UY dominican DO cuban CU brazilian BR african ZA nigerian NG ' +
    'ghanaian GH ethiopian ET kenyan KE ugandan UG tanzanian TZ somali SO thai TH malaysian MY indonesian ID bangladeshi BD'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 1) pairs.push([words[at - 1] as string, word]);
      return pairs;
    }, []),
);
