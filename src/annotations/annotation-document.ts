// What an annotation file is: header, entities, mentions by paragraph, lost decisions; layout is the printer's business.
import type { EntityType } from '../model/entity-type.js';
import type { AttributeMap, Attributes, Value } from '../model/mention.js';

/** Version of the format this program writes; a file with a greater one is refused. */
export const FORMAT_VERSION = 1;

/** The human value that rejects a mention. */
export const NOTHING = 'nothing';

/** Typed by people for "what the rules say", until it is written out; `check` refuses it. */
export const OK = 'ok';

/** Words that mean something else where an entity id may stand; no entity may be called so. */
export const RESERVED_IDS: readonly string[] = [NOTHING, OK, 'date', 'money'];

/** Comment lines above a node and the comment at the end of its line, each with its `#`. */
export interface Comments {
  readonly before?: readonly string[];
  readonly end?: string;
}

/** Comments of a record by field; those of the record's own line stand under `id`, of the document's end mark under `...`. */
export type CommentMap = Readonly<Record<string, Comments>>;

/** A key `x-*` of someone else: its value as one line of YAML, and the field it follows (first when absent). */
export interface Extra {
  readonly key: string;
  readonly text: string;
  readonly after?: string;
}

/** External ids by register; numbers stay numbers. */
export type ExternalIds = Readonly<Record<string, string | number>>;

/** What every record may carry that is not the machine's: notes, keys `x-*`, comments. */
export interface Carried {
  readonly note?: readonly string[];
  readonly extras?: readonly Extra[];
  readonly comments?: CommentMap;
}

export interface Conflict<T> {
  readonly conflict: readonly T[];
}

/** What the rules say a mention is: an entity id, or `date` or `money` with its value. */
export interface MentionRules {
  readonly is: string;
  readonly by: string;
  readonly value?: Value;
  /** of a place: the `data` that is said to be kept there, and whose it is (`of`) */
  readonly holds?: AttributeMap;
  readonly extras?: readonly Extra[];
}

/** What a person says a mention is: an entity id, `nothing`, or more than an id can say; `quote` mends the span. */
export type MentionWord = string | DetailedWord;

export interface DetailedWord {
  readonly is: string;
  readonly value?: Value;
  readonly quote?: string;
  readonly extras?: readonly Extra[];
}

export type MentionHuman = MentionWord | Conflict<MentionWord>;

export interface MentionRecord extends Carried {
  readonly id: string;
  readonly human?: MentionHuman;
  /** exactly as in the text, line breaks too */
  readonly quote: string;
  /** 1-based, when the quote stands more than once in its paragraph; see `findOccurrences` */
  readonly nth?: number;
  /** the quote before its words were edited */
  readonly was?: string;
  /** beginning of the paragraph a lost mention stood in */
  readonly in?: string;
  readonly rules?: MentionRules;
}

export interface EntityRules {
  readonly is: EntityType;
  readonly by: string;
  readonly attributes?: Attributes;
  readonly ids?: ExternalIds;
  readonly extras?: readonly Extra[];
}

/** What a person says an entity is: its type (or `ok`, until it is expanded), or an override of what the rules say. */
export type EntityWord = EntityType | typeof OK | EntityOverride;

export interface EntityOverride {
  readonly is?: EntityType;
  readonly name?: string;
  readonly ids?: ExternalIds;
  /** id of the entity this one is the same as */
  readonly 'same-as'?: string;
  readonly extras?: readonly Extra[];
}

export type EntityHuman = EntityWord | Conflict<EntityWord>;

export interface EntityRecord extends Carried {
  readonly id: string;
  readonly human?: EntityHuman;
  readonly name: string;
  readonly rules?: EntityRules;
}

/** The mentions of one paragraph in text order. Its last comment line is the beginning of the paragraph. */
export interface ParagraphRecord extends Omit<Carried, 'note'> {
  readonly key: string;
  readonly mentions: readonly MentionRecord[];
}

/** `from` names the zone the date was read from; a date without it was given by a person. */
export interface PublishedRecord {
  readonly date: string;
  readonly from?: string;
}

export interface AnnotationDocument extends Omit<Carried, 'note'> {
  /** path of the JSON Schema in the editor's modeline */
  readonly schema?: string;
  /** path of the article relative to the annotation file, with `/` */
  readonly article: string;
  /** `git:` and at least 12 hex digits of the blob id of the text; several after a merge */
  readonly text: readonly string[];
  readonly published?: PublishedRecord;
  /** `name@version` */
  readonly ruleset: string;
  /** sorted by id */
  readonly entities: readonly EntityRecord[];
  /** in text order */
  readonly paragraphs: readonly ParagraphRecord[];
  /** decided mentions whose text is gone, sorted by id */
  readonly lost: readonly MentionRecord[];
  /** keys `x-*` among the ids of a section, by section name */
  readonly sectionExtras?: Readonly<Record<string, readonly Extra[]>>;
}

/** True for a human value that holds several, one of which a person must pick. */
export const isConflict = <T>(human: T | Conflict<T>): human is Conflict<T> =>
  typeof human === 'object' && human !== null && 'conflict' in human;

/** Fields in the order they are printed; `rules` last and never beside `human`, so that git merges the two lines apart. */
export const DOCUMENT_FIELDS = [
  'annotate',
  'article',
  'text',
  'published',
  'ruleset',
  'entities',
  'mentions',
  'lost',
] as const;
export const ENTITY_FIELDS = ['human', 'name', 'note', 'rules'] as const;
export const MENTION_FIELDS = ['human', 'quote', 'nth', 'was', 'in', 'note', 'rules'] as const;
