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
const ANY = wordSet('of for on against');

export const HEAD_KINDS: readonly HeadKind[] = [
  {
    id: 'organization/department',
    why: 'Departments and ministries: “the Texas Department of Public Safety”, “Greek Ministry of Culture”.',
    words: wordSet(
      'department dept ministry directorate secretariat inspectorate superintendence superintendency',
    ),
    after: OF_FOR,
    government: true,
    score: 0.9,
    eitherSide: false,
  },
  {
    id: 'organization/commission',
    why: 'Commissions, committees, councils, boards, agencies: “the Council on Foreign Relations”.',
    words: wordSet(
      'commission committee subcommittee council board authority agency administration tribunal',
    ),
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
      'association society federation confederation union league alliance coalition foundation institute institution academy hoa pta organization organisation chamber guild brotherhood fellowship campaign consortium conference stoppers',
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
    words: wordSet(
      'hospital clinic hospice laboratory orchestra museum library choir ballet planetarium aquarium zoo philharmonic',
    ),
    after: OF,
    government: false,
    score: 0.7,
    eitherSide: false,
  },
  {
    id: 'organization/band',
    why: 'Bands and ensembles that say what they are: “the Larch Miller Band”, “the Alder String Quartet”.',
    words: wordSet('band quartet trio ensemble symphony'),
    after: NOTHING,
    government: false,
    score: 0.7,
    eitherSide: true,
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
    words: wordSet('police constabulary gendarmerie patrol'),
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
    why: 'Forces of some kind: “the Joint Terrorism Task Force”.',
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
      'network forum fund trust center centre initiative project club registry service services group team panel commissioner ombudsman bank observatory watch collective district partnership command lottery system bar aid',
    ),
    after: OF_FOR_ON,
    government: true,
    score: 0.6,
    eitherSide: true,
  },
];
