// Adjectives of countries with the ISO 3166-1 code each stands for. Facts: CLDR territory names; adjectives as news writes them.

const CODES: Readonly<Record<string, string>> = {
  AE: 'emirati', AR: 'argentine argentinian', AT: 'austrian', AU: 'australian', BE: 'belgian', BG: 'bulgarian', BR: 'brazilian', CA: 'canadian', CH: 'swiss', CL: 'chilean', CN: 'chinese',
  CO: 'colombian', CZ: 'czech', DE: 'german', DK: 'danish', EE: 'estonian', EG: 'egyptian', ES: 'spanish', FI: 'finnish', FR: 'french', GB: 'british english scottish welsh', GR: 'greek',
  HR: 'croatian', HU: 'hungarian', ID: 'indonesian', IE: 'irish', IL: 'israeli', IN: 'indian', IS: 'icelandic', IT: 'italian', JP: 'japanese', KE: 'kenyan', KR: 'korean', LT: 'lithuanian',
  LU: 'luxembourgish', LV: 'latvian', MT: 'maltese', MX: 'mexican', MY: 'malaysian', NG: 'nigerian', NL: 'dutch', NO: 'norwegian', PE: 'peruvian', PH: 'philippine filipino', PK: 'pakistani',
  PL: 'polish', PT: 'portuguese', RO: 'romanian', RS: 'serbian', RU: 'russian', SA: 'saudi', SE: 'swedish', SG: 'singaporean', SK: 'slovak', TH: 'thai', TR: 'turkish', TW: 'taiwanese',
  UA: 'ukrainian', US: 'american', VN: 'vietnamese',
};

/** Country code of an adjective in small letters. */
export const DEMONYM_COUNTRIES: ReadonlyMap<string, string> = new Map(Object.entries(CODES).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)));
