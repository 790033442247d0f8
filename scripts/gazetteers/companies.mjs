// Companies that news names: the S&P 500 and the larger unmistakable names of the SEC's list, with CIK and ticker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * What the press calls them where it differs from the index: `SYMBOL: name | alias | ?ambiguous`. The name itself is
 * ambiguous when it stands again with a question mark. Behind `?` may stand the sense a rule needs to know: `:word`
 * (also a word in small letters), `:surname`, `:place`, `:acronym` (also another body or term), `:name`.
 */
const PRESS_NAMES = `
A: Agilent Technologies | Agilent
ABT: Abbott Laboratories | Abbott Labs | ?Abbott:surname
ACN: Accenture
ADBE: Adobe | Adobe Systems
ADM: Archer Daniels Midland | ?ADM:acronym
ADP: Automatic Data Processing | ?ADP:acronym
AES: AES Corporation
AIG: American International Group | AIG
AJG: Arthur J. Gallagher & Co.
AKAM: Akamai | Akamai Technologies
ALB: Albemarle Corporation
ALL: Allstate
AMD: Advanced Micro Devices | AMD
AMT: American Tower Corporation
AMZN: Amazon | Amazon.com | ?Amazon:name
ANET: Arista Networks
AOS: A. O. Smith | A.O. Smith
APA: APA Corporation
APO: Apollo Global Management
APP: AppLovin
APTV: Aptiv
AAPL: Apple | ?Apple:word | Apple Computer
AXON: Axon Enterprise | ?Axon:word
AXP: American Express | AmEx
BA: Boeing
BAC: Bank of America | BofA
BALL: Ball Corporation
BBY: Best Buy
BDX: Becton Dickinson | Becton, Dickinson
BEN: Franklin Templeton | Franklin Resources
BF.B: Brown-Forman
BIIB: Biogen
BKNG: Booking Holdings
BLDR: Builders FirstSource
BMY: Bristol Myers Squibb | Bristol-Myers Squibb | Bristol-Myers
BNY: BNY Mellon | Bank of New York Mellon | Bank of New York
BR: Broadridge Financial Solutions | Broadridge
BRK.B: Berkshire Hathaway | ?Berkshire:place
BRO: Brown & Brown
BSX: Boston Scientific
BX: Blackstone | Blackstone Group | ?Blackstone:surname
XYZ: Block | ?Block:word | Block, Inc.
BXP: BXP, Inc. | Boston Properties
C: Citigroup | Citibank | Citi
CAT: Caterpillar | ?Caterpillar:word
CB: Chubb | ?Chubb:surname
CCI: Crown Castle
CCL: Carnival Corporation | Carnival Cruise Line | Carnival Cruise Lines | Carnival Cruises
CF: CF Industries
CHTR: Charter Communications | ?Charter:word
CHRW: C.H. Robinson
CI: Cigna
CL: Colgate-Palmolive
CME: CME Group | Chicago Mercantile Exchange
CMCSA: Comcast
CMG: Chipotle | Chipotle Mexican Grill
CMI: Cummins | ?Cummins:surname
CNC: Centene
COF: Capital One | Capital One Bank
COHR: Coherent Corp.
COIN: Coinbase
COO: Cooper Companies
COR: Cencora | AmerisourceBergen
COST: Costco | Costco Wholesale
CRH: CRH plc
CRL: Charles River Laboratories
CRM: Salesforce | Salesforce.com
CRWD: CrowdStrike
CSCO: Cisco | Cisco Systems
CTSH: Cognizant | Cognizant Technology Solutions
CVS: CVS Health | CVS | CVS Pharmacy
CVX: Chevron
DAL: Delta Air Lines | Delta Airlines | ?Delta:name
DD: DuPont | ?DuPont:surname
DE: Deere & Company | John Deere | ?Deere:surname
DECK: Deckers Brands | Deckers Outdoor
DELL: Dell | Dell Technologies | Dell Computer | ?Dell:surname
DGX: Quest Diagnostics
DHR: Danaher Corporation
DIS: Disney | Walt Disney | Walt Disney Company
DLR: Digital Realty | Digital Realty Trust
DOC: Healthpeak Properties
DOV: Dover Corporation
DOW: Dow Chemical | Dow Inc. | ?Dow:name
DPZ: Domino's | Domino's Pizza
DVA: DaVita
EBAY: eBay
ECHO: EchoStar
ED: Consolidated Edison | Con Edison | Con Ed
EL: Estée Lauder | Estee Lauder
EQIX: Equinix
ES: Eversource Energy | Eversource
ETN: Eaton Corporation
ETR: Entergy
EXC: Exelon
EXPE: Expedia | Expedia Group
F: Ford | Ford Motor | Ford Motor Company | ?Ford:surname
FDX: FedEx | Federal Express
FDXF: FedEx Freight
FE: FirstEnergy
FFIV: F5 Networks
FISV: Fiserv
FITB: Fifth Third Bank | Fifth Third Bancorp
FLEX: Flex Ltd.
FOXA: Fox | Fox Corporation | ?Fox:surname
GD: General Dynamics
GDDY: GoDaddy
GE: General Electric | GE | GE Aerospace
GEN: Gen Digital
GEV: GE Vernova
GILD: Gilead | Gilead Sciences
GL: Globe Life
GM: General Motors | GM
GOOGL: Alphabet | ?Alphabet:word
GPC: Genuine Parts Company
GS: Goldman Sachs | ?Goldman:surname
HBAN: Huntington Bancshares | Huntington National Bank
HCA: HCA Healthcare | HCA
HD: Home Depot
HIG: Hartford Financial | Hartford Financial Services Group
HLT: Hilton | Hilton Worldwide | Hilton Hotels | ?Hilton:surname
HON: Honeywell | Honeywell International
HONA: Honeywell Aerospace
HPE: Hewlett Packard Enterprise | HPE
HPQ: HP | Hewlett-Packard | Hewlett Packard
HRL: Hormel | Hormel Foods
HSY: Hershey | Hershey Company | ?Hershey:surname
HUBB: Hubbell Incorporated
HUM: Humana
IBM: IBM | International Business Machines | Big Blue
ICE: Intercontinental Exchange
INTC: Intel
INTU: Intuit
IR: Ingersoll Rand | Ingersoll-Rand
IRM: Iron Mountain | ?Iron Mountain:place
JBHT: J.B. Hunt
JCI: Johnson Controls
JNJ: Johnson & Johnson | J&J
JPM: JPMorgan Chase | JPMorgan | JPMorgan Chase & Co. | J.P. Morgan | JP Morgan | J.P. Morgan Chase | JP Morgan Chase
KDP: Keurig Dr Pepper | Dr Pepper Snapple
KEY: KeyCorp | KeyBank
KHC: Kraft Heinz | ?Kraft:surname | ?Heinz:surname
KKR: KKR | KKR & Co. | Kohlberg Kravis Roberts
KO: Coca-Cola | Coca-Cola Company | ?Coke:word
KR: Kroger
L: Loews Corporation
LEN: Lennar
LH: Labcorp | LabCorp
LHX: L3Harris | L3Harris Technologies
LIN: Linde plc
LITE: Lumentum
LLY: Eli Lilly | Eli Lilly and Company | ?Lilly:surname
LMT: Lockheed Martin | Lockheed
LOW: Lowe's
LUV: Southwest Airlines | ?Southwest:place
LVS: Las Vegas Sands
LYV: Live Nation | Live Nation Entertainment
MA: Mastercard | MasterCard
MAR: Marriott | Marriott International
MCD: McDonald's
MCHP: Microchip Technology
MCK: McKesson
MCO: Moody's | Moody's Investors Service
META: Meta Platforms | Meta | ?Meta:word
MGM: MGM Resorts | MGM Resorts International | ?MGM:acronym
MKC: McCormick & Company
MMM: 3M
MNST: Monster Beverage
MO: Altria | Altria Group
MOS: Mosaic Company
MPC: Marathon Petroleum
MRK: Merck
MRNA: Moderna
MRSH: Marsh McLennan | Marsh & McLennan
MRVL: Marvell | Marvell Technology
MS: Morgan Stanley
MSCI: MSCI
MSFT: Microsoft
MSI: Motorola Solutions | Motorola
MU: Micron | Micron Technology
NDAQ: Nasdaq, Inc. | Nasdaq OMX
NEM: Newmont | Newmont Mining
NFLX: Netflix
NKE: Nike
NOC: Northrop Grumman | Northrop
NSC: Norfolk Southern
NVDA: Nvidia
NVR: NVR, Inc.
NWSA: News Corp | News Corporation | News Corp.
ODFL: Old Dominion Freight Line
ON: ON Semiconductor
ORCL: Oracle | ?Oracle:word
ORLY: O'Reilly Automotive | O'Reilly Auto Parts
OTIS: Otis Worldwide | Otis Elevator
OXY: Occidental Petroleum
PANW: Palo Alto Networks
PCG: PG&E | Pacific Gas and Electric | Pacific Gas & Electric
PEP: PepsiCo | Pepsi
PFE: Pfizer
PFG: Principal Financial Group
PG: Procter & Gamble | P&G
PGR: Progressive | Progressive Insurance | ?Progressive:word
PKG: Packaging Corporation of America
PLTR: Palantir | Palantir Technologies
PM: Philip Morris International | Philip Morris
PNC: PNC Financial Services | PNC Bank | ?PNC:acronym
PPL: PPL Corporation
PRU: Prudential Financial | ?Prudential:word
PSKY: Paramount Skydance | Paramount Global | ?Paramount:place
PSX: Phillips 66
PTC: PTC Inc.
PYPL: PayPal
QCOM: Qualcomm
RCL: Royal Caribbean | Royal Caribbean Cruises
REGN: Regeneron | Regeneron Pharmaceuticals
RF: Regions Financial | Regions Bank
RL: Ralph Lauren Corporation
ROL: Rollins, Inc.
ROST: Ross Stores
RTX: Raytheon | RTX | Raytheon Technologies | Raytheon Company
SCHW: Charles Schwab
SHW: Sherwin-Williams
SJM: J.M. Smucker
SLB: Schlumberger
SMCI: Supermicro | Super Micro Computer
SO: Southern Company
SPG: Simon Property Group
SPGI: S&P Global | Standard & Poor's
STT: State Street Corporation
SWK: Stanley Black & Decker | Black & Decker
SYF: Synchrony Financial
SYK: Stryker Corporation
T: AT&T
TAP: Molson Coors
TGT: Target | ?Target:word
TJX: TJX Companies | TJX
TKO: TKO Group Holdings
TMUS: T-Mobile | T-Mobile US | T-Mobile USA
TPR: Tapestry, Inc.
TRMB: Trimble Inc.
TRV: Travelers Companies | Travelers Insurance | ?Travelers:word
TSLA: Tesla | Tesla Motors
TSN: Tyson Foods | ?Tyson:surname
TTD: Trade Desk
TTWO: Take-Two Interactive | Take-Two
TXT: Textron
UAL: United Airlines | United Airlines Holdings | ?United:word
UBER: Uber | Uber Technologies
UNH: UnitedHealth | UnitedHealth Group | UnitedHealthcare
UNP: Union Pacific | Union Pacific Railroad
UPS: UPS | United Parcel Service
USB: U.S. Bancorp | U.S. Bank | US Bank
V: Visa | ?Visa:word
VLO: Valero | Valero Energy
VTR: Ventas, Inc.
VZ: Verizon | Verizon Communications | Verizon Wireless
WAB: Wabtec
WAT: Waters Corporation
WBD: Warner Bros. Discovery
WDAY: Workday, Inc.
WELL: Welltower
WFC: Wells Fargo | Wells Fargo Bank
WMB: Williams Companies
WMT: Walmart | Wal-Mart | Wal-Mart Stores
WSM: Williams-Sonoma
WTW: Willis Towers Watson
WYNN: Wynn Resorts
XOM: ExxonMobil | Exxon Mobil | Exxon
YUM: Yum! Brands | Yum Brands
`;

