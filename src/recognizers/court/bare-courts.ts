// Courts that are named without their country: which court each country means by the name.

/** Name, folded, to the id and full name of the court by ISO 3166-1 country. */
export const BARE_COURTS: Readonly<
  Record<string, Readonly<Record<string, readonly [id: string, name: string]>>>
> = {
  'supreme court': {
    US: ['scotus', 'Supreme Court of the United States'],
    GB: ['uksc', 'Supreme Court of the United Kingdom'],
    IE: ['iesc', 'Supreme Court of Ireland'],
    IN: ['supreme-court-of-india', 'Supreme Court of India'],
    CA: ['supreme-court-of-canada', 'Supreme Court of Canada'],
    IL: ['supreme-court-of-israel', 'Supreme Court of Israel'],
    PK: ['supreme-court-of-pakistan', 'Supreme Court of Pakistan'],
    BD: ['supreme-court-of-bangladesh', 'Supreme Court of Bangladesh'],
    KE: ['supreme-court-of-kenya', 'Supreme Court of Kenya'],
    NG: ['supreme-court-of-nigeria', 'Supreme Court of Nigeria'],
    NZ: ['supreme-court-of-new-zealand', 'Supreme Court of New Zealand'],
    PH: ['supreme-court-of-the-philippines', 'Supreme Court of the Philippines'],
    ES: ['supreme-court-of-spain', 'Supreme Court of Spain'],
    BR: ['supreme-federal-court', 'Supreme Federal Court'],
    IT: ['supreme-court-of-cassation-italy', 'Supreme Court of Cassation'],
    NL: ['hoge-raad', 'Supreme Court of the Netherlands'],
  },
  'apex court': { IN: ['supreme-court-of-india', 'Supreme Court of India'] },
  'high court': {
    GB: ['ewhc', 'High Court of Justice of England and Wales'],
    IE: ['iehc', 'High Court of Ireland'],
    AU: ['high-court-of-australia', 'High Court of Australia'],
    NZ: ['high-court-of-new-zealand', 'High Court of New Zealand'],
    IL: ['high-court-of-justice-of-israel', 'High Court of Justice of Israel'],
    KE: ['high-court-of-kenya', 'High Court of Kenya'],
    SG: ['high-court-of-singapore', 'High Court of Singapore'],
  },
  'court of appeal': {
    GB: ['ewca', 'Court of Appeal of England and Wales'],
    IE: ['ieca', 'Court of Appeal of Ireland'],
    NZ: ['court-of-appeal-of-new-zealand', 'Court of Appeal of New Zealand'],
  },
  'court of justice': { EU: ['cjeu', 'Court of Justice of the European Union'] },
  'general court': { EU: ['eu-general-court', 'General Court of the European Union'] },
  'federal court': {
    AU: ['federal-court-of-australia', 'Federal Court of Australia'],
    CA: ['federal-court-of-canada', 'Federal Court of Canada'],
  },
  'federal court of appeal': { CA: ['federal-court-of-appeal-canada', 'Federal Court of Appeal of Canada'] },
  'constitutional court': {
    ZA: ['constitutional-court-of-south-africa', 'Constitutional Court of South Africa'],
    DE: ['federal-constitutional-court', 'Federal Constitutional Court'],
    IT: ['constitutional-court-of-italy', 'Constitutional Court of Italy'],
    ES: ['constitutional-court-of-spain', 'Constitutional Court of Spain'],
  },
  'central criminal court': {
    GB: ['central-criminal-court', 'Central Criminal Court'],
    IE: ['central-criminal-court-of-ireland', 'Central Criminal Court of Ireland'],
  },
  'crown court': { GB: ['ewcr', 'Crown Court'] },
  'labour court': { IE: ['labour-court-of-ireland', 'Labour Court'] },
};
