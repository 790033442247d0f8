// A document to the one text that stands for it: what a git merge sees is decided here, so every blank line counts.
import type {
  AnnotationDocument,
  CommentMap,
  Comments,
  EntityRecord,
  Extra,
  MentionRecord,
  ParagraphRecord,
  PublishedRecord,
} from './annotation-document.js';
import { FORMAT_VERSION } from './annotation-document.js';
import { printDate, printScalar } from './print-scalar.js';
import { printEntityHuman, printEntityRules, printMentionHuman, printMentionRules } from './print-words.js';

/** The last line of every file; a file without it was cut off. */
export const END_MARK = '...';

/** What stands before the path in the editor's modeline. */
export const MODELINE = '# yaml-language-server: $schema=';

const commented = (indent: string, line: string, comments: Comments | undefined): string => {
  if (comments === undefined) return `${indent}${line}\n`;
  let printed = '';
  for (const comment of comments.before ?? []) printed += `${indent}${comment}\n`;
  return `${printed}${indent}${line}${comments.end === undefined ? '' : ` ${comments.end}`}\n`;
};

const extraLine = ({ key, text }: Extra): string => `${key}: ${text}`;

/** Extras that stand behind a field, or first when `after` is undefined. */
const extrasAfter = (
  indent: string,
  after: string | undefined,
  extras: readonly Extra[] | undefined,
  comments: CommentMap | undefined,
): string =>
  extras === undefined
    ? ''
    : extras
        .filter((extra) => extra.after === after)
        .map((extra) => commented(indent, extraLine(extra), comments?.[extra.key]))
        .join('');

interface Field {
  readonly key: string;
  /** undefined when the record does not have the field */
  readonly text: string | undefined;
}

const printFields = (
  indent: string,
  fields: readonly Field[],
  extras: readonly Extra[] | undefined,
  comments: CommentMap | undefined,
): string => {
  let printed = extrasAfter(indent, undefined, extras, comments);
  for (const { key, text } of fields) {
    if (text !== undefined) printed += commented(indent, `${key}: ${text}`, comments?.[key]);
    printed += extrasAfter(indent, key, extras, comments);
  }
  return printed;
};

const printNote = (note: readonly string[] | undefined): string | undefined => {
  if (note === undefined || note.length === 0) return undefined;
  return note.length === 1
    ? printScalar(note[0] as string, 'block')
    : `[${note.map((one) => printScalar(one, 'flow')).join(', ')}]`;
};

/** Ids are slugs: only a short one, one like `e-5` or one that begins with a digit (`10e-2`) can be a word of YAML. */
const printId = (id: string): string => {
  const first = id.charCodeAt(0);
  return id.length > 6 && first > 57 && first !== 101 ? id : printScalar(id, 'flow');
};

const printEntity = (entity: EntityRecord): string => {
  const { human, note, rules, extras, comments } = entity;
  // most are the machine's alone
  if (
    human === undefined &&
    note === undefined &&
    rules !== undefined &&
    extras === undefined &&
    comments === undefined
  )
    return `  ${printId(entity.id)}:\n    name: ${printScalar(entity.name, 'block')}\n    rules: ${printEntityRules(rules)}\n`;
  const fields: Field[] = [
    { key: 'human', text: human === undefined ? undefined : printEntityHuman(human) },
    { key: 'name', text: printScalar(entity.name, 'block') },
    { key: 'note', text: printNote(note) },
    { key: 'rules', text: rules === undefined ? undefined : printEntityRules(rules) },
  ];
  return (
    commented('  ', `${printId(entity.id)}:`, comments?.['id']) +
    printFields('    ', fields, extras, comments)
  );
};

/** Nine of ten records are the machine's alone: quote, maybe nth, rules. */
const printPlainMention = (indent: string, { id, quote, nth, rules }: MentionRecord): string => {
  let printed = `${indent}${printId(id)}:\n${indent}  quote: ${printScalar(quote, 'block')}\n`;
  if (nth !== undefined) printed += `${indent}  nth: ${nth}\n`;
  if (rules !== undefined) printed += `${indent}  rules: ${printMentionRules(rules)}\n`;
  return printed;
};

