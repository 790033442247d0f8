// Parts of the patterns that read the words around a facility noun. Signs stand for mentions: see `sentence-window.ts`.
import { BODY, COMPANY, DATE, MONEY, PERSON, PLACE, WHO } from './sentence-window.js';

/** Words that may stand between an article, an owner or a place and the noun; those with a hyphen are read as such. A word stands here once and in no other part of `PREMODIFIER`: what can be read in two ways takes 2⁷ times as long. */
const ADJECTIVE =
  'own|new|newest|newly|built|latest|old|oldest|older|current|planned|proposed|massive|giant|gigantic|mega|huge|large|larger|largest|big|biggest|vast|small|smaller|smallest|' +
  'sprawling|hyperscale|cloud|existing|future|first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|only|other|main|primary|flagship|underground|underwater|undersea|' +
  'email|mail|AI|artificial|intelligence|IT|neutral|enormous|colossal|controversial|contested|embattled|stalled|delayed|troubled|modular|green|greener|sustainable|secure|' +
  'unfinished|local|regional|domestic|European|African|Asian|American|customer|offshore|private|public|commercial|leased|rented|owned|shared|wholesale|retail|colocation|tier|' +
  'Tier|additional|entire|then|unbuilt|former|single|unnamed|undisclosed|secret|secretive|nearby|adjacent|global|national|full|major|supercomputing|computing|compute|' +
  'training|advanced|modern|ambitious|one|two|three|four|five|six|seven|eight|nine|ten|dozen|several|many|both|more|roughly|nearly|almost|about|around|approximately';

const MEASURE =
  '(?:MW|GW|kW|megawatts?|gigawatts?|kilowatts?|acres?|hectares?|square|sq\\.?(?:\\s?ft|\\s?m)?|foot|feet|ft|metres?|meters?|million|billion|crore|lakh|storey|story)';

/** One word of a noun phrase before its noun: `new`, `150-megawatt`, `1.2 million-square-foot`, `$2 billion`. */
export const PREMODIFIER = `(?:(?:${ADJECTIVE})|${MEASURE}|${MONEY}|\\(${MONEY}(?:[;,/]? ${MONEY}){0,2}\\)|\\d(?:[\\d.,]*\\d)?(?:st|nd|rd|th|MW|GW)?(?:-\\p{L}+){0,3}|\\p{L}+(?:-\\p{L}+){1,3}),?`;

/** Up to seven of them, with the space behind each. */
export const MOST_PREMODIFIERS = 7;
export const PREMODIFIERS = `(?:${PREMODIFIER}\\s){0,${MOST_PREMODIFIERS}}`;

/** Words that stand for a company named before. */
export const COMPANY_NOUN =
  '(?:company|firm|group|giant|developer|operator|provider|business|corporation|start-?up|retailer|maker|manufacturer|tech giant|technology giant|internet giant|software giant|search giant|search engine|social network|cloud giant|e-commerce giant|online retailer|social media giant|technology company|technology firm|tech company|tech firm|software company|software maker|iPhone maker|cloud provider|colocation provider|data cent(?:er|re) (?:operator|developer|company|firm|provider)|joint venture|venture|hyperscaler)';

export const DETERMINER =
  '(?:a|an|the|one|no|another|any|some|this|that|these|those|its|their|each|every|\\d+|two|three|four|five|six|several|many|more|at least|as many as|up to)';

/** Verbs and nouns by which a company and a facility are tied: it builds, runs, plans, buys or closes one. */
export const TIES =
  '(?:take over|takes over|took over|taking over|occupy|occupies|occupied|build|builds|built|building|rebuild|rebuilt|construct|constructs|constructed|constructing|construction|develop|develops|developed|developing|open|opens|opened|opening|reopen|reopened|operate|operates|operated|operating|run|runs|ran|running|own|owns|owned|owning|lease|leases|leased|leasing|rent|rents|rented|' +
  'launch|launches|launched|launching|buy|buys|bought|buying|acquire|acquires|acquired|acquiring|sell|sells|sold|selling|close|closes|closed|closing|shut|shuts|shutting|shutter|shuttered|expand|expands|expanded|expanding|plan|plans|planned|planning|propose|proposes|proposed|proposing|proposal|proposals|announce|announces|announced|announcing|' +
  'scrap|scraps|scrapped|scrapping|abandon|abandons|abandoned|abandoning|cancel|cancels|cancelled|canceled|cancelling|drop|drops|dropped|dropping|shelve|shelves|shelved|shelving|pause|paused|delay|delayed|halt|halted|suspend|suspended|withdrew|withdraw|withdrawn|complete|completes|completed|completing|finish|finished|commission|commissions|commissioned|inaugurate|inaugurates|inaugurated|' +
  'unveil|unveils|unveiled|unveiling|put|puts|putting|set up|sets up|setting up|establish|establishes|established|establishing|site|sited|locate|located|locating|choose|chose|chosen|choosing|pick|picked|select|selected|' +
  'invest|invests|invested|investing|investment|spend|spends|spent|spending|pour|poured|pouring|finance|financed|financing|broke ground|break ground|breaks ground|breaking ground|apply|applied|applies|application|permission|permit|approval|consent|permits|bid|seek|seeks|sought|seeking|want|wants|wanted|hope|hopes|hoped|intends|intend|consider|considers|considered|considering|think again|' +
  'evacuated?|cool|cools|cooled|power|powers|powered|maintain|maintains|maintained|host|hosts|hosted|design|designs|designed|migrate|migrated|moved|moves|move|moving|relocate|relocated|add|adds|added|adding|began work|start work|started work|work|submitted|filed|signed|pitched|pitch|promised|pledged|pledges|committed|deploy|deployed|connect|connected|study|installed|using|uses|keep expanding|certified|bring online|brought online|switched on|stores?|keeps?|kept|houses?)';

