// Versions of one annotation file for merges: what a run writes, and what people make of it.
import type {
  AnnotationDocument,
  EntityHuman,
  EntityRecord,
  MentionHuman,
  MentionRecord,
} from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { printEntityHuman, printMentionHuman } from '../../src/annotations/print-words.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { BinResult } from '../support/run-bin.js';
import type { Repository } from '../support/repository.js';
import { run } from '../review/reviewing.js';

export const FILE = 'annotations/a.yaml';

/** The article with its mentions marked. */
export const MARKED = [
  '[Loretta Preska|judge] ruled that [Microsoft|company] must hand over mails in [Dublin|place].',
  '[Brad Smith|person] of [Redmond|place] said [the firm|company|microsoft] would appeal. [Ireland|place] listened.',
  '[Preska|judge|loretta-preska] stayed her order on [July 31|date||2014-07-31].',
].join('\n\n');

const MADE = run(MARKED);

export const ARTICLE = MADE.article.source.text;

/** What the rules have written, with nobody's decision. */
const FRESH = MADE.document;

export type Edit = (document: AnnotationDocument) => AnnotationDocument;

/** The text of the file after edits. */
export const version = (...edits: readonly Edit[]): string =>
  printDocument(edits.reduce((at, edit) => edit(at), FRESH));

/** Changes the mention with these words. */
export const mention =
  (quote: string, change: (record: MentionRecord) => MentionRecord | undefined): Edit =>
  (document) => ({
    ...document,
    paragraphs: document.paragraphs.flatMap((paragraph) => {
      const mentions = paragraph.mentions.flatMap((record) =>
        record.quote === quote ? (change(record) ?? []) : [record],
      );
      return mentions.length === 0 ? [] : [{ ...paragraph, mentions }];
    }),
  });

export const says = (quote: string, human: MentionHuman): Edit =>
  mention(quote, (record) => ({ ...record, human }));

export const withdraws = (quote: string): Edit => mention(quote, ({ human: _human, ...record }) => record);

export const notes = (quote: string, ...note: readonly string[]): Edit =>
  mention(quote, (record) => ({ ...record, note }));

/** The rules say something else of these words. */
export const finds = (quote: string, is: string, by = 'test/other'): Edit =>
  mention(quote, (record) => ({ ...record, rules: { is, by } }));

/** The rules find them no longer: what nobody has decided goes. */
export const drops = (quote: string): Edit =>
  mention(quote, ({ rules: _rules, ...record }) => (record.human === undefined ? undefined : record));

/** Puts a record behind the one with these words. */
export const adds =
  (after: string, record: MentionRecord): Edit =>
  (document) => ({
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({
      ...paragraph,
      mentions: paragraph.mentions.flatMap((one) => (one.quote === after ? [one, record] : [one])),
    })),
  });

export const entity =
  (id: string, change: (record: EntityRecord) => EntityRecord | undefined): Edit =>
  (document) => ({
    ...document,
    entities: document.entities.flatMap((record) => (record.id === id ? (change(record) ?? []) : [record])),
  });

export const calls = (id: string, human: EntityHuman): Edit => entity(id, (record) => ({ ...record, human }));

export const addsEntity =
  (record: EntityRecord): Edit =>
  (document) => ({
    ...document,
    entities: [...document.entities, record].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });

export const header =
  (change: Partial<AnnotationDocument>): Edit =>
  (document) => ({ ...document, ...change });

/** What people say, by words or entity id: `Dublin: dublin`, `entity microsoft: company`, `lost Brad Smith: …`. */
export const decisionsOf = (text: string): string[] => {
  const document = readDocument(text, FILE);
  const of = (prefix: string, { quote, human }: MentionRecord): string[] =>
    human === undefined ? [] : [`${prefix}${quote}: ${printMentionHuman(human)}`];
  return [
    ...document.entities.flatMap(({ id, human }) =>
      human === undefined ? [] : [`entity ${id}: ${printEntityHuman(human)}`],
    ),
    ...document.paragraphs.flatMap(({ mentions }) => mentions.flatMap((record) => of('', record))),
    ...document.lost.flatMap((record) => of('lost ', record)),
  ];
};

/** The records of these words. */
export const recordsOf = (text: string, quote: string): MentionRecord[] =>
  readDocument(text, FILE)
    .paragraphs.flatMap(({ mentions }) => mentions)
    .filter((record) => record.quote === quote);

/** Branches `main` and `topic` with one change each on top of a base; `main` is checked out. No base: both add the file. */
export const part = (
  repository: Repository,
  base: string | undefined,
  ours: string | Uint8Array,
  theirs: string | Uint8Array,
  file = FILE,
): void => {
  repository.commit('base', { 'corpus/a.txt': ARTICLE, ...(base === undefined ? {} : { [file]: base }) });
  repository.git('checkout', '-q', '-b', 'topic');
  repository.commit('theirs', { [file]: theirs });
  repository.git('checkout', '-q', 'main');
  repository.commit('ours', { [file]: ours });
};

/** `git merge topic` after `part`. */
export const mergeParts = (
  repository: Repository,
  base: string | undefined,
  ours: string | Uint8Array,
  theirs: string | Uint8Array,
  file = FILE,
): BinResult & { readonly text: string } => {
  part(repository, base, ours, theirs, file);
  const result = repository.tryGit('merge', '-q', '--no-edit', 'topic');
  return { ...result, text: repository.read(file) };
};
