// `annotate explain`: how the rules read an article, or one line or word of it.
import { findConfig } from '../../io/find-config.js';
import { readFile } from '../../io/read-file.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { LineIndex } from '../../model/line-index.js';
import { lineIndex } from '../../model/line-index.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';
import type { Annotated } from '../../pipeline.js';
import { createAnnotator } from '../../pipeline.js';
import { readInTime } from '../read-in-time.js';
import { ExitCode } from '../exit-code.js';
import type { Paint, When } from '../paint.js';
import { createPaint } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

const PLACE = /^(.+?)(?::(\d+))?(?::(\d+))?$/s;

/** Prints the publication date, zones, and each proposal with what became of it. */
export const explainCommand = async (
  terminal: Terminal,
  place: string,
  options: { encoding?: string; color: When },
): Promise<number> => {
  const [, path = place, line, column] = PLACE.exec(place) ?? [];
  const annotator = createAnnotator(readGazetteer());
  const article = await readInTime(readFile(path), path, annotator.gazetteer.lexicon, {
    encoding: options.encoding,
    publishedRules: findConfig(terminal.cwd).published,
  });
  const lines = lineIndex(article.source.text);
  const window = findWindow(
    article,
    lines,
    path,
    line === undefined ? undefined : Number(line),
    column === undefined ? undefined : Number(column),
  );
  const annotated = annotator.annotate(article, { everywhere: true });
  const paint = createPaint(terminal, options.color);
  await terminal.out(
    [
      ...explainHead(article, lines, window, paint),
      ...explainProposals(article, lines, annotated, window, paint),
      '',
    ].join('\n'),
  );
  return ExitCode.Done;
};

const findWindow = (
  { source }: Article,
  lines: LineIndex,
  path: string,
  line: number | undefined,
  column: number | undefined,
): Span => {
  const { text } = source;
  if (line === undefined) return { start: 0, end: text.length };
  const count = lines.at(text.length).line;
  if (line < 1 || line > count)
    throw new AnnotateError('no-such-line', `the article has ${count} lines`, { path, line });
  const { start, end } = lines.span(line);
  if (column === undefined) return { start, end: Math.max(end, start + 1) };
  return { start: start + column - 1, end: start + column };
};

const at = (lines: LineIndex, offset: number): string => {
  const { line, column } = lines.at(offset);
  return `${line}:${column}`;
};

const explainHead = (
  { source, zones, published }: Article,
  lines: LineIndex,
  window: Span,
  paint: Paint,
): string[] => [
  paint.bold(visible(source.path)),
  `published ${published ? `${published.date}, from ${published.from}${published.at ? ` at ${at(lines, published.at.start)}` : ''}` : 'unknown: relative dates keep no value'}`,
  `encoding ${source.encoding}`,
  '',
  paint.bold('zones'),
  ...zones
    .filter((zone) => overlaps(zone, window))
    .map(
      (zone) =>
        `  ${at(lines, zone.start).padEnd(8)} ${zone.kind.padEnd(11)} ${paint.dim(`${zone.rule}  ${excerpt(source.text.slice(zone.start, zone.end))}`)}`,
    ),
  '',
];

const excerpt = (text: string): string => {
  const flat = visible(text.replace(/\s+/g, ' ').trim());
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
};

const explainProposals = (
  article: Article,
  lines: LineIndex,
  { proposed, dropped, mentions, entities }: Annotated,
  window: Span,
  paint: Paint,
): string[] => {
  const { text } = article.source;
  const words = (span: Span): string => visible(text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const output = [paint.bold('mentions')];
  for (const mention of mentions.filter((one) => overlaps(one, window))) {
    const entity = entities.find(({ id }) => id === mention.entity);
    output.push(
      `  ${at(lines, mention.start).padEnd(8)} ${paint.type(mention.type, words(mention))}  ${describe(mention, words)}${entity ? `  = ${entity.id} (${visible(entity.name)})` : ''}`,
    );
    for (const rival of proposed.filter(
      (one) => overlaps(one, mention) && one.evidence.rule !== mention.evidence.rule,
    ))
      output.push(paint.dim(`           also proposed: ${words(rival)}  ${describe(rival, words)}`));
  }
  output.push('', paint.bold('dropped'));
  for (const { mention, refiner, reason, winner } of dropped.filter((one) => overlaps(one.mention, window)))
    output.push(
      `  ${at(lines, mention.start).padEnd(8)} ${words(mention)}  ${describe(mention, words)}\n           ${paint.dim(`${refiner}: ${reason}${winner ? `: ${words(winner)} (${winner.type}, ${winner.evidence.rule})` : ''}`)}`,
    );
  return output;
};

const describe = (
  { type, evidence, score, value, attributes }: Mention,
  words: (span: Span) => string,
): string => {
  const triggers =
    evidence.triggers && evidence.triggers.length > 0
      ? ` because of ${evidence.triggers.map((span) => `“${words(span)}”`).join(', ')}`
      : '';
  const details = [
    value === undefined ? '' : `value ${JSON.stringify(value)}`,
    attributes ? visible(JSON.stringify(attributes)) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return `${type} by ${evidence.rule} (${score.toFixed(2)})${triggers}${details === '' ? '' : `  ${details}`}`;
};
