// The peers' own labelled sets: which labels are which of our types, what is measured, and how much is asked.
import { cutToAct, isNoLaw } from './acts-alone.mjs';
import { asNames } from './as-names.mjs';

/** Persons with judges, organizations with companies and courts: the three types that general taggers know. */
const THREE = {
  person: 'person',
  judge: 'person',
  place: 'place',
  company: 'organization',
  organization: 'organization',
  court: 'organization',
};
const own = (types) => Object.fromEntries(types.map((type) => [type, type]));
const relabel =
  (labels) =>
  ({ entities }) =>
    entities
      .filter(({ type }) => labels[type] !== undefined)
      .map((entity) => ({
        ...entity,
        type: labels[entity.type].replace('?', ''),
        optional: labels[entity.type].startsWith('?'),
      }));
const namesOf = (labels) => {
  const relabelled = relabel(labels);
  return (document) => relabelled(document).flatMap(asNames);
};

/**
 * `gold` gives a document's entities under our types (a label marked `?` is optional: neither missed nor wrong), `ours` our types under the
 * set's, `asTheirs` our mention with the span that the set would give it; `asks` are the lines of the result that have a target. Recall is what is asked of sets that label one item of many.
 */
export const PEER_SETS = [
  {
    set: 'eyecite-tests',
    does: 'citations of eyecite’s tests',
    gold: relabel({
      CASE_CITATION: 'case',
      STATUTE_CITATION: 'statute',
      CASE_NAME: '?case',
      JOURNAL_CITATION: '?case',
    }),
    ours: own(['case', 'statute']),
    asks: [{ types: ['case', 'statute'], figure: 'recall', mode: 'strict', target: 0.95 }],
  },
  {
    set: 'courts-db-names',
    does: 'names and examples of courts-db',
    gold: relabel({ COURT: 'court' }),
    ours: own(['court']),
    asks: [{ types: ['court'], figure: 'recall', mode: 'strict', target: 0.97 }],
  },
  {
    set: 'e-ner',
    does: 'filings with the SEC',
    gold: relabel({ 'LEGISLATION/ACT': 'statute', BUSINESS: 'company' }),
    ours: own(['statute', 'company']),
    asks: [
      { types: ['statute'], figure: 'recall', mode: 'strict' },
      { types: ['company'], figure: 'recall', mode: 'strict', target: 0.75 },
    ],
  },
  {
    set: 'e-ner',
    does: 'the same, acts apart from their sections, laws only',
    gold: (document) =>
      relabel({ 'LEGISLATION/ACT': 'statute' })(document).map((entity) => ({
        ...entity,
        optional: isNoLaw(entity),
      })),
    ours: own(['statute']),
    asTheirs: cutToAct,
    asks: [{ types: ['statute'], figure: 'recall', mode: 'strict', target: 0.85 }],
  },
  {
    set: 'indian-legal-dev',
    does: 'Indian judgments',
    // A provision and its act are two labels there and one mention here.
    gold: relabel({
      COURT: 'court',
      JUDGE: 'judge',
      STATUTE: 'statute',
      PROVISION: '?statute',
      PRECEDENT: 'case',
      CASE_NUMBER: 'case',
    }),
    ours: own(['court', 'judge', 'statute', 'case']),
    asks: ['court', 'judge', 'statute', 'case'].map((type) => ({
      types: [type],
      figure: 'recall',
      mode: 'loose',
      target: 0.85,
    })),
  },
  {
    set: 'msrec-currency',
    does: 'Recognizers-Text, currency',
    gold: relabel({ currency: 'money' }),
    ours: own(['money']),
    asks: [{ types: ['money'], figure: 'f1', mode: 'strict', target: 0.9 }],
  },
  {
    set: 'wikigold',
    does: 'Wikipedia, three types',
    gold: relabel({ PER: 'person', LOC: 'place', ORG: 'organization' }),
    ours: THREE,
    tagger: true,
    asks: [{ types: ['person', 'place', 'organization'], figure: 'f1', mode: 'strict', target: 0.75 }],
  },
  {
    set: 'gum',
    does: 'GUM news, three types, names only',
    only: ({ genre }) => genre === 'news',
    gold: (document) =>
      namesOf({ person: 'person', place: 'place', organization: 'organization' })({
        entities: document.entities.filter(({ named }) => named),
      }),
    ours: THREE,
    tagger: true,
    asks: [{ types: ['person', 'place', 'organization'], figure: 'f1', mode: 'strict', target: 0.75 }],
  },
  {
    set: 're3d',
    does: 'defence news, three types, names only',
    gold: namesOf({ Person: 'person', Location: 'place', Organisation: 'organization' }),
    ours: THREE,
    tagger: true,
    asks: [{ types: ['person', 'place', 'organization'], figure: 'f1', mode: 'strict', target: 0.75 }],
  },
];
