// Annotation files on disk, to be looked at and decided upon one by one; each decision is written at once.
import { relative } from 'node:path';
import type { AnnotationDocument, MentionRecord } from '../annotations/annotation-document.js';
import { printDocument } from '../annotations/print-document.js';
import { provePrinted } from '../annotations/prove-printed.js';
import { readDocument } from '../annotations/read-document.js';
import { openGazetteer } from '../gazetteer/gazetteer.js';
import type { Config } from '../io/find-config.js';
import { hashText, readUtf8File } from '../io/read-file.js';
import { readGazetteer } from '../io/read-gazetteer.js';
import { writeWhole } from '../io/write-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import { addMention } from '../review/decide/add-mention.js';
import { decideMentions } from '../review/decide/decide-mentions.js';
import { refuseMisquoted } from '../review/decide/refuse-misquoted.js';
import { refuseUntrue } from '../review/refuse-untrue.js';
import { isWaiting } from '../review/review-order.js';
import { stateOf } from '../review/states.js';
import { viewDocument } from '../review/view-document.js';
import type { FileSummary, ReviewedFile, ReviewStore } from '../web/review-store.js';
import { readArticleOf, readDocumentIfSound } from './read-annotations.js';

/** A file before a decision made here, and the hash it had after it. */
interface Step {
  readonly before: string;
  readonly after: string;
}

interface Opened {
  readonly text: string;
  readonly document: AnnotationDocument;
  readonly article: Article;
}

/** Decisions that can be taken back, of one file. */
const STEPS_KEPT = 200;

const changedOnDisk = (path: string): AnnotateError =>
  new AnnotateError('changed-on-disk', 'was changed by something else: look at it again', { path });

const mentionsOf = ({ paragraphs, lost }: AnnotationDocument): MentionRecord[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions),
  ...lost,
];

const summarize = (text: string, name: string): FileSummary => {
  try {
    const mentions = mentionsOf(readDocument(text, name));
    return {
      name,
      mentions: mentions.length,
      waiting: mentions.filter((one) => isWaiting(stateOf(one))).length,
    };
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    return { name, mentions: 0, waiting: 0, problem: error.message };
  }
};

/** A store that also tells which files have a mention. */
export interface OpenedReviews extends ReviewStore {
  /** path as a person would type it */
  nameOf(file: number): string;
  /** each wanted id that some file has, to those files; damaged files have none */
  owners(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]>;
}

const mentionIds = (path: string): string[] => {
  const document = readDocumentIfSound(readUtf8File(path), path);
  return document === undefined ? [] : mentionsOf(document).map(({ id }) => id);
};

/** The files, absolute paths, as a store; they are read anew whenever they are asked for. */
export const openReviews = (config: Config, cwd: string, files: readonly string[]): OpenedReviews => {
  let known: Lexicon | undefined;
  const lexicon = (): Lexicon => (known ??= openGazetteer(readGazetteer()).lexicon);
  const steps = new Map<number, Step[]>();

  const shownOf = (file: number): string => {
    const path = files[file];
    if (path === undefined) throw new AnnotateError('no-such-file', `there is no file ${file}`);
    return relative(cwd, path) || path;
  };

  const openFile = async (file: number, text: string): Promise<Opened> => {
    const shown = shownOf(file);
    const document = readDocument(text, shown);
    const article = await readArticleOf(config, files[file] as string, document, lexicon());
    if (article === undefined)
      throw new AnnotateError('no-article', `its article ${document.article} is not there: restore it`, {
        path: shown,
      });
    return { text, document, article };
  };

  const readText = (file: number): string => {
    shownOf(file);
    return readUtf8File(files[file] as string);
  };

  const show = (file: number, { text, document, article }: Opened): ReviewedFile => ({
    version: hashText(text),
    view: viewDocument(document, article),
    canUndo: (steps.get(file) ?? []).at(-1)?.after === hashText(text),
  });

  /** Writes what `change` makes of the file, if it is still the one that was looked at. */
  const change = async (
    file: number,
    version: string,
    make: (opened: Opened) => { document: AnnotationDocument; ids: readonly string[] },
  ): Promise<ReviewedFile> => {
    const before = readText(file);
    const shown = shownOf(file);
    if (hashText(before) !== version) throw changedOnDisk(shown);
    const opened = await openFile(file, before);
    const { document, ids } = make(opened);
    refuseMisquoted(document, opened.article, new Set(ids));
    if (!viewDocument(opened.document, opened.article).isStale) refuseUntrue(document, opened.article);
    const text = provePrinted(printDocument(document), document, shown);
    if (writeWhole(files[file] as string, text, { expected: version }) === 'written')
      steps.set(file, [...(steps.get(file) ?? []).slice(1 - STEPS_KEPT), { before, after: hashText(text) }]);
    return show(file, { text, document, article: opened.article });
  };

  return {
    nameOf: shownOf,
    list: () =>
      files.map((path, file) => {
        const shown = shownOf(file);
        try {
          return summarize(readUtf8File(path), shown);
        } catch (error) {
          if (!(error instanceof AnnotateError)) throw error;
          return { name: shown, mentions: 0, waiting: 0, problem: error.message };
        }
      }),
    read: async (file) => show(file, await openFile(file, readText(file))),
    decide: (file, version, said) =>
      change(file, version, ({ document }) => ({
        document: said.reduce((made, { ids, decision }) => decideMentions(made, ids, decision), document),
        ids: said.flatMap(({ ids }) => ids),
      })),
    owners(wanted) {
      const owners = new Map<string, number[]>();
      for (const [file, path] of files.entries())
        for (const id of mentionIds(path))
          if (wanted.has(id)) owners.set(id, [...(owners.get(id) ?? []), file]);
      return owners;
    },
    async add(file, version, span, naming) {
      let added = '';
      const reviewed = await change(file, version, ({ document, article }) => {
        const made = addMention(document, article, span, naming);
        added = made.id;
        return { document: made.document, ids: [made.id] };
      });
      return { ...reviewed, added };
    },
    async undo(file, version) {
      const step = (steps.get(file) ?? []).at(-1);
      if (step === undefined)
        throw new AnnotateError('nothing-to-undo', 'nothing was decided here that could be taken back');
      if (step.after !== version || hashText(readText(file)) !== version) throw changedOnDisk(shownOf(file));
      writeWhole(files[file] as string, step.before, { expected: version });
      steps.set(file, (steps.get(file) as Step[]).slice(0, -1));
      return show(file, await openFile(file, step.before));
    },
  };
};
