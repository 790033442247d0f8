// What a merge leaves to a person, to lines on standard error.
import type { MergedTexts } from './merge-texts.js';
import type { SideNames } from './name-sides.js';
import { visible } from './visible.js';

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

const said = (name: string, word: string | undefined): string =>
  `${shorten(name)} has ${word === undefined ? 'no decision' : `human: ${shorten(word)}`}`;

/** One line a conflict, `path: id: conflict: "words": HEAD has human: x, topic has human: y`, and one for a base that could not be used. Nothing in it moves the cursor. */
export const reportMerge = (
  path: string,
  { conflicts, baseTrouble }: Pick<MergedTexts, 'conflicts' | 'baseTrouble'>,
  names: SideNames,
): string => {
  const lines = conflicts.map(
    ({ id, words, ours, theirs, values }) =>
      `${id}: conflict: "${shorten(words)}": ${said(names.ours, ours)}, ${said(names.theirs, theirs)}; now human: ${shorten(values)}`,
  );
  if (baseTrouble !== undefined)
    lines.unshift(
      `the base cannot be read (${shorten(baseTrouble)}): merged as if both sides were new, so that a withdrawn decision may have come back`,
    );
  return lines.map((line) => `${visible(`${path}: ${line}`.replace(/[\r\n]/g, ' '))}\n`).join('');
};