const printMention = (indent: string, mention: MentionRecord): string => {
  const { human, was, note, rules, extras, comments } = mention;
  const inParagraph = mention.in;
  if (
    human === undefined &&
    was === undefined &&
    note === undefined &&
    inParagraph === undefined &&
    extras === undefined &&
    comments === undefined
  )
    return printPlainMention(indent, mention);
  const fields: Field[] = [
    { key: 'human', text: human === undefined ? undefined : printMentionHuman(human) },
    { key: 'quote', text: printScalar(mention.quote, 'block') },
    { key: 'nth', text: mention.nth === undefined ? undefined : String(mention.nth) },
    { key: 'was', text: was === undefined ? undefined : printScalar(was, 'block') },
    { key: 'in', text: inParagraph === undefined ? undefined : printScalar(inParagraph, 'block') },
    { key: 'note', text: printNote(note) },
    { key: 'rules', text: rules === undefined ? undefined : printMentionRules(rules) },
  ];
  return (
    commented(indent, `${printId(mention.id)}:`, comments?.['id']) +
    printFields(`${indent}  `, fields, extras, comments)
  );
};

const printParagraph = ({ key, mentions, extras, comments }: ParagraphRecord): string => {
  let printed =
    commented('  ', `${key}:`, comments?.['id']) + extrasAfter('    ', undefined, extras, comments);
  for (const mention of mentions) printed += printMention('    ', mention);
  return printed;
};

/** What follows `published:`. */
const printPublished = ({ date, from }: PublishedRecord): string =>
  from === undefined ? printDate(date) : `{date: ${printDate(date)}, from: ${printScalar(from, 'flow')}}`;

const printText = (text: readonly string[]): string =>
  text.length === 1
    ? printScalar(text[0] as string, 'block')
    : `[${text.map((one) => printScalar(one, 'flow')).join(', ')}]`;

const HEADER_BREAKS = new Set(['ruleset', 'entities', 'mentions', 'lost']);

const printSection = (
  document: AnnotationDocument,
  name: 'entities' | 'mentions' | 'lost',
  records: readonly string[],
  separator: string,
): string => {
  const extras = (document.sectionExtras?.[name] ?? [])
    .map((extra) => commented('  ', extraLine(extra), document.comments?.[`${name}/${extra.key}`]))
    .join('');
  const empty = records.length === 0 && extras === '';
  // an empty section is left out; that of mentions says that nothing was found
  if (empty && name !== 'mentions') return '';
  return (
    commented('', empty ? `${name}: {}` : `${name}:`, document.comments?.[name]) +
    extras +
    records.join(separator)
  );
};

/** The canonical text of a document: the same document gives the same bytes, and `readDocument` gives the document back. */
export const printDocument = (document: AnnotationDocument): string => {
  const { comments, extras } = document;
  const field = (key: string, text: string): string => commented('', `${key}: ${text}`, comments?.[key]);
  const parts: Readonly<Record<string, string>> = {
    annotate: field('annotate', String(FORMAT_VERSION)),
    article: field('article', printScalar(document.article, 'block')),
    text: field('text', printText(document.text)),
    published: document.published === undefined ? '' : field('published', printPublished(document.published)),
    ruleset: field('ruleset', printScalar(document.ruleset, 'block')),
    entities: printSection(document, 'entities', document.entities.map(printEntity), ''),
    mentions: printSection(document, 'mentions', document.paragraphs.map(printParagraph), '\n'),
    lost: printSection(
      document,
      'lost',
      document.lost.map((mention) => printMention('  ', mention)),
      '',
    ),
  };
  let printed = document.schema === undefined ? '' : `${MODELINE}${document.schema}\n`;
  printed += extrasAfter('', undefined, extras, comments);
  for (const key in parts) {
    const part = parts[key] as string;
    if (part !== '') printed += HEADER_BREAKS.has(key) ? `\n${part}` : part;
    printed += extrasAfter('', key, extras, comments);
  }
  return printed + commented('', END_MARK, comments?.[END_MARK]);
};
