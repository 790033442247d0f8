// What `annotate show` needs the article for: the text with its mentions marked, or one mention a line with its place.
import { relative, resolve } from 'node:path';
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { readDocument } from '../../annotations/read-document.js';
import { findConfig } from '../../io/find-config.js';
import { readFile, readUtf8File } from '../../io/read-file.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { EntityType } from '../../model/entity-type.js';
import { ENTITY_TYPES } from '../../model/entity-type.js';
import { lineIndex } from '../../model/line-index.js';
import type { Span } from '../../model/span.js';
import { createAnnotator } from '../../pipeline.js';
import { locateRecords } from '../../review/locate-records.js';
import { reviewOrder } from '../../review/review-order.js';
import { settleEntityWord, settleMentionWord, stateOf } from '../../review/states.js';
import { readInTime } from '../read-in-time.js';
import { ExitCode } from '../exit-code.js';
import type { Paint } from '../paint.js';
import { createPaint } from '../paint.js';
import { readArticleOf } from '../read-annotations.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import type { ShowOptions } from './show.js';

/** What is shown of a mention, from the rules or from a reviewed file. */
interface Shown extends Span {
  readonly type: EntityType;
  /** entity id, or the value of a date or an amount */
  readonly what: string;
  readonly by: string;
  readonly state: string;
  /** confidence of the rules now */
  readonly score?: number;
}

/** A reviewed file shows what stands in it, an article what the rules find now. */
export const showMentions = async (
  terminal: Terminal,
  file: string,
  options: ShowOptions,
): Promise<number> => {
  const path = resolve(terminal.cwd, file);
  const { article, mentions } = /\.ya?ml$/i.test(path)
    ? await readReviewed(terminal, path)
    : await annotateNow(terminal, path, options);
  const wanted = mentions.filter(({ type }) => !options.types || options.types.includes(type));
  const paint = createPaint(terminal, options.color);
  await terminal.out(
    options.review === true
      ? printQueue(article, reviewOrder(wanted))
      : options.lines === true
        ? printLines(article, wanted)
        : printArticle(article, wanted, paint),
  );
  return ExitCode.Done;
};

const annotateNow = async (
  terminal: Terminal,
  path: string,
  options: ShowOptions,
): Promise<{ article: Article; mentions: Shown[] }> => {
  const annotator = createAnnotator(readGazetteer());
  const article = await readInTime(readFile(path), path, annotator.gazetteer.lexicon, {
    encoding: options.encoding,
    publishedRules: findConfig(terminal.cwd).published,
  });
  const { mentions } = annotator.annotate(article, options);
  return {
    article,
    mentions: mentions.map(({ start, end, type, entity, value, evidence, score }) => ({
      start,
      end,
      type,
      what: entity ?? describeValue(value),
      by: evidence.rule,
      state: 'found',
      score,
    })),
  };
};

const describeValue = (value: unknown): string =>
  value === undefined ? '-' : typeof value === 'string' ? value : JSON.stringify(value);

const readReviewed = async (
  terminal: Terminal,
  path: string,
): Promise<{ article: Article; mentions: Shown[] }> => {
  const document = readDocument(readUtf8File(path), relative(terminal.cwd, path));
  const annotator = createAnnotator(readGazetteer());
  const article = await readArticleOf(findConfig(terminal.cwd), path, document, annotator.gazetteer.lexicon);
  if (!article)
    throw new AnnotateError('no-article', `its article ${document.article} is not there`, { path });
  const scores = new Map(
    annotator.annotate(article).mentions.map(({ start, end, score }) => [`${start}-${end}`, score]),
  );
  const mentions = settle(document, article).map((mention) => {
    const score = scores.get(`${mention.start}-${mention.end}`);
    return score === undefined ? mention : { ...mention, score };
  });
  return { article, mentions };
};

/** Located mentions as the human word, else the rules, have them; rejected ones are left out. */
const settle = (document: AnnotationDocument, article: Article): Shown[] => {
  const types = new Map(document.entities.map((entity) => [entity.id, settleEntityWord(entity).type]));
  return locateRecords(document, article)
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ record, span }) => {
      const settled = settleMentionWord(record);
      const type =
        settled && (settled.is === 'date' || settled.is === 'money' ? settled.is : types.get(settled.is));
      if (!settled || !type || !span) return [];
      return [
        {
          ...span,
          type,
          what: settled.value === undefined ? settled.is : describeValue(settled.value),
          by: record.rules?.by ?? 'human',
          state: stateOf(record),
        },
      ];
    });
};

/** One mention a line: position, type, words, what it is, rule, state. */
const printLines = (article: Article, mentions: readonly Shown[]): string => {
  const lines = lineIndex(article.source.text);
  return mentions.map((mention) => `${describeLine(article, lines, mention)}\n`).join('');
};

/** The same with the confidence first. */
const printQueue = (article: Article, mentions: readonly Shown[]): string => {
  const lines = lineIndex(article.source.text);
  return mentions
    .map((mention) => `${mention.score?.toFixed(2) ?? '-'}\t${describeLine(article, lines, mention)}\n`)
    .join('');
};

const describeLine = (
  { source }: Article,
  lines: ReturnType<typeof lineIndex>,
  { start, end, type, what, by, state }: Shown,
): string => {
  const { line, column } = lines.at(start);
  return `${line}:${column}\t${type}\t${visible(source.text.slice(start, end).replace(/\s+/g, ' '))}\t${visible(what)}\t${by}\t${state}`;
};

/** The text with marks; where mentions nest, the inner one is painted. */
const printArticle = ({ source }: Article, mentions: readonly Shown[], paint: Paint): string => {
  const { text } = source;
  const edges = [...new Set([0, text.length, ...mentions.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const open: Shown[] = [];
  let next = 0;
  let painted = '';
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start, end] = [edges[index] as number, edges[index + 1] as number];
    while (open.length > 0 && (open.at(-1) as Shown).end <= start) open.pop();
    while (next < mentions.length && (mentions[next] as Shown).start === start)
      open.push(mentions[next++] as Shown);
    const words = visible(text.slice(start, end));
    const inner = open.at(-1);
    painted += inner ? paint.type(inner.type, words) : words;
  }
  const counts = ENTITY_TYPES.map((type) => ({
    type,
    count: mentions.filter((mention) => mention.type === type).length,
  })).filter(({ count }) => count > 0);
  return `${painted.trimEnd()}\n\n${counts.map(({ type, count }) => `${paint.type(type, type)} ${count}`).join('  ')}\n`;
};
