// The document on disk and the one the rules make now, of the same text, to the document to write: the human word stands.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { END_MARK } from '../annotations/print-document.js';
import { settleDocument, withLines } from '../annotations/settle-comments.js';
import { without } from '../annotations/without.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import { holdsWork } from './human-work.js';
import type { TypeOf } from './join-mentions.js';
import { reconcileEntities } from './reconcile-entities.js';
import { reconcileParagraphs } from './reconcile-paragraphs.js';

export interface Reconciled {
  readonly document: AnnotationDocument;
  /** one line each, `id: what happened`; nothing for what nobody had decided */
  readonly notes: readonly string[];
  readonly outcomes?: Readonly<Record<'same' | 'moved' | 'edited' | 'lost' | 'revived', number>>;
}

/** True when one of the blob ids of a document is that of the text. */
export const isSameText = ({ text }: AnnotationDocument, blob: string): boolean =>
  text.some((id) => {
    const digits = id.slice('git:'.length);
    return digits !== '' && blob !== '' && (blob.startsWith(digits) || digits.startsWith(blob));
  });

/** Types of ids, the human word before that of the rules; `date` and `money` are their own. */
const typesOf = (old: AnnotationDocument, fresh: AnnotationDocument): TypeOf => {
  const types = new Map<string, string>([
    ['date', 'date'],
    ['money', 'money'],
  ]);
  for (const { id, rules } of fresh.entities) if (rules !== undefined) types.set(id, rules.is);
  for (const { id, human, rules } of old.entities) {
    const said =
      typeof human === 'string' ? human : human !== undefined && 'is' in human ? human.is : undefined;
    const type = said ?? types.get(id) ?? rules?.is;
    if (type !== undefined) types.set(id, type);
  }
  return (is) => types.get(is);
};

/** A date that a person or a caller gave has no zone, and stays. */
const publishedOf = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
): Pick<AnnotationDocument, 'published'> => {
  const published =
    old.published !== undefined && old.published.from === undefined ? old.published : fresh.published;
  return published === undefined ? {} : { published };
};

/** The changed text leaves decisions without a place; nothing is guessed and nothing written. */
const refuseWork = (old: AnnotationDocument, article: Article): AnnotateError =>
  new AnnotateError(
    'text-changed',
    `the article has changed (${old.text.join(', ')} was annotated, git:${article.source.blob.slice(0, 12)} is there now) and its annotation file holds decisions or notes: the file is left as it is. Restore the article, or delete the annotation file to start anew`,
    { path: article.source.path },
  );

/**
 * The document to write, and what to tell. On the same text every `human`, `note`, `was`, `x-*`, comment, hand-added record and
 * lost mention stays; only `rules`, the rules' own entities, the ruleset and the header are set or dropped. Doing it twice is doing it once.
 * On another text a file that holds nothing of a person's becomes the fresh one.
 * @throws AnnotateError `text-changed` when the text is another and the file holds a person's work
 */
export const reconcile = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
  article: Article,
  _before: readonly Article[] = [],
): Reconciled => {
  if (!isSameText(old, article.source.blob)) {
    if (holdsWork(old)) throw refuseWork(old, article);
    return { document: { ...fresh, ...publishedOf(old, fresh) }, notes: [] };
  }
  const { paragraphs, loose: below, notes } = reconcileParagraphs(old, fresh, article, typesOf(old, fresh));
  const { entities, loose, notes: others } = reconcileEntities(old, fresh, paragraphs);
  const comments = withLines(
    withLines(old.comments, 'mentions', loose, true),
    old.lost.length > 0 ? 'lost' : END_MARK,
    below,
    true,
  );
  const document = settleDocument({
    ...without(old, 'published', 'schema'),
    ...(fresh.schema === undefined ? {} : { schema: fresh.schema }),
    article: fresh.article,
    text: fresh.text,
    ...publishedOf(old, fresh),
    ruleset: fresh.ruleset,
    entities,
    paragraphs,
    ...(comments === undefined ? {} : { comments }),
  });
  return { document, notes: [...notes, ...others] };
};
