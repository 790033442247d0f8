// The nouns that bodies are named by, and how far a name goes on around each.
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';

/** A kind of head: one rule each. */
export interface HeadKind {
  readonly id: string;
  readonly why: string;
  readonly words: WordSet;
  /** small words over which the name goes on to the right */
  readonly after: WordSet;
  /** an adjective or a country before it stays outside: Irish | Data Protection Commission */
  readonly government: boolean;
  readonly score: number;
  /** a name to the right is only taken when none stands to the left: `Embassy of X`, but `Israeli Embassy | of …` */
  readonly eitherSide: boolean;
  /** part of another body, which stays outside: `DA's | Consumer Protection Unit` */
  readonly unit?: true;
  /** `U.S. Army`: the country stays outside although the head alone is left */
  readonly military?: true;
}

const NOTHING = wordSet();
const OF = wordSet('of');
const OF_FOR = wordSet('of for');
const OF_FOR_ON = wordSet('of for on');
const ANY = wordSet('of for on to against');

export const HEAD_KINDS: readonly HeadKind[] = [
  {
    id: 'organization/department',
    why: 'Departments and ministries: “the California Department of Alcohol and Beverage Control”, “Greek Ministry of Culture”.',
    words: wordSet('department dept ministry directorate secretariat inspectorate'),
    after: OF_FOR,
    government: true,
    score: 0.9,
    eitherSide: false,
  },
  {
    id: 'organization/commission',
    why: 'Commissions, committees, councils, boards, agencies: “the Council on Foreign Relations”.',
    words: wordSet('commission committee subcommittee council board authority agency administration tribunal'),
    after: OF_FOR_ON,
    government: true,
    score: 0.9,
    eitherSide: false,
  },
  {
    id: 'organization/office',
    why: 'An office with its holder, county included: “the Orange County District Attorney’s Office”.',
    words: wordSet('office'),
    after: OF_FOR,
    government: true,
    score: 0.9,
    eitherSide: false,
  },
  {
    id: 'organization/bureau',
    why: 'A bureau, without the office it is part of: “the District Attorney’s Frauds Bureau”.',
    words: wordSet('bureau'),
    after: OF_FOR,
    government: true,
    score: 0.9,
    eitherSide: false,
    unit: true,
  },
  {
    id: 'organization/unit',
    why: 'A capitalised unit, without the body it is part of: “the DA’s Consumer Protection Unit”.',
    words: wordSet('unit division squad taskforce branch section'),
    after: NOTHING,
    government: true,
    score: 0.75,
    eitherSide: true,
    unit: true,
  },
  {
    id: 'organization/association',
    why: 'Associations, unions, foundations, institutes, of which an adjective may be part: “the American Bar Association”.',
    words: wordSet(
      'association society federation confederation union league alliance coalition foundation institute institution academy organization organisation guild brotherhood fellowship campaign consortium conference',
    ),
    after: ANY,
    government: false,
    score: 0.85,
    eitherSide: false,
  },
  {
    id: 'organization/university',
    why: 'Universities, colleges and schools are bodies: “University of California, Berkeley”.',
    words: wordSet('university college school polytechnic seminary conservatory kindergarten'),
    after: OF,
    government: false,
    score: 0.9,
    eitherSide: false,
  },
  {
    id: 'organization/hospital',
    why: 'Hospitals and museums are bodies, not buildings: “was taken to Brookdale Hospital”.',
    words: wordSet('hospital clinic hospice orchestra museum library choir ballet'),
    after: OF,
    government: false,
    score: 0.7,
    eitherSide: false,
  },
  {
    id: 'organization/schools',
    why: 'The schools of a town as one body: “Chicago Public Schools”.',
    words: wordSet('schools'),
    after: NOTHING,
    government: false,
    score: 0.7,
    eitherSide: true,
  },
  {
    id: 'organization/party',
    why: 'Parties and movements: “the Communist Party of China”.',
    words: wordSet('party movement front caucus'),
    after: OF_FOR,
    government: false,
    score: 0.8,
    eitherSide: false,
  },
  {
    id: 'organization/police',
    why: 'A named police force, not “the police”: “Delhi Police”.',
    words: wordSet('police constabulary gendarmerie'),
    after: NOTHING,
    government: true,
    score: 0.8,
    eitherSide: true,
  },
  {
    id: 'organization/army',
    why: 'Armed forces and guards: “the Free Syrian Army”.',
    words: wordSet('army navy guard corps brigade regiment battalion fleet infantry militia'),
    after: NOTHING,
    government: false,
    score: 0.7,
    eitherSide: true,
    military: true,
  },
  {
    id: 'organization/force',
    why: 'Forces of some kind: “the California Automatic Renewal Task Force”.',
    words: wordSet('force forces'),
    after: OF_FOR,
    government: true,
    score: 0.7,
    eitherSide: true,
    military: true,
  },
  {
    id: 'organization/church',
    why: 'Churches and dioceses by name: “the Church of England”.',
    words: wordSet('church diocese archdiocese synod presbytery congregation ministries'),
    after: OF,
    government: false,
    score: 0.75,
    eitherSide: false,
  },
  {
    id: 'organization/parliament',
    why: 'Parliaments by name: “the California State Legislature”.',
    words: wordSet('legislature parliament assembly congress senate'),
    after: OF,
    government: true,
    score: 0.85,
    eitherSide: true,
  },
  {
    id: 'organization/embassy',
    why: 'Missions of a country: “the U.S. Embassy in Dublin”.',
    words: wordSet('embassy consulate'),
    after: OF,
    government: false,
    score: 0.6,
    eitherSide: true,
  },
  {
    id: 'organization/other-head',
    why: 'Words that name a body only behind certain others: “the Crown Prosecution Service”, “the Innocence Project”.',
    words: wordSet(
      'network forum fund trust center centre initiative project club registry service services group team panel commissioner ombudsman bank observatory watch collective',
    ),
    after: OF_FOR_ON,
    government: true,
    score: 0.6,
    eitherSide: true,
  },
];

