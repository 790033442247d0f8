// Reviewed articles that change, for the tests of the re-run: every mention accepted, then another text.
import type { AnnotationDocument, MentionRecord } from '../../src/annotations/annotation-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { rerun, run } from './reviewing.js';
import type { Made } from './reviewing.js';

/** The file with every mention accepted. */
export const accept = ({ text }: Made): string =>
  text.replace(
    /      quote: .*\n(?:      nth: \d+\n)?      rules: \{is: ([^,]+)/g,
    (lines, is: string) => `      human: ${is}\n${lines}`,
  );

export const read = (text: string): AnnotationDocument => readDocument(text, 'a.yaml');
export const mentionsOf = (text: string): MentionRecord[] =>
  read(text).paragraphs.flatMap(({ mentions }) => [...mentions]);
export const plain = (marked: string): Made => run(marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1'));

/** Accepts all of the first text and runs on the second, in which the rules find nothing. */
export const change = (
  from: string,
  to: string,
  isKnown = true,
): { text: string; notes: readonly string[] } => {
  const before = run(from);
  return rerun(accept(before), plain(to), isKnown ? before : undefined);
};

export const quotes = (text: string): string[] =>
  mentionsOf(text).map(({ quote, nth, was }) => [quote, nth, was && `(${was})`].filter(Boolean).join(' '));
export const lost = (text: string): string[] => read(text).lost.map(({ quote }) => quote);
