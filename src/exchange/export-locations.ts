// Documents to the list of data-centre locations: one row for each place of a facility, and for each place where data is said to be kept.
import type { AnnotationDocument, EntityRecord, MentionRecord } from '../annotations/annotation-document.js';
import type { AttributeMap, Attributes } from '../model/mention.js';
import type { State } from '../review/states.js';
import type { ExportedMention, ExportInput, ExportOptions } from './export-mentions.js';
import { exportDocument } from './export-mentions.js';
import { followEntities } from './merged-entities.js';
import type { Table } from './table.js';

export interface LocationRow {
  /** `facility`: a data centre; `data`: a place that holds data, no facility named */
  readonly kind: 'facility' | 'data';
  readonly article: string;
  /** id of the mention */
  readonly id: string;
  readonly quote: string;
  /** name of the facility, or of the place that holds data */
  readonly name: string | null;
  readonly place: string | null;
  readonly region: string | null;
  readonly country: string | null;
  /** `in` when nothing else is said: `near`, `outside` */
  readonly rel: string | null;
  /** who runs or plans the facility, or keeps the data */
  readonly operator: string | null;
  /** `existing` unless the article says otherwise: `planned`, `under-construction`, `hypothetical`, `negated`, `cancelled`, `refused` */
  readonly status: string;
  /** who says so, when the article lets somebody say it */
  readonly attributed: string | null;
  /** what is kept there */
  readonly data: string | null;
  /** facilities spoken of, when the article gives a number */
  readonly count: number | null;
  readonly state: State;
  readonly rule: string | null;
}

const LOCATION_COLUMNS = [
  'kind',
  'article',
  'id',
  'quote',
  'name',
  'place',
  'region',
  'country',
  'rel',
  'operator',
  'status',
  'attributed',
  'data',
  'count',
  'state',
  'rule',
] as const satisfies readonly (keyof LocationRow)[];

const text = (value: Attributes[string] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** What attributes say of the entities of a document, and the names that people or rules give them. */
interface Names {
  readonly nameOf: (id: string | null) => string | null;
  readonly attributesOf: (id: string | null) => Attributes;
}

const namesIn = (document: AnnotationDocument): Names => {
  const entityOf = followEntities(document);
  const records = new Map<string, EntityRecord>(document.entities.map((entity) => [entity.id, entity]));
  return {
    nameOf: (id) => (id === null ? null : (entityOf(id)?.name ?? id)),
    attributesOf: (id) => (id === null ? {} : (records.get(entityOf(id)?.id ?? id)?.rules?.attributes ?? {})),
  };
};

const shared = ({ row }: ExportedMention): Pick<LocationRow, 'article' | 'id' | 'quote' | 'state'> => ({
  article: row.article,
  id: row.id,
  quote: row.quote.replace(/\s+/g, ' '),
  state: row.state,
});

const facilityRows = (mention: ExportedMention, { nameOf, attributesOf }: Names): LocationRow[] => {
  const { row } = mention;
  const said = attributesOf(row.entity);
  const places = Array.isArray(said['places'])
    ? (said['places'] as readonly string[])
    : [text(said['place'])];
  return places.map((place, at) => {
    const there = attributesOf(place);
    const own = at === 0 ? said : {};
    return {
      kind: 'facility',
      ...shared(mention),
      name: row.name,
      place: nameOf(place),
      region: text(own['region']) ?? text(there['region']),
      country: text(own['country']) ?? text(there['country']),
      rel: text(said['rel']),
      operator: nameOf(text(said['operator'])),
      status: text(said['modality']) ?? 'existing',
      attributed: nameOf(text(said['source'])),
      data: null,
      count: typeof said['count'] === 'number' ? said['count'] : null,
      rule: row.rule,
    };
  });
};

const dataRow = (
  mention: ExportedMention,
  holds: AttributeMap,
  { nameOf, attributesOf }: Names,
): LocationRow => {
  const { row } = mention;
  const there = attributesOf(row.entity);
  return {
    kind: 'data',
    ...shared(mention),
    name: row.name,
    place: row.name,
    region: text(there['region']),
    country: text(there['country']),
    rel: null,
    operator: nameOf(text(holds['of'])),
    status: text(holds['modality']) ?? 'existing',
    attributed: nameOf(text(holds['source'])),
    data: holds['data'] ?? null,
    count: null,
    rule: text(holds['by']),
  };
};

const holdsById = ({ paragraphs }: AnnotationDocument): ReadonlyMap<string, AttributeMap> =>
  new Map(
    paragraphs.flatMap(({ mentions }) =>
      mentions.flatMap(({ id, rules }: MentionRecord) =>
        rules?.holds === undefined ? [] : [[id, rules.holds] as const],
      ),
    ),
  );

const exportOne = (input: ExportInput, options: ExportOptions): LocationRow[] => {
  const names = namesIn(input.document);
  const holds = holdsById(input.document);
  return exportDocument(input, { states: options.states }).flatMap((mention) => {
    const { type, id } = mention.row;
    if (type === 'datacenter') return facilityRows(mention, names);
    const kept = holds.get(id);
    return type === 'place' && kept !== undefined ? [dataRow(mention, kept, names)] : [];
  });
};

/** Facilities first, then places that hold data; each in the order of the documents, then of the text. */
export const exportLocations = (inputs: readonly ExportInput[], options: ExportOptions = {}): Table => {
  const rows = inputs.flatMap((input) => exportOne(input, options));
  return {
    columns: LOCATION_COLUMNS,
    rows: (['facility', 'data'] as const).flatMap((kind) =>
      rows.filter((row) => row.kind === kind).map((row) => ({ ...row })),
    ),
  };
};