/** Words that start a clause with a subject of its own. */
export const OTHER_SUBJECT =
  '(?:;|\\b(?:and|but|while|as|because|after|before|when|since|although|though|if|whether|where|until|so|yet|nor)\\s(?:(?:the|a|an|some|many|local|state|county|city|town|other|most|residents|neighbou?rs|critics|opponents|officials|regulators|councillors|lawmakers|voters|planners|people|it|they|he|she|we|I|this|that|these|those)\\b|[' +
  `${BODY}${PERSON}${PLACE}${COMPANY}])|(?<!\\b(?:was|were|been|being|be|got|is|are)\\s)\\b(?:approved|approves|rejected|rejects|granted|refused|denied|opposed|opposes|oppose|sued|fined|blocked|visited|criticised|criticized|protested|objected|searched|raided|ordered)\\s(?:a|an|the|plans?|permission|its|their|any|new|every|${WHO})(?=[\\s']))`;

/** Prepositions that set a place behind a facility. */
export const WHERE =
  '(?:in and around|in and near|in or near|at or near|in|at|near|outside|outside of|inside|within|on|around|across|off|beside|by|along|alongside|beneath|under|below|overlooking|opposite|close to|next to|adjacent to|not far from|just outside|just off|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|north-?east of|north-?west of|south-?east of|south-?west of|(?:about |some |roughly )?\\d+ (?:miles?|kilometres?|kilometers?|km) (?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|away) (?:of|from)|from|outside))';

/** Between the preposition and the place: `the outskirts of`, `the former NATO base in`, `northern`. */
export const INTO_PLACE =
  `(?:${PLACE}'s\\s(?:\\p{Ll}+\\s){0,2})?(?:the\\s)?(?:(?:(?:\\p{Lu}\\p{Ll}+|\\p{Ll}+)\\s){1,2}?(?:city|town|village|state|province|county|capital|port|island|municipality|suburb)\\s(?:of\\s)?)?(?:(?:many|several|other|some|various|certain|different|most|all)\\sparts\\sof\\s)?(?:the\\s)?` +
  '(?:(?:(?:far|northwest|northeast|southwest|southeast|northern|southern|eastern|western|north|south|east|west)\\s)?(?:city|town|village|hamlet|township|outskirts|suburbs|suburb|state|county|edge|corner|side|shores?|banks?|port|province|region|north|south|east|west|north-?east|north-?west|south-?east|south-?west|middle|centre|center|heart|republic|Republic|municipality|district) of\\s)?(?:the\\s)?(?:(?:northern|southern|eastern|western|central|nearby|rural|suburban|neighbou?ring|downtown|far|north|south|east|west|north-east|north-west|south-east|south-west|upstate|mid|metro|greater|sunny|remote)\\s){0,2}';

/** `a former golf course in`, `300 acres near`: a stretch of land between the noun and its place. */
export const LAND = `(?:on|at|in|beside|next to|inside)\\s(?:(?:a|an|the|some|its|their|\\d[\\d,.]*)\\s)?(?:(?:[\\p{L}\\d-]+|${BODY})\\s){1,5}?(?:in|near|at|outside|off|of|along|beside|north of|south of|east of|west of)\\s`;

/** Time said between a verb and its place: `last year`, `in 2009`. */
export const TIME = `(?:(?:in\\s|on\\s|by\\s|since\\s|early\\s|late\\s)?${DATE}\\s)?`;
