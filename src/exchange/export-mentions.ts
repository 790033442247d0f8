// Documents to one row a mention, the human word before that of the rules.
import type { AnnotationDocument, MentionRecord } from '../annotations/annotation-document.js';
import type { EntityType } from '../model/entity-type.js';
import type { Value } from '../model/mention.js';
import type { SettledEntity, State } from '../review/states.js';
import { settleMentionWord, stateOf } from '../review/states.js';
import { followEntities } from './merged-entities.js';
import type { Table } from './table.js';

/** A document and the path of its article, as rows name it. */
export interface ExportInput {
  readonly article: string;
  readonly document: AnnotationDocument;
}

export interface ExportOptions {
  /** states to list; default: those whose mention stands or may stand */
  readonly states?: readonly State[] | undefined;
  readonly types?: readonly EntityType[] | undefined;
}

/** Not rejected, not in conflict, not a mere note. */
const DEFAULT_STATES: readonly State[] = ['pending', 'accepted', 'corrected', 'human-only', 'recheck'];

export interface MentionRow {
  readonly article: string;
  readonly id: string;
  /** entity id; null for dates and money, and for what nobody has settled */
  readonly entity: string | null;
  readonly type: string | null;
  /** name of the entity */
  readonly name: string | null;
  readonly quote: string;
  readonly nth: number | null;
  readonly paragraph: string;
  readonly state: State;
  readonly rule: string | null;
  /** date, or amount and currency: `1200000 USD` */
  readonly value: string | null;
  readonly note: string | null;
}

const MENTION_COLUMNS = [
  'article',
  'id',
  'entity',
  'type',
  'name',
  'quote',
  'nth',
  'paragraph',
  'state',
  'rule',
  'value',
  'note',
] as const satisfies readonly (keyof MentionRow)[];

/** A mention as the rows and the entity list see it. */
export interface ExportedMention {
  readonly row: MentionRow;
  readonly entity: SettledEntity | undefined;
}

const valueText = (value: Value | undefined): string | null => {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  return value.amount === undefined ? value.currency : `${value.amount} ${value.currency}`;
};

/** What a record points to, also when it is rejected: then what the rules said. */
const targetOf = (record: MentionRecord): { is?: string; quote: string; value?: Value } =>
  settleMentionWord(record) ?? {
    quote: record.quote,
    ...(record.rules === undefined
      ? {}
      : { is: record.rules.is, ...(record.rules.value === undefined ? {} : { value: record.rules.value }) }),
  };

/** Mentions of one document in text order. */
export const exportDocument = (
  { article, document }: ExportInput,
  { states = DEFAULT_STATES, types }: ExportOptions,
): ExportedMention[] => {
  const entityOf = followEntities(document);
  const exported: ExportedMention[] = [];
  for (const { key, mentions } of document.paragraphs) {
    for (const record of mentions) {
      const state = stateOf(record);
      if (!states.includes(state)) continue;
      const { is, quote, value } = targetOf(record);
      const entity = is === undefined ? undefined : entityOf(is);
      const type = is === 'date' || is === 'money' ? is : (entity?.type ?? null);
      if (types !== undefined && !types.includes(type as EntityType)) continue;
      const row: MentionRow = {
        article,
        id: record.id,
        entity: is === undefined || is === type ? null : (entity?.id ?? is),
        type,
        name: entity?.name ?? null,
        quote,
        nth: record.nth ?? null,
        paragraph: key,
        state,
        rule: record.rules?.by ?? null,
        value: valueText(value),
        note: record.note === undefined ? null : record.note.join(' | '),
      };
      exported.push({ row, entity });
    }
  }
  return exported;
};

/** Mentions of all documents, in the order of the documents, then of the text. */
export const exportMentions = (inputs: readonly ExportInput[], options: ExportOptions = {}): Table => ({
  columns: MENTION_COLUMNS,
  rows: inputs.flatMap((input) => exportDocument(input, options).map(({ row }) => ({ ...row }))),
});
