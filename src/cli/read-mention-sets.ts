// Files of gold, predictions or reviewers, in any of the formats that are read, to mentions by text.
import { posix } from 'node:path';
import { readDocument } from '../annotations/read-document.js';
import { publishedByPerson } from '../annotate-file.js';
import { readBrat } from '../exchange/read-brat.js';
import { readJsonl } from '../exchange/read-jsonl.js';
import { readMarked } from '../exchange/read-marked.js';
import type { Voice } from '../exchange/read-reviewed.js';
import { readReviewed } from '../exchange/read-reviewed.js';
import type { TypeMap } from '../exchange/type-names.js';
import { compareCodePoints } from '../io/compare-code-points.js';
import type { Source } from '../io/open-source.js';
import { ARTICLE_LIMIT } from '../io/read-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import type { MentionSet } from '../score/mention-set.js';
import type { PublishedRules } from '../text/find-published.js';
import { readInTime } from './read-in-time.js';
import { decodeUtf8 } from '../io/decode-utf8.js';

export interface ReadSet {
  readonly set: MentionSet;
  /** file it was read from, as messages name it */
  readonly shown: string;
  /** of an annotation file: its article, read as a run reads it */
  readonly article?: Article;
  readonly published?: string | undefined;
  /** of an annotation file: how many mentions people have decided */
  readonly decided?: number;
  /** of a brat file: mentions in pieces, read as one */
  readonly discontinuous?: number;
}

export interface ReadSetsOptions {
  readonly lexicon: Lexicon;
  readonly types: TypeMap;
  readonly offsets: 'utf16' | 'codepoint';
  readonly voice: Voice;
  readonly publishedRules?: PublishedRules | undefined;
  /** folder of the texts of marked and brat files, when they do not lie beside them */
  readonly texts?: Source | undefined;
  /** texts that are known already, for JSON lines without text */
  readonly textOf?: (id: string) => { readonly text: string; readonly path: string } | undefined;
}

const readText = (source: Source, file: string): string => {
  const bytes = source.read(file);
  if (bytes === undefined)
    throw new AnnotateError('no-such-file', 'there is no such file', { path: source.shown(file) });
  return decodeUtf8(bytes, source.shown(file));
};

const withoutExtension = (file: string): string => file.replace(/\.[^./]+$/, '');

/** The `.txt` of the same name, beside the file or in the folder of texts. @throws AnnotateError `no-article` when it must be there and is not */
const textBeside = (
  source: Source,
  file: string,
  { texts }: ReadSetsOptions,
  isNeeded: boolean,
): { path: string; text: string } | undefined => {
  const from = texts ?? source;
  const name = `${withoutExtension(file)}.txt`;
  const bytes = from.read(name);
  if (bytes !== undefined) return { path: from.shown(name), text: decodeUtf8(bytes, from.shown(name)) };
  if (!isNeeded && !texts) return undefined;
  throw new AnnotateError(
    'no-article',
    `its text ${from.shown(name)} is not there: --texts FOLDER says where texts lie`,
    {
      path: source.shown(file),
    },
  );
};

type FormatReader = (
  source: Source,
  file: string,
  options: ReadSetsOptions,
) => Promise<ReadSet[]> | ReadSet[];

const readMarkedFile: FormatReader = (source, file, options) => {
  const shown = source.shown(file);
  const set = readMarked({
    id: withoutExtension(file),
    path: shown,
    marked: readText(source, file),
    article: textBeside(source, file, options, false),
    types: options.types,
  });
  return [{ set, shown }];
};

const readBratFile: FormatReader = (source, file, options) => {
  const shown = source.shown(file);
  const text = textBeside(source, file, options, true) as { text: string };
  const { discontinuous, ...set } = readBrat({
    id: withoutExtension(file),
    path: shown,
    ann: readText(source, file),
    text: text.text,
    types: options.types,
  });
  return [{ set, shown, discontinuous }];
};

const readJsonlFile: FormatReader = (source, file, { types, offsets, textOf }) => {
  const shown = source.shown(file);
  return readJsonl({
    path: shown,
    jsonl: readText(source, file),
    types,
    offsets,
    ...(textOf ? { textOf } : {}),
  }).map(({ published, line, ...set }) => ({ set, shown: `${shown}:${line}`, published }));
};

const readYamlFile: FormatReader = async (source, file, { lexicon, voice, publishedRules }) => {
  const shown = source.shown(file);
  const yaml = readText(source, file);
  const document = readDocument(yaml, shown);
  const path = posix.join(posix.dirname(file), document.article);
  const bytes = source.read(path, ARTICLE_LIMIT);
  if (bytes === undefined)
    throw new AnnotateError('no-article', `its article ${document.article} is not there`, { path: shown });
  const article = await readInTime(bytes, path, lexicon, {
    published: publishedByPerson(document),
    publishedRules,
  });
  const { decided, ...set } = readReviewed({
    id: withoutExtension(file),
    path: shown,
    yaml,
    document,
    article,
    voice,
  });
  return [{ set, shown, article, decided }];
};

const READERS: Readonly<Record<string, FormatReader>> = {
  '.yaml': readYamlFile,
  '.yml': readYamlFile,
  '.marked': readMarkedFile,
  '.jsonl': readJsonlFile,
  '.ndjson': readJsonlFile,
  '.ann': readBratFile,
};

const CONFIG_NAME = 'annotate.config.yaml';

const readerOf = (file: string): FormatReader | undefined =>
  posix.basename(file) === CONFIG_NAME ? undefined : READERS[posix.extname(file).toLowerCase()];

/**
 * Mentions by text id, in the order of the ids: the path below the folder without its extension, or the id of a JSON line. Files of other kinds in a folder are
 * passed over. @throws AnnotateError `unknown-format`, `no-mentions`, `duplicate-id`, `no-article`, `not-utf8`, and what the readers of
 * the formats throw, with file and line
 */
export const readMentionSets = async (
  source: Source,
  options: ReadSetsOptions,
): Promise<Map<string, ReadSet>> => {
  const files = source.files.filter(readerOf);
  if (files.length === 0)
    throw new AnnotateError(
      source.isFolder ? 'no-mentions' : 'unknown-format',
      `${source.isFolder ? 'holds no annotated file' : 'is of no kind that is read'}: give ${Object.keys(READERS).join(', ')}`,
      { path: source.name },
    );
  const sets = new Map<string, ReadSet>();
  for (const file of files)
    for (const one of await (readerOf(file) as FormatReader)(source, file, options)) {
      const there = sets.get(one.set.id);
      if (there)
        throw new AnnotateError(
          'duplicate-id',
          `the text "${one.set.id.slice(0, 100)}" stands twice: also in ${there.shown}`,
          placeOf(one.shown),
        );
      sets.set(one.set.id, one);
    }
  return new Map([...sets].sort(([a], [b]) => compareCodePoints(a, b)));
};

/** `a.jsonl:3` is a file and a line. */
const placeOf = (shown: string): { path: string; line?: number } => {
  const match = /^(.*\.(?:jsonl|ndjson)):(\d+)$/i.exec(shown);
  return match ? { path: match[1] as string, line: Number(match[2]) } : { path: shown };
};
