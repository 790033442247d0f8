// Text with marks in it: `[words]`, or `⟦words⟧` where the text itself holds brackets; marks may nest.
import type { Span } from '../../src/model/span.js';

export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks away and returns where they stood, in order of their start, the longer first. */
export const parseMarkedText = (marked: string): MarkedText => {
  const [open, close] = marked.includes('⟦') ? ['⟦', '⟧'] : ['[', ']'];
  let text = '';
  const starts: number[] = [];
  const spans: Span[] = [];
  for (const character of marked) {
    if (character === open) starts.push(text.length);
    else if (character === close) spans.push({ start: starts.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
};

/** The text with marks around spans, for messages. */
export const printMarkedText = (text: string, spans: readonly Span[]): string => {
  let marked = '';
  for (let at = 0; at <= text.length; at += 1) {
    marked += ']'.repeat(spans.filter((span) => span.end === at).length);
    marked += '['.repeat(spans.filter((span) => span.start === at).length);
    marked += text.charAt(at);
  }
  return marked;
};
