// `annotate -`: one article on standard input, its annotation file on standard output.
import { Buffer } from 'node:buffer';
import { buildDocument } from '../../annotations/build-document.js';
import { printDocument } from '../../annotations/print-document.js';
import { provePrinted } from '../../annotations/prove-printed.js';
import type { Config } from '../../io/find-config.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { createAnnotator } from '../../pipeline.js';
import { RULESET } from '../../ruleset.js';
import { openArticle } from '../../text/read-article.js';
import { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import { withinTime } from '../within-time.js';
import type { RunOptions } from './run.js';

/** Prints a fresh document; `--stdin-filepath` names the article and chooses the reader by its extension. @throws AnnotateError `too-large`, `timeout` and what reading throws */
export const annotateStdin = async (
  terminal: Terminal,
  config: Config,
  { stdinFilepath = 'stdin.txt', encoding, types, maxBytes, timeout }: RunOptions,
): Promise<number> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.stdin) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new AnnotateError('too-large', `standard input is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const annotator = createAnnotator(readGazetteer());
  const { read } = await openArticle(Buffer.concat(chunks), stdinFilepath, encoding);
  const wanted = types ?? config.types;
  const text = withinTime(timeout)(() => {
    const article = read(annotator.gazetteer.lexicon, { publishedRules: config.published });
    const annotated = annotator.annotate(article, wanted ? { types: wanted } : {});
    const document = buildDocument(article, annotated, { articlePath: stdinFilepath, ruleset: RULESET });
    return provePrinted(printDocument(document), document, stdinFilepath);
  });
  await terminal.out(text);
  return ExitCode.Done;
};
