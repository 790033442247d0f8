// Words that the rules for bodies ask about.
import { wordSet } from '../../model/word-set.js';

/** Capitalised words that no body's name runs over to its left: openers, titles before persons, calendar. */
export const STOPS = wordSet(
  'a an in on at by for from with and or but nor yet if as to into that this these those it its he she they we you his her their our your when while after before since until because although though however not no',
  'both each every some many most such only also then there here what who whom whose which why how where about between during under over through among within without upon per via versus vs v v. unlike like including following',
  'former meanwhile instead later earlier according despite even once now nearly dear today yesterday tomorrow additionally several other another all any',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  'mr mrs ms mx messrs sen rep gov sgt lt det capt col spokesman spokeswoman spokesperson chairman chairwoman ceo cfo coo officials officers agents prosecutors lawmakers professor prof president premier minister director directors deputy assistant senior acting vice',
  'the visit contact call email phone tel fax via see read source photo image video',
);

/** Titles inside a name that goes on to the right of its head; behind the first word they end it: `Department of Justice | Attorney`. */
export const ROLES = wordSet(
  'acting attorney secretary director deputy assistant chief spokesman spokeswoman spokesperson officer agent official minister chairman chairwoman chair chairperson president professor prosecutor lawyer counsel inspector',
  'detective sergeant sgt lieutenant lt captain capt commissioner commander administrator supervisor superintendent investigator analyst manager executive ceo senator representative governor mayor member members special senior vice undersecretary',
);

/** What bodies are about and where: words that keep their meaning as names in headlines too, and that `and` joins. */
export const TOPICS = wordSet(
  'access accountability accounting administrative adult affairs aging agriculture agricultural aid air alcohol ambulance animal antitrust anti-terrorism appeals arms army art arts assessment asset assets assistance asylum attorney audit automatic aviation banking banks bar beverage biosecurity',
  'border borders broadcasting budget building business cannabis cargo census charities charity chemical child childcare children christian citizens citizenship city civil civilian climate coast code commerce commercial common commonwealth communication communications communities community',
  'companies competition compensation conduct conservation constitutional consular consumer consumers control cooperation copyright correction correctional corrections corruption counter-terrorism counterterrorism county court courts credit crime crimes criminal cross culture cultural currency customs cyber cybersecurity',
  'dairy data debt defence defender defense democracy democratic dental development diplomatic disability disabilities disaster disease diversity domestic drug drugs economic economics economy education educational election elections electoral electricity electronic electronics emergency employment energy enforcement engineering',
  'enterprise environment environmental equality equal ethics european evidence examiner exchange excise explosives export external families family farm federal finance financial fire firearms fiscal fish fisheries fishing food foreign forest forestry forests fraud frauds forfeiture freedom freedoms futures gambling game gaming gang general',
  'government governmental grain growth harassment hate health healthcare heritage higher highway highways history home homeland homicide housing human humanities humanitarian identity immigration import income independent indian indigenous industrial industries industry information infrastructure innovation inspection inspections insurance',
  'integrity intellectual intelligence interior internal international internet intellectual investigation investigations investigative investment investments investor joint judicial judiciary juvenile kids labor labour land lands language law laws legal legislative liberties liberty library licensing linguistic liquor literacy livestock loan local lottery',
  'maritime market markets media medical medicaid medicare medicines mental metropolitan migration military mineral mines mining missing mortgage motor municipal municipality museum narcotics national native natural naval navigation negotiation northern nuclear nutrition occupational ocean oceanic oil older operations opportunity organised organized',
  'parks parliamentary parole patent patents payments peace harmony penal pension pensions people performance permanent personnel pharmaceutical pharmacy physical pipeline planning police policing policy political pollution port ports postal poverty power preservation press prevention prison prisons privacy private probation procurement professional professions',
  'program programs property prosecution prosecutions prosecutor protection provincial public publishing qualifications quality race radiation radio rail railroad railways real recreation recreational reconciliation records recovery reform refugee refugees regional regulation regulatory rehabilitation relations relief religious relocation remedies renewable reporting',
  'rescue research reserve resettlement resilience resources responsibility responsible restoration revenue revenues review rights risk road roads rural safety sanitation schools science sciences scientific search sea secret secretarial securities security select senate senior sentencing services settlement sex sexual sheriff skills small social soil solidarity cohesion inclusion integration ecological transition southern space special',
  'sport sports standards state states statistical statistics strategic strategy street student students substance superior supervision support supreme surface surveillance sustainability sustainable tax taxation taxes teachers technical technology telecom telecommunications telecommunication terrorism textile tobacco tourism trade trademark trademarks trading traditional traffic trafficking training',
  'transit transport transportation treasury trial tribal tribunal tribunals urban utilities utility vehicle vehicles veterans veterinary victim victims violence violent visas vocational wages war waste water ways weapons weather welfare wildlife witness women work workers workforce workplace works world writs youth zoning district unit units hall major disarmament coordination means visual performing organised society field justice cold case cases vice gun narcotic homicide juvenile elder',
  'petroleum worker irrigation antiquities hydrocarbons minerals steel textiles shipping gender devolution cooperatives fertilizers chemicals meteorology geology expatriates hajj',
);

/** Possessives inside names of bodies: `Children's Hospital`, `Workers' Party`. */
export const POSSESSIVES = wordSet(
  'children women men people peoples veterans workers farmers teachers lawyers writers authors directors actors employees employers citizens consumers students parents mothers nurses physicians surgeons chiefs firefighters trades ladies girls boys taxpayers traders artists',
  'king queen prince princess john mary joseph patrick luke paul peter thomas andrew george james anne vincent bishop christ father investors journalists publishers master masters world nation bar commons lords',
);

/** Holders whose office is a body: `Attorney's Office`, `Sheriff's Department`; of any other body they are only the owners. */
export const OFFICE_HOLDERS = wordSet(
  'attorney attorneys sheriff sheriffs general defender defenders examiner coroner prosecutor prosecutors governor mayor commissioner clerk registrar treasurer controller comptroller auditor recorder assessor marshal administrator guardian advocate ombudsman da president premier minister speaker inspector solicitor monitor lieutenant collector',
);

/** Words that say nothing about which body: alone before a head they name none. */
export const EMPTY = wordSet(
  'the our new joint special main whole entire own first second local same other old big high public this task working advisory select executive ad human',
);
