// Names of courts as news writes them, by hand, by the ids of courts-db and the codes of the National Archives.

/** Short forms in use for districts that are often in the news. */
export const ACRONYMS = {
  dcd: 'D.C. District Court',
  nysd: 'SDNY',
  nyed: 'EDNY',
  vaed: 'EDVA',
  txed: 'EDTX',
  cand: 'NDCA',
  paed: 'EDPA',
  ilnd: 'NDIL',
};

/** Federal courts of one kind, by courts-db id: name, then aliases. */
export const FEDERAL = {
  scotus: [
    'Supreme Court of the United States',
    'U.S. Supreme Court',
    'US Supreme Court',
    'United States Supreme Court',
    'SCOTUS',
  ],
  fisc: [
    'Foreign Intelligence Surveillance Court',
    'FISC',
    'FISA Court',
    'FISA court',
    'Fisa court',
    'U.S. Foreign Intelligence Surveillance Court',
    'United States Foreign Intelligence Surveillance Court',
  ],
  fiscr: [
    'Foreign Intelligence Surveillance Court of Review',
    'FISCR',
    'United States Foreign Intelligence Surveillance Court of Review',
  ],
  tax: ['U.S. Tax Court', 'US Tax Court', 'United States Tax Court'],
  uscfc: [
    'U.S. Court of Federal Claims',
    'US Court of Federal Claims',
    'United States Court of Federal Claims',
    'Court of Federal Claims',
  ],
  cit: [
    'U.S. Court of International Trade',
    'US Court of International Trade',
    'United States Court of International Trade',
    'Court of International Trade',
  ],
  cavc: [
    'U.S. Court of Appeals for Veterans Claims',
    'United States Court of Appeals for Veterans Claims',
    'Court of Appeals for Veterans Claims',
  ],
  armfor: [
    'U.S. Court of Appeals for the Armed Forces',
    'United States Court of Appeals for the Armed Forces',
    'Court of Appeals for the Armed Forces',
  ],
  jpml: [
    'Judicial Panel on Multidistrict Litigation',
    'U.S. Judicial Panel on Multidistrict Litigation',
    'United States Judicial Panel on Multidistrict Litigation',
    'JPML',
  ],
  ptab: ['Patent Trial and Appeal Board', 'PTAB'],
  ttab: ['Trademark Trial and Appeal Board', 'TTAB'],
  bia: ['Board of Immigration Appeals'],
  mc: ['U.S. Court of Military Commission Review', 'United States Court of Military Commission Review'],
};

