// Records to their fields as they are printed, for the list of decisions.
import type {
  AnnotationDocument,
  CommentMap,
  EntityRecord,
  Extra,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import {
  printEntityHuman,
  printEntityRules,
  printMentionHuman,
  printMentionRules,
} from '../../annotations/print-words.js';
import { linesOf } from '../../annotations/settle-comments.js';
import type { PrintedFields } from './describe-decisions.js';
import type { Located } from './merge-mention.js';

interface Carrying {
  readonly note?: readonly string[];
  readonly extras?: readonly Extra[];
  readonly comments?: CommentMap;
}

const carriedFields = ({ note, extras, comments }: Carrying): PrintedFields => ({
  ...(note === undefined ? {} : { note: note.join('\n') }),
  ...Object.fromEntries((extras ?? []).map(({ key, text }) => [key, text])),
  ...(comments === undefined ? {} : { comments: Object.values(comments).flatMap(linesOf).join('\n') }),
});

const defined = (fields: Readonly<Record<string, string | undefined>>): PrintedFields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined));

/** Fields of a mention; none for one that is not there. */
export const mentionFields = (located: Located | undefined): PrintedFields => {
  if (located === undefined) return {};
  const { paragraph, record } = located;
  const { human, rules, nth } = record;
  return defined({
    place: paragraph === undefined ? 'lost' : `mentions/${paragraph}`,
    human: human === undefined ? undefined : printMentionHuman(human),
    quote: record.quote,
    nth: nth === undefined ? undefined : String(nth),
    was: record.was,
    in: record.in,
    rules: rules === undefined ? undefined : printMentionRules(rules),
    ...carriedFields(record),
  });
};

/** Fields of an entity; none for one that is not there. */
export const entityFields = (entity: EntityRecord | undefined): PrintedFields => {
  if (entity === undefined) return {};
  const { human, rules } = entity;
  return defined({
    human: human === undefined ? undefined : printEntityHuman(human),
    name: entity.name,
    rules: rules === undefined ? undefined : printEntityRules(rules),
    ...carriedFields(entity),
  });
};

/** Fields of a paragraph itself; none for one that is not there. */
export const paragraphFields = (paragraph: ParagraphRecord | undefined): PrintedFields =>
  paragraph === undefined ? {} : carriedFields(paragraph);

/** Fields of the header; none for a document that is not there. */
export const headerFields = (
  document: Omit<AnnotationDocument, 'entities' | 'paragraphs' | 'lost'> | undefined,
): PrintedFields => {
  if (document === undefined) return {};
  const { schema, article, text, published, ruleset, sectionExtras } = document;
  const inSections = Object.entries(sectionExtras ?? {}).flatMap(([section, extras]) =>
    extras.map(({ key, text: value }) => [`${section}/${key}`, value]),
  );
  return defined({
    schema,
    article,
    text: text.join(', '),
    published:
      published &&
      (published.from === undefined ? published.date : `${published.date} from ${published.from}`),
    ruleset,
    ...carriedFields(document),
    ...(Object.fromEntries(inSections) as PrintedFields),
  });
};
