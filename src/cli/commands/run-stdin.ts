// `annotate -`: one article on standard input, its annotation file on standard output.
import { Buffer } from 'node:buffer';
import { buildDocument } from '../../annotations/build-document.js';
import { printDocument } from '../../annotations/print-document.js';
import type { Config } from '../../io/find-config.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { ARTICLE_LIMIT } from '../../io/read-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { createAnnotator } from '../../pipeline.js';
import { RULESET } from '../../ruleset.js';
import { readArticle } from '../../text/read-article.js';
import { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import type { RunOptions } from './run.js';

/** Prints a fresh document; `--stdin-filepath` names the article and chooses the reader by its extension. @throws AnnotateError `too-large` and what reading throws */
export const annotateStdin = async (
  terminal: Terminal,
  config: Config,
  { stdinFilepath = 'stdin.txt', encoding, types }: RunOptions,
): Promise<number> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.stdin) {
    size += chunk.byteLength;
    if (size > ARTICLE_LIMIT)
      throw new AnnotateError('too-large', `standard input is longer than ${ARTICLE_LIMIT} bytes`);
    chunks.push(chunk);
  }
  const annotator = createAnnotator(readGazetteer());
  const article = await readArticle(Buffer.concat(chunks), stdinFilepath, annotator.gazetteer.lexicon, {
    encoding,
    publishedRules: config.published,
  });
  const wanted = types ?? config.types;
  const annotated = annotator.annotate(article, wanted ? { types: wanted } : {});
  await terminal.out(
    printDocument(buildDocument(article, annotated, { articlePath: stdinFilepath, ruleset: RULESET })),
  );
  return ExitCode.Done;
};
