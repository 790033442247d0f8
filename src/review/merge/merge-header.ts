// The header of three documents to that of the result: article, text, date, ruleset, keys and comments of others.
import type {
  AnnotationDocument,
  CommentMap,
  Extra,
  PublishedRecord,
} from '../../annotations/annotation-document.js';
import { DOCUMENT_FIELDS } from '../../annotations/annotation-document.js';
import { linesOf, withLines } from '../../annotations/settle-comments.js';
import { mergeComments } from './merge-comments.js';
import { mergeExtras } from './merge-extras.js';
import { pickChanged, pickPresent } from './merge-machine.js';
import { mergeSets } from './merge-sets.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

type Document = AnnotationDocument | undefined;
type Records = Pick<AnnotationDocument, 'entities' | 'paragraphs' | 'lost'>;

const same = (text: string): string => text;

/** A date without a zone was given by a person, and is greater than any that was read. */
const publishedText = ({ date, from }: PublishedRecord): string =>
  `${from === undefined ? 1 : 0}${date} ${from}`;

/** One text, or those of both sides, which a run makes one again; `anchored` are texts that places of the result come from. */
const mergeText = (documents: Sides<Document>, anchored: ReadonlySet<string>): readonly string[] =>
  [...new Set([...mergeSets(mapSides(documents, (document) => document?.text ?? [])), ...anchored])].sort();

const SECTIONS = ['entities', 'mentions', 'lost'] as const;

const mergeSectionExtras = (documents: Sides<Document>): AnnotationDocument['sectionExtras'] => {
  const merged: Record<string, readonly Extra[]> = {};
  for (const section of SECTIONS) {
    const extras = mergeExtras(mapSides(documents, (document) => document?.sectionExtras?.[section]));
    if (extras !== undefined) merged[section] = extras;
  }
  return Object.keys(merged).length === 0 ? undefined : merged;
};

/** Foreign keys follow the nearest printed field above the one they followed. */
const settleExtras = (
  extras: readonly Extra[] | undefined,
  isPrinted: (field: string) => boolean,
): readonly Extra[] | undefined => {
  const fields: readonly string[] = DOCUMENT_FIELDS;
  const rankOf = ({ after }: Extra): number => fields.findIndex((field) => field === after);
  return (
    extras &&
    extras
      .map((extra): Extra => {
        let at = rankOf(extra);
        while (at >= 0 && !isPrinted(fields[at] as string)) at -= 1;
        return at < 0 ? extra : { ...extra, after: fields[at] as string };
      })
      .sort((a, b) => rankOf(a) - rankOf(b))
  );
};

/** Comments of keys that are gone go to the section they stood in, or to the top. */
const settleComments = (
  comments: CommentMap | undefined,
  keys: ReadonlySet<string>,
): CommentMap | undefined => {
  const isKnown = (field: string): boolean => keys.has(field) || !/(?:^|\/)x-/.test(field);
  const entries = Object.entries(comments ?? {});
  let settled: CommentMap | undefined = Object.fromEntries(entries.filter(([field]) => isKnown(field)));
  for (const [field, there] of entries)
    if (!isKnown(field)) {
      const section = field.includes('/') ? (field.split('/')[0] as string) : 'annotate';
      settled = withLines(settled, section, linesOf(there));
    }
  return settled === undefined || Object.keys(settled).length === 0 ? undefined : settled;
};

/** The header of the result; `records` tell which sections are printed. */
export const mergeHeader = (
  documents: Sides<Document>,
  records: Records,
  anchored: ReadonlySet<string>,
): Omit<AnnotationDocument, keyof Records> => {
  const field = (name: 'article' | 'ruleset'): string =>
    pickPresent(
      mapSides(documents, (document) => document?.[name]),
      same,
    ) as string;
  const schema = pickPresent(
    mapSides(documents, (document) => document?.schema),
    same,
  );
  const published = pickChanged(
    mapSides(documents, (document) => document?.published),
    publishedText,
  );
  const sectionExtras = mergeSectionExtras(documents);
  const isPrinted = (name: string): boolean => {
    if (name === 'published') return published !== undefined;
    if (name === 'entities' || name === 'lost')
      return records[name].length > 0 || sectionExtras?.[name] !== undefined;
    return true;
  };
  const extras = settleExtras(mergeExtras(mapSides(documents, (document) => document?.extras)), isPrinted);
  const keys = new Set([
    ...(extras ?? []).map(({ key }) => key),
    ...Object.entries(sectionExtras ?? {}).flatMap(([section, list]) =>
      list.map(({ key }) => `${section}/${key}`),
    ),
  ]);
  const comments = settleComments(mergeComments(mapSides(documents, (document) => document?.comments)), keys);
  return {
    ...(schema === undefined ? {} : { schema }),
    article: field('article'),
    text: mergeText(documents, anchored),
    ...(published === undefined ? {} : { published }),
    ruleset: field('ruleset'),
    ...(sectionExtras === undefined ? {} : { sectionExtras }),
    ...(extras === undefined ? {} : { extras }),
    ...(comments === undefined ? {} : { comments }),
  };
};
