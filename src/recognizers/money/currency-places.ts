// The words that say whose money it is: prefixes of `$`, adjectives and names of countries before a unit. Facts: ISO 3166, CLDR.

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
    'mongolian MN mozambican MZ burmese MM myanmar MM afghan AF gambian GM malagasy MG haitian HT maldivian MV ' +
    'german DE finnish FI bosnian BA convertible BA french FR belgian BE luxembourg LU italian IT maltese MT irish IE cypriot CY spanish ES portuguese PT ' +
    'verdean CV greek GR dutch NL austrian AT slovak SK estonian EE faroese FO croatian HR slovenian SI latvian LV lithuanian LT aruban AW gibraltar GI'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 1) pairs.push([words[at - 1] as string, word]);
      return pairs;
    }, []),
);