/** `Task Force`, `Air Force`, `Police Force`, `Working Group`: what must stand before a doubtful head for it to name a body. */
export const BEFORE_DOUBTFUL: Readonly<Record<string, WordSet>> = {
  force: wordSet('task air police defence defense strike border security tactical expeditionary coalition'),
  forces: wordSet('security armed defense defence special democratic air police'),
  group: wordSet('working advisory minsk steering parliamentary consultative interest research conservation rights advocacy'),
  team: wordSet('response swat task gang trial support assault enforcement intervention investigation'),
  center: wordSet('information law research family-justice resource rights policy crisis medical counterterrorism fusion operations legal advocacy detention reception intelligence health conference-board cyber privacy bar poverty treatment science technology studies cancer'),
  centre: wordSet('information law research resource rights policy crisis medical counterterrorism fusion operations legal advocacy detention reception intelligence health cyber privacy security treatment science technology studies'),
  service: wordSet('prosecution security intelligence postal police health probation parole revenue park forest civil immigration prison ambulance fire rescue protection news secret weather research customs tax border protective employment court courts courts-martial selective foreign executive action inspection'),
  services: wordSet('social immigration protective health family probation human correctional tribunals legal youth emergency fire veterans child'),
  fund: wordSet('defense defence legal monetary relief wildlife trust pension investment development victims protection education assistance memorial wealth climate'),
  trust: wordSet('national heritage wellcome memorial nhs carnegie foundation wildlife land conservation refugee'),
  network: wordSet('action crimes enforcement information rights legal support justice advocacy research policy relief'),
  forum: wordSet('economic policy rights islands governance internet social press world lawyers bar'),
  initiative: wordSet('justice rights policy legal news clinton open network freedom climate global privacy'),
  project: wordSet('innocence justice law rights tor policy oversight accountability gutenberg transparency surveillance privacy liberty freedom tech legal advocacy reporting integrity policing appellate'),
  club: wordSet('football sierra rotary press cricket rugby golf yacht jockey athletic motorcycle computer lions kiwanis country automobile book soccer chess boys girls'),
  conference: wordSet('bishops judicial football leadership bar governors episcopal athletic state states national baptist churches chiefs'),
  registry: wordSet('land court companies internet'),
  panel: wordSet('intergovernmental advisory appeals takeover review dispute impasses'),
  commissioner: wordSet('information protection privacy surveillance rights human pensions biometrics investigatory interception'),
  ombudsman: wordSet('police parliamentary pensions prisons financial european garda legal local press'),
  bank: wordSet('central development investment world reserve'),
  guard: wordSet('national coast republican border home civil revolutionary presidential'),
  corps: wordSet('peace marine army engineers air job medical signal frontier officer press'),
  section: wordSet('crimes fraud crime integrity rights property appeals appellate litigation enforcement cybercrime asset narcotic narcotics criminal civil antitrust tax trial economic protection violence homicide division'),
  branch: wordSet('special crime legal detective fraud anti-terrorism judicial-committee intelligence investigation investigations'),
  watch: wordSet('rights judicial privacy migration media brother corporate'),
  observatory: wordSet('rights human syrian southern european'),
  library: wordSet('public national british university law county presidential city bodleian royal'),
  fleet: wordSet('pacific atlantic seventh fifth sixth black'),
  front: wordSet('national liberation islamic popular democratic al-nusra nusra patriotic people salvation polisario revolutionary left'),
  movement: wordSet('liberation workers democratic national patriotic bds civic star freedom rights people labor labour youth independence islamic justice alliance'),
  campaign: wordSet('rights human'),
  collective: wordSet('legal action arts rights'),
};

/** The heads of the table above, to be asked first. */
export const DOUBTFUL_HEADS = wordSet(...Object.keys(BEFORE_DOUBTFUL));