/** Rows of the SEC's list, which is sorted by market value, that are read: below, names are little known. */
const SEC_ROWS = 3200;

/** Names of the SEC's list that are words, persons, places, teams or other bodies as well, or that its spelling spoils. */
const NOT_UNMISTAKABLE = new Set(
  (
    'accolade|affirm|alexanders|alight|amplitude|andersons|argan|bandwidth|blackline|braze|brinks|cactus|cadre|cannae|capri|carnival|carters|celsius|' +
    'chewy|compass|confluent|cronos|deluxe|diodes|elastic|emerald|exponent|fortis|frontdoor|frontier|frontline|galapagos|greif|griffon|hafnia|harmonic|' +
    'hawaiian|hello|hilltop|instructure|integer|interface|lavoro|lemonade|livewire|lucid|merus|monro|navigator|newmark|nikola|opera|pennant|penumbra|' +
    'plexus|polaris|premier|prudential|radian|revolve|rocket|sabre|scholastic|schrodinger|seaboard|snowflake|spire|stepan|stride|tidewater|toast|torrid|' +
    'trinet|triumph|trustmark|universal|upstart|vector|verano|vertex|viking|yalla|frontera|genesis|gravity|guardian|hyperion|' +
    'alaska air|alpha investment|american financial|atlanta braves|black hills|blue bird|capital southwest|central securities|columbia financial|' +
    'churchill downs|empire state realty op|ethan allen interiors|golden entertainment|good times restaurants|great ajax|green dot|helen of troy|' +
    'howard hughes|knife river|los angeles|macro bank|manchester united|mister car wash|national bank|national research|national steel|national vision|' +
    'new york times|park national|premier financial|silk road medical|sky harbour|snap one|steven madden|sun communities|united fire|universal display|' +
    'vienna international airport|pacific airport|southeast airport|central north airport|white mountains insurance|hong kong|global industrial|' +
    'general american investors|gold resource|federal agricultural mortgage|federal national mortgage association fannie mae|federal home loan mortgage|' +
    'hawaiian electric|heritage global|home bancorp|independence|first american|first community|great southern|gates industrial'
  ).split('|'),
);

