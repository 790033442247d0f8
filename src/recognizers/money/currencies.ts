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
      BB: 'BBD',
      BM: 'BMD',
      BN: 'BND',
      BZ: 'BZD',
      GY: 'GYD',
      KY: 'KYD',
      LR: 'LRD',
      NA: 'NAD',
      SB: 'SBD',
      SR: 'SRD',
      TT: 'TTD',
    },
  },
  euro: { usual: 'EUR' },
  pound: {
    usual: 'GBP',
    by: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP', GI: 'GIP', FK: 'FKP' },
  },
  rupee: { usual: 'INR', by: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' } },
  yen: { usual: 'JPY', by: { JP: 'JPY', CN: 'CNY' } },
  yuan: { usual: 'CNY' },
  won: { usual: 'KRW', by: { KR: 'KRW', KP: 'KPW' } },
  franc: {
    by: {
      CH: 'CHF',
      CD: 'CDF',
      RW: 'RWF',
      BI: 'BIF',
      GN: 'GNF',
      DJ: 'DJF',
      KM: 'KMF',
      SN: 'XOF',
      CI: 'XOF',
      ML: 'XOF',
      BJ: 'XOF',
      CM: 'XAF',
      GA: 'XAF',
      TD: 'XAF',
    },
  },
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
  dinar: {
    by: { KW: 'KWD', JO: 'JOD', IQ: 'IQD', RS: 'RSD', TN: 'TND', DZ: 'DZD', BH: 'BHD', LY: 'LYD', MK: 'MKD' },
  },
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
  penny: { by: { GB: 'GBP', IE: 'EUR', US: 'USD', CA: 'CAD' } },
  bitcoin: {},
  lek: { usual: 'ALL' },
  dram: { usual: 'AMD' },
  manat: { by: { AZ: 'AZN', TM: 'TMT' } },
  kwanza: { usual: 'AOA' },
  boliviano: { usual: 'BOB' },
  pula: { usual: 'BWP' },
  lev: { usual: 'BGN' },
  riel: { usual: 'KHR' },
  colon: { usual: 'CRC' },
  dong: { usual: 'VND' },
  guarani: { usual: 'PYG' },
  quetzal: { usual: 'GTQ' },
  lempira: { usual: 'HNL' },
  cordoba: { usual: 'NIO' },
  bolivar: { usual: 'VES' },
  sol: { usual: 'PEN' },
  lari: { usual: 'GEL' },
  tenge: { usual: 'KZT' },
  kip: { usual: 'LAK' },
  denar: { usual: 'MKD' },
  tugrik: { usual: 'MNT' },
  metical: { usual: 'MZN' },
  kyat: { usual: 'MMK' },
  kwacha: { by: { ZM: 'ZMW', MW: 'MWK' } },
  kina: { usual: 'PGK' },
  afghani: { usual: 'AFN' },
  dalasi: { usual: 'GMD' },
  leone: { usual: 'SLE' },
  ariary: { usual: 'MGA' },
  pataca: { usual: 'MOP' },
  rufiyaa: { usual: 'MVR' },
  gourde: { usual: 'HTG' },
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

/** Folded unit word to its currency. Left out on purpose: `mark`, `crown`, `quid`, `grand`, `p`, `sen`. */
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
  ...unit('penny', 'penny pennies', { minor: true }),
  ...unit('bitcoin', 'bitcoin bitcoins btc'),
  ...unit('lek', 'lek leke', { careful: true }),
  ...unit('dram', 'drams dram', { careful: true }),
  ...unit('manat', 'manat manats'),
  ...unit('kwanza', 'kwanza kwanzas'),
  ...unit('boliviano', 'bolivianos'),
  ...unit('pula', 'pula', { careful: true }),
  ...unit('lev', 'leva levs'),
  ...unit('riel', 'riel riels'),
  ...unit('colon', 'colones'),
  ...unit('dong', 'dong', { careful: true }),
  ...unit('guarani', 'guaranis guaraníes'),
  ...unit('quetzal', 'quetzales'),
  ...unit('lempira', 'lempiras'),
  ...unit('cordoba', 'cordobas córdobas'),
  ...unit('bolivar', 'bolivars bolivares bolívares'),
  ...unit('sol', 'soles', { careful: true }),
  ...unit('lari', 'lari'),
  ...unit('tenge', 'tenge'),
  ...unit('kip', 'kip', { careful: true }),
  ...unit('denar', 'denars denari'),
  ...unit('tugrik', 'tugrik tugriks tögrög'),
  ...unit('metical', 'meticais meticals'),
  ...unit('kyat', 'kyat kyats'),
  ...unit('kwacha', 'kwacha'),
  ...unit('kina', 'kina', { careful: true }),
  ...unit('afghani', 'afghanis'),
  ...unit('dalasi', 'dalasi dalasis'),
  ...unit('leone', 'leones'),
  ...unit('ariary', 'ariary'),
  ...unit('pataca', 'patacas'),
  ...unit('rufiyaa', 'rufiyaa'),
  ...unit('gourde', 'gourdes'),
]);

/** A currency sign to its family, hundredths for `¢`; `₿` has no ISO 4217 code, its amounts have no value. */
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
  ['₿', { family: 'bitcoin' }],
  ['₵', { family: 'cedi' }],
  ['₡', { family: 'colon' }],
  ['₫', { family: 'dong' }],
  ['₲', { family: 'guarani' }],
  ['₾', { family: 'lari' }],
  ['₼', { family: 'manat' }],
  ['₭', { family: 'kip' }],
  ['₮', { family: 'tugrik' }],
  ['₸', { family: 'tenge' }],
  ['৳', { family: 'taka' }],
  ['؋', { family: 'afghani' }],
  ['៛', { family: 'riel' }],
  ['֏', { family: 'dram' }],
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
    'ghanaian GH ethiopian ET kenyan KE ugandan UG tanzanian TZ somali SO thai TH malaysian MY malaysia MY indonesian ID bangladeshi BD ' +
    'barbadian BB bermudian BM brunei BN belizean BZ belize BZ guyanese GY cayman KY liberian LR namibian NA surinamese SR trinidadian TT ' +
    'seychellois SC congolese CD rwandan RW burundian BI guinean GN djiboutian DJ comorian KM cfa SN macedonian MK azerbaijani AZ turkmen TM ' +
    'zambian ZM malawian MW albanian AL armenian AM angolan AO bolivian BO bulgarian BG cambodian KH vietnamese VN paraguayan PY ' +
    'guatemalan GT honduran HN nicaraguan NI venezuelan VE peruvian PE georgian GE kazakh KZ kazakhstani KZ lao LA laotian LA ' +
    'mongolian MN mozambican MZ burmese MM myanmar MM afghan AF gambian GM malagasy MG haitian HT maldivian MV'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 1) pairs.push([words[at - 1] as string, word]);
      return pairs;
    }, []),
);
