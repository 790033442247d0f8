// Annotation files on disk, to be looked at and decided upon one by one; each decision is written at once.
import { relative } from 'node:path';
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { printInto } from '../annotations/print-into.js';
import { readDocument } from '../annotations/read-document.js';
import { openGazetteer } from '../gazetteer/gazetteer.js';
import type { Config } from '../io/find-config.js';
import { hashText, readUtf8File } from '../io/read-file.js';
import { readGazetteer } from '../io/read-gazetteer.js';
import { writeWhole } from '../io/write-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Said } from '../review/decide/decision.js';
import { checkChange } from '../review/decide/check-change.js';
import type { Change } from '../review/decide/check-change.js';
import { makeChange } from '../review/decide/make-change.js';
import { viewDocument } from '../review/view-document.js';
import type { ReviewedFile, ReviewStore } from '../web/review-store.js';
import { readArticleOf } from './read-annotations.js';
import { summarize, summarizeFile } from './summarize-reviews.js';
import { createUndoSteps } from './undo-steps.js';

interface Opened {
  readonly text: string;
  readonly document: AnnotationDocument;
  readonly article: Article;
}

const changedOnDisk = (path: string): AnnotateError =>
  new AnnotateError('changed-on-disk', 'was changed by something else: look at it again', { path });

/** The error with the file it is about, where it names none. */
const inFile = (error: unknown, path: string): unknown =>
  error instanceof AnnotateError && error.place.path === undefined
    ? new AnnotateError(error.code, error.message, { ...error.place, path })
    : error;

/** A change that can be written: all of it has been looked at. */
interface Planned {
  readonly file: number;
  readonly before: Opened;
  readonly document: AnnotationDocument;
  readonly text: string;
  readonly look: string | undefined;
}

/** What a decision names: the file and the article that were looked at. */
const versionOf = ({ text, article }: Pick<Opened, 'text' | 'article'>): string =>
  hashText(`${article.source.blob}\n${text}`);

/** A store that also tells which files have a mention, and decides in several files at once. */
export interface OpenedReviews extends ReviewStore {
  /** makes all of the decision on a file as it is now, and gives back what writes it */
  plan(file: number, said: readonly Said[]): Promise<() => void>;
  /** path as a person would type it */
  nameOf(file: number): string;
  /** each wanted id that some file has, to those files. @throws AnnotateError of a file that cannot be read: it may have one of them too */
  owners(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]>;
}

const mentionIds = (path: string, shown: string): string[] => {
  const { paragraphs, lost } = readDocument(readUtf8File(path), shown);
  return [...paragraphs.flatMap(({ mentions }) => mentions), ...lost].map(({ id }) => id);
};

/** The files, absolute paths, as a store; they are read anew whenever they are asked for. */
export const openReviews = (config: Config, cwd: string, files: readonly string[]): OpenedReviews => {
  let known: Lexicon | undefined;
  const lexicon = (): Lexicon => (known ??= openGazetteer(readGazetteer()).lexicon);
  const steps = createUndoSteps();

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

  const show = (file: number, { text, document, article }: Opened, look?: string): ReviewedFile => ({
    version: versionOf({ text, article }),
    view: viewDocument(document, article),
    summary: summarize(shownOf(file), document),
    canUndo: steps.last(file)?.after === hashText(text),
    ...(look === undefined ? {} : { look }),
  });

  const planChange = async (
    file: number,
    before: string,
    make: (opened: Opened) => Change,
  ): Promise<Planned> => {
    const opened = await openFile(file, before);
    const { document, look } = checkChange(opened, () => make(opened));
    const text = printInto(before, document, shownOf(file));
    return { file, before: opened, document, text, look };
  };

  const write = ({ file, before, text, look }: Planned): void => {
    if (writeWhole(files[file] as string, text, { expected: hashText(before.text) }) === 'written')
      steps.push({ file, before: before.text, after: hashText(text), look });
  };

  /** Writes what `make` makes of the file, if it is still the one that was looked at. */
  const change = async (
    file: number,
    version: string,
    make: (opened: Opened) => Change,
  ): Promise<ReviewedFile> => {
    const before = readText(file);
    const planned = await planChange(file, before, (opened) => {
      if (versionOf(opened) !== version) throw changedOnDisk(shownOf(file));
      return make(opened);
    });
    write(planned);
    const { document, text, look } = planned;
    return show(file, { text, document, article: planned.before.article }, look);
  };

  return {
    nameOf: shownOf,
    list: () => files.map((path, file) => summarizeFile(path, shownOf(file))),
    read: async (file) => show(file, await openFile(file, readText(file))),
    async plan(file, said) {
      try {
        const planned = await planChange(file, readText(file), makeChange.decide(said));
        return () => write(planned);
      } catch (error) {
        throw inFile(error, shownOf(file));
      }
    },
    decide: (file, version, said) => change(file, version, makeChange.decide(said)),
    owners(wanted) {
      const owners = new Map<string, number[]>();
      for (const [file, path] of files.entries())
        for (const id of mentionIds(path, shownOf(file)))
          if (wanted.has(id)) owners.set(id, [...(owners.get(id) ?? []), file]);
      return owners;
    },
    add: (file, version, span, naming) => change(file, version, makeChange.add(span, naming)),
    mend: (file, version, span, id) => change(file, version, makeChange.mend(span, id)),
    async undo(file, version) {
      const step = steps.last(file);
      if (step === undefined)
        throw new AnnotateError('nothing-to-undo', 'nothing was decided here that could be taken back');
      const now = await openFile(file, readText(file));
      if (step.after !== hashText(now.text)) {
        steps.forget(file);
        throw new AnnotateError(
          'nothing-to-undo',
          'the file was changed by something else: what was decided here before cannot be taken back any more',
        );
      }
      if (versionOf(now) !== version) throw changedOnDisk(shownOf(file));
      writeWhole(files[file] as string, step.before, { expected: step.after });
      steps.pop(file);
      return show(file, await openFile(file, step.before), step.look);
    },
  };
};