/** Names of state courts that the rules below do not make, by courts-db id: state, then aliases. */
export const STATE_EXTRA = {
  ny: [
    'New York',
    'New York Court of Appeals',
    'New York State Court of Appeals',
    'Court of Appeals of New York',
    'Court of Appeals of the State of New York',
  ],
  nyappdiv: [
    'New York',
    'New York Supreme Court, Appellate Division',
    'Appellate Division of the Supreme Court',
    'Appellate Division of the New York Supreme Court',
    'Appellate Division, First Department',
    'Appellate Division, Second Department',
    'Appellate Division, Third Department',
    'Appellate Division, Fourth Department',
  ],
  nysupct: [
    'New York',
    'New York Supreme Court',
    'New York State Supreme Court',
    'Supreme Court of the State of New York',
    'State Supreme Court in New York',
  ],
  mass: [
    'Massachusetts',
    'Massachusetts Supreme Judicial Court',
    'Supreme Judicial Court of Massachusetts',
    'Massachusetts Supreme Court',
  ],
  me: ['Maine', 'Maine Supreme Judicial Court', 'Supreme Judicial Court of Maine', 'Maine Supreme Court'],
  delch: [
    'Delaware',
    'Delaware Court of Chancery',
    'Delaware Chancery Court',
    'Court of Chancery of the State of Delaware',
  ],
  md: ['Maryland', 'Maryland Court of Appeals', 'Maryland Supreme Court', 'Supreme Court of Maryland'],
  mdctspecapp: ['Maryland', 'Maryland Court of Special Appeals', 'Appellate Court of Maryland'],
  wva: [
    'West Virginia',
    'West Virginia Supreme Court of Appeals',
    'West Virginia Supreme Court',
    'Supreme Court of Appeals of West Virginia',
  ],
  texcrimapp: ['Texas', 'Texas Court of Criminal Appeals', 'Court of Criminal Appeals of Texas'],
  tex: ['Texas', 'Texas Supreme Court', 'Supreme Court of Texas'],
  connappct: ['Connecticut', 'Connecticut Appellate Court', 'Appellate Court of Connecticut'],
  dc: ['', 'District of Columbia Court of Appeals', 'D.C. Court of Appeals', 'DC Court of Appeals'],
  supctdc: [
    '',
    'Superior Court of the District of Columbia',
    'District of Columbia Superior Court',
    'D.C. Superior Court',
    'DC Superior Court',
  ],
  calsuppctla: [
    '',
    'Los Angeles County Superior Court',
    'Los Angeles Superior Court',
    'Superior Court of Los Angeles County',
    'Superior Court of Los Angeles',
    'Superior Court of California, County of Los Angeles',
    'Superior Court of the State of California, County of Los Angeles',
    'Superior Court of the State of California for the County of Los Angeles',
    'L.A. Superior Court',
    'L.A. County Superior Court',
  ],
  calsuppctsf: [
    '',
    'San Francisco County Superior Court',
    'San Francisco Superior Court',
    'Superior Court of San Francisco',
    'Superior Court of California, County of San Francisco',
    'Superior Court of the State of California, County of San Francisco',
  ],
  massdistctbos: ['', 'Boston Municipal Court'],
  illcirct: ['Illinois', 'Illinois Circuit Court'],
  illappct: [
    'Illinois',
    'Illinois Appellate Court',
    'Appellate Court of Illinois',
    'Illinois Court of Appeals',
  ],
};

/** Counties of New York City to the boroughs that news names. */
export const BOROUGHS = {
  Kings: 'Brooklyn',
  'New York': 'Manhattan',
  Richmond: 'Staten Island',
  Bronx: 'Bronx',
  Queens: 'Queens',
};

/** Divisions of the High Court and other courts that news names alone; the code is the National Archives'. */
export const UK = {
  UKSC: [
    'uksc',
    'Supreme Court of the United Kingdom',
    'UK Supreme Court',
    'U.K. Supreme Court',
    'United Kingdom Supreme Court',
    'UKSC',
  ],
  UKPC: ['ukpc', 'Judicial Committee of the Privy Council', 'Privy Council'],
  'EWCA-Civil': ['ewca-civil', 'Court of Appeal (Civil Division)'],
  'EWCA-Criminal': ['ewca-criminal', 'Court of Appeal (Criminal Division)', 'Court of Criminal Appeal'],
  EWHC: [
    'ewhc',
    'High Court of Justice',
    'High Court of England and Wales',
    'High Court of Justice of England and Wales',
    'England and Wales High Court',
  ],
  'EWHC-KBD': ['ewhc-kbd', "King's Bench Division", "King's Bench Division of the High Court"],
  'EWHC-QBD': ['ewhc-qbd', "Queen's Bench Division", "Queen's Bench Division of the High Court"],
  'EWHC-Chancery': ['ewhc-chancery', 'Chancery Division', 'Chancery Division of the High Court'],
  'EWHC-Chancery-Patents': ['ewhc-patents', 'Patents Court'],
  'EWHC-Chancery-IPEC': ['ewhc-ipec', 'Intellectual Property Enterprise Court'],
  EWCOP: ['ewcop', 'Court of Protection'],
  UKIPT: ['ukipt', 'Investigatory Powers Tribunal', 'IPT'],
  SIAC: ['siac', 'Special Immigration Appeals Commission', 'SIAC'],
  EAT: ['ukeat', 'Employment Appeal Tribunal'],
};