/** Behind a name: forms, the state or series that the SEC adds, share classes. */
const LEGAL_TAIL =
  /(?:,?\s+(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|lp|l\.p|plc|n\.?v|s\.?a|s\.p\.a|a\.?g|se|a\/s|ab|asa|oyj|s\.?a\.?b|group|holdings?|trust)\.?|\s*[/\\][a-z ,]{0,12}[/\\]?|\s+\((?:the|class [a-c]|eli)\)|\/adr)$/i;

/** Funds, shells and share listings are not companies that news writes of. */
const NOT_NEWS =
  /\b(?:etf|fund|funds|trust|acquisition|spdr|ishares|proshares|shares|income|municipal|bancshares|bancorp|adr|sab|de c\.?v|bdc|royalty|lending|term|spac|partners|minerals|banco|\/mn)\b|^\W|\d{3}/i;

const withoutForms = (name) => {
  let before;
  let short = name.trim();
  do {
    before = short;
    short = short.replace(LEGAL_TAIL, '').trim();
  } while (short !== before);
  return short;
};

/** `ADVANCED MICRO DEVICES` to `Advanced Micro Devices`; words without a vowel stay capitals. */
const toTitle = (name) =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/[\p{L}']+/gu, (word) =>
          /[aeiouy]/.test(word) || word.length > 4
            ? word.charAt(0).toUpperCase() + word.slice(1)
            : word.toUpperCase(),
        )
    : name;

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const pressNames = () =>
  new Map(
    PRESS_NAMES.trim()
      .split('\n')
      .map((line) => {
        const [symbol, rest] = line.split(/:\s(.*)/);
        const [name, ...others] = rest.split(' | ');
        const ambiguous = others
          .filter((other) => other.startsWith('?'))
          .map((other) => other.slice(1).split(':'));
        const aliases = others.filter((other) => !other.startsWith('?'));
        return [
          symbol,
          { name, aliases, ambiguous: ambiguous.map(([surface]) => surface), sense: ambiguous[0]?.[1] ?? '' },
        ];
      }),
  );

