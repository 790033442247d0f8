// An article's mentions and entities to the document that stands for them when nobody has said anything yet.
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import { isValueType } from '../model/entity-type.js';
import type { AttributeMap, Attributes, Mention } from '../model/mention.js';
import { contains } from '../model/span.js';
import type { Span } from '../model/span.js';
import { describeSpans } from './anchor.js';
import type { Anchor } from './anchor.js';
import type {
  AnnotationDocument,
  EntityRecord,
  EntityRules,
  ExternalIds,
  MentionRecord,
  MentionRules,
  ParagraphRecord,
} from './annotation-document.js';
import { RESERVED_IDS } from './annotation-document.js';
import type { Mint } from './mint-id.js';
import { createMint } from './mint-id.js';
import { openingComment } from './paragraph-opening.js';
import { quoteSlug } from './quote-slug.js';

export interface BuildOptions {
  /** path of the article relative to the annotation file, with `/` */
  readonly articlePath: string;
  /** `name@version` */
  readonly ruleset: string;
  /** path or URL of the JSON Schema, for editors; default: `schema/annotation.schema.json` where `articlePath` stops climbing */
  readonly schema?: string;
}

export interface Findings {
  /** in text order, inside the paragraphs of the article */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Hex digits of the blob id that are kept. */
const BLOB_DIGITS = 12;

/** `../../corpus/a/b.txt` climbs to the project: the schema is found from there. */
const schemaFor = (articlePath: string): string =>
  `${/^(?:\.\.\/)*/.exec(articlePath)?.[0] ?? ''}schema/annotation.schema.json`;

const ENTITY_ID = /^[a-z0-9][a-z0-9-]*$/;
const LONGEST_ENTITY_ID = 80;

/** The id as the file may hold it: a slug that is no word of the format. */
const entityId = (id: string, type: string): string => {
  const slug = ENTITY_ID.test(id) && id.length <= LONGEST_ENTITY_ID ? id : quoteSlug(id, LONGEST_ENTITY_ID);
  return RESERVED_IDS.includes(slug) ? `${slug}-${type}` : slug;
};

/** GeoNames numbers its entries; every other register writes its ids with letters or leading zeros. */
const toExternalIds = (ids: Readonly<Record<string, string>>): ExternalIds =>
  Object.fromEntries(
    Object.entries(ids).map(([register, id]) => [
      register,
      register === 'geonames' && /^[1-9][0-9]{0,14}$/.test(id) ? Number(id) : id,
    ]),
  );

const isEmpty = (map: object | undefined): boolean => map === undefined || Object.keys(map).length === 0;

/** Keys that would be read back as something else. */
const ownAttributes = (attributes: Attributes): Attributes => {
  const clash =
    ['is', 'by', 'ids'].some((key) => key in attributes) ||
    Object.keys(attributes).some((key) => key.startsWith('x-'));
  if (!clash) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !['is', 'by', 'ids'].includes(key) && !key.startsWith('x-')),
  );
};

const toEntityRecord = ({ id, type, name, rule, attributes, ids }: Entity): EntityRecord => {
  const own = attributes === undefined ? undefined : ownAttributes(attributes);
  const rules: EntityRules = {
    is: type,
    by: rule,
    ...(isEmpty(own) ? {} : { attributes: own as Attributes }),
    ...(ids === undefined || isEmpty(ids) ? {} : { ids: toExternalIds(ids) }),
  };
  return { id: entityId(id, type), name, rules };
};

/** The entity of a mention that nobody linked to one: named by its own words. */
const entityOfMention = (text: string, { start, end, type, evidence, refersTo }: Mention): Entity => {
  const name = refersTo?.name ?? text.slice(start, end);
  return {
    id: refersTo?.id ?? quoteSlug(name),
    type,
    name,
    rule: evidence.rule,
    ...(refersTo?.ids ? { ids: refersTo.ids } : {}),
  };
};

const buildEntities = (text: string, { mentions, entities }: Findings): EntityRecord[] => {
  const records = new Map<string, EntityRecord>();
  const add = (entity: Entity): void => {
    const record = toEntityRecord(entity);
    if (!records.has(record.id)) records.set(record.id, record);
  };
  for (const entity of entities) add(entity);
  for (const mention of mentions)
    if (!isValueType(mention.type) && mention.entity === undefined) add(entityOfMention(text, mention));
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const toMentionRules = (text: string, mention: Mention): MentionRules => {
  const { type, evidence, value, entity } = mention;
  if (isValueType(type)) return { is: type, by: evidence.rule, ...(value === undefined ? {} : { value }) };
  const holds = mention.attributes?.['holds'] as AttributeMap | undefined;
  return {
    is: entityId(entity ?? entityOfMention(text, mention).id, type),
    by: evidence.rule,
    ...(holds === undefined ? {} : { holds }),
  };
};

const buildParagraph = (
  article: Article,
  paragraph: Span,
  mentions: readonly Mention[],
  mint: Mint,
): ParagraphRecord => {
  const { text } = article.source;
  const anchors = describeSpans(text, paragraph, mentions);
  return {
    key: mint.paragraph(text, paragraph),
    mentions: mentions.map((mention, index): MentionRecord => ({
      id: mint.mention(text, paragraph, mention),
      ...(anchors[index] as Anchor),
      rules: toMentionRules(text, mention),
    })),
    comments: { id: { before: [openingComment(text, paragraph)] } },
  };
};

const untrueSpan = ({ source }: Article, { type, start, end, evidence }: Mention): AnnotateError =>
  new AnnotateError(
    'untrue-span',
    `a ${type} found by ${evidence.rule} at ${start} to ${end} does not lie in one paragraph: please report this with the article`,
    { path: source.path },
  );

/** @throws AnnotateError `untrue-span` when a mention does not lie in one paragraph: its quote would not be found again */
const buildParagraphs = (article: Article, mentions: readonly Mention[]): ParagraphRecord[] => {
  const mint = createMint();
  const records: ParagraphRecord[] = [];
  let next = 0;
  for (const paragraph of article.paragraphs) {
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).start < paragraph.end) next += 1;
    if (next === first) continue;
    const inside = mentions.slice(first, next);
    const stray = inside.find((mention) => !contains(paragraph, mention) || mention.start >= mention.end);
    if (stray) throw untrueSpan(article, stray);
    records.push(buildParagraph(article, paragraph, inside, mint));
  }
  if (next < mentions.length) throw untrueSpan(article, mentions[next] as Mention);
  return records;
};

/** The document of an article as the rules alone see it: the same article and rules give the same document. @throws AnnotateError `untrue-span` */
export const buildDocument = (
  article: Article,
  findings: Findings,
  { articlePath, ruleset, schema = schemaFor(articlePath) }: BuildOptions,
): AnnotationDocument => {
  const { published, source } = article;
  return {
    schema,
    article: articlePath,
    text: [`git:${source.blob.slice(0, BLOB_DIGITS)}`],
    ...(published
      ? {
          published:
            published.from === 'given'
              ? { date: published.date }
              : { date: published.date, from: published.from },
        }
      : {}),
    ruleset,
    entities: buildEntities(source.text, findings),
    paragraphs: buildParagraphs(article, findings.mentions),
    lost: [],
  };
};
