// Mentions that begin in one paragraph and end in another are two things that stand below each other.
import type { Refiner } from './refiner.js';

/** Drops mentions that run over the end of a paragraph: their words could not be found again in it. Keeps the order, which must be that of the text. */
export const dropAcrossParagraphs: Refiner = ({ paragraphs }, mentions, drop) => {
  let at = 0;
  return mentions.filter((mention) => {
    while (at < paragraphs.length && (paragraphs[at]?.end ?? 0) <= mention.start) at += 1;
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start > mention.start || mention.end <= paragraph.end) return true;
    drop({ mention, refiner: 'drop-across-paragraphs', reason: 'runs into the next paragraph' });
    return false;
  });
};