const readColumn = (path, column) =>
  new Set(
    parse(readFileSync(path), { columns: true, comment: '#', comment_no_infix: true }).map((row) =>
      row[column].toLowerCase(),
    ),
  );

/** A single word is unmistakable when it is no English word, surname, given name or city, and long enough not to be an acronym. */
const unmistakable = (name, vocabularies) => {
  if (NOT_UNMISTAKABLE.has(name.toLowerCase()) || /(?:&|\b(?:of|and|de|\p{Lu}))$/iu.test(name)) return false;
  const words = name.split(/[\s,.&-]+/).filter(Boolean);
  if (words.length >= 2)
    return (
      words.some((word) => !vocabularies[0].has(word.toLowerCase())) &&
      /^[\p{L}\p{N} .,'&!-]+$/u.test(name) &&
      name.length > 7
    );
  return (
    name.length >= 5 &&
    /^\p{Lu}[\p{L}]+$/u.test(name) &&
    vocabularies.every((words) => !words.has(name.toLowerCase()))
  );
};

export default (sources) => {
  const read = (file) => parse(readFileSync(join(sources, file)), { columns: true });
  const vocabularies = [
    readColumn(new URL('../../src/recognizers/shared/common-words.csv', import.meta.url), 'word'),
    readColumn(join(sources, 'us_surnames.csv'), 'last_name'),
    readColumn(join(sources, 'us_given_names.csv'), 'given_name'),
    readColumn(join(sources, 'world-cities.csv'), 'name'),
  ];
  const world = parse(readFileSync(new URL('../../src/recognizers/company/world.csv', import.meta.url)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  });
  const byHand = new Set(
    world
      .flatMap(({ name, aliases, ambiguous }) => [name, ...aliases.split('|'), ...ambiguous.split('|')])
      .map(slug),
  );
  const press = pressNames();
  const rows = new Map();
  const ciks = new Set();
  for (const { Symbol: symbol, Security, CIK } of read('sp500.csv')) {
    if (ciks.has(CIK)) continue;
    ciks.add(CIK);
    const plain = Security.replaceAll('’', "'")
      .replaceAll('–', '-')
      .replace(/ \((?:The|Class .|Eli)\)/, '');
    const known = press.get(symbol) ?? {
      name: plain.replace(/,? (?:Inc|Corp|Ltd)\.?$/, ''),
      aliases: [],
      ambiguous: [],
      sense: '',
    };
    rows.set(slug(known.name), {
      id: slug(known.name),
      name: known.name,
      aliases: known.aliases.join('|'),
      ambiguous: known.ambiguous.join('|'),
      sense: known.sense,
      'ids.cik': CIK,
      'ids.ticker': symbol,
    });
  }
  const listed = Object.values(
    JSON.parse(readFileSync(join(sources, 'sec_company_tickers.json'), 'utf8')),
  ).slice(0, SEC_ROWS);
  for (const { cik_str, ticker, title } of listed) {
    const cik = String(cik_str);
    if (ciks.has(cik) || NOT_NEWS.test(title)) continue;
    ciks.add(cik);
    const name = toTitle(withoutForms(title));
    const id = slug(name);
    if (rows.has(id) || byHand.has(id) || !unmistakable(name, vocabularies)) continue;
    rows.set(id, { id, name, aliases: '', ambiguous: '', sense: '', 'ids.cik': cik, 'ids.ticker': ticker });
  }
  const taken = new Set();
  const sorted = [...rows.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id }) => !taken.has(id) && taken.add(id));
  const header = [
    '# Companies listed in the United States, as news names them. sense: what an ambiguous name is besides.',
    '# source: datasets/s-and-p-500-companies (2026-08), SEC company tickers (2024-05); press names by hand',
    '# licence: PDDL, public domain',
    '# date: 2026-11',
  ];
  return [
    { path: 'company/listed.csv', text: `${header.join('\n')}\n${stringify(sorted, { header: true })}` },
  ];
};
