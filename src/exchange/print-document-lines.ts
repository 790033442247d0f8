// A document to one line a record, from the document alone: what `git diff` and `git log -p` show of it.
import type {
  AnnotationDocument,
  Carried,
  EntityRecord,
  MentionRecord,
} from '../annotations/annotation-document.js';
import {
  printEntityHuman,
  printEntityRules,
  printMentionHuman,
  printMentionRules,
} from '../annotations/print-words.js';
import { entityStateOf, stateOf } from '../review/states.js';

/** Line breaks would make two lines of one record. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** `human: …`, `rules: …`, `note: …`, as far as each is there, and what others have added. */
const saidBy = (
  human: string | undefined,
  rules: string | undefined,
  { note, extras, comments }: Carried,
): string => {
  const parts = human === undefined ? [] : [`human: ${human}`];
  if (rules !== undefined) parts.push(`rules: ${rules}`);
  if (note !== undefined) parts.push(`note: ${note.join(' | ')}`);
  for (const { key, text } of extras ?? []) parts.push(`${key}: ${text}`);
  for (const { before = [], end } of Object.values(comments ?? {}))
    parts.push(...before, ...(end === undefined ? [] : [end]));
  return parts.map(oneLine).join('\t');
};

const entityLine = (entity: EntityRecord): string =>
  `${entity.id}\t${entityStateOf(entity)}\t${oneLine(entity.name)}\t${saidBy(
    entity.human && printEntityHuman(entity.human),
    entity.rules && printEntityRules(entity.rules),
    entity,
  )}\n`;

const mentionLine = (mention: MentionRecord, isLost = false): string => {
  const nth = mention.nth === undefined ? '' : ` (${mention.nth})`;
  const was = mention.was === undefined ? '' : ` (was "${oneLine(mention.was)}")`;
  return `${mention.id}\t${isLost ? 'lost' : stateOf(mention)}\t"${oneLine(mention.quote)}"${nth}${was}\t${saidBy(
    mention.human && printMentionHuman(mention.human),
    mention.rules && printMentionRules(mention.rules),
    mention,
  )}\n`;
};

/**
 * A line for the header, then one for each entity, mention and lost mention: id, state, words, and what people and rules say of it, parted by tabs.
 * No line says where its mention stands, so an edited text changes none.
 */
export const printDocumentLines = (document: AnnotationDocument): string => {
  const { text, ruleset, published, entities, paragraphs, lost } = document;
  const day =
    published === undefined
      ? ''
      : `  published ${published.date}${published.from === undefined ? '' : ` (${published.from})`}`;
  return [
    `${document.article}\t${ruleset}\t${text.join(' ')}${day}\n`,
    ...entities.map(entityLine),
    ...paragraphs.flatMap(({ mentions }) => mentions.map((mention) => mentionLine(mention))),
    ...lost.map((mention) => mentionLine(mention, true)),
  ].join('');
};
