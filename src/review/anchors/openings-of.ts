// A paragraph of the file to how it began in the old texts.
import type { ParagraphRecord } from '../../annotations/annotation-document.js';
import { openingComment, paragraphOpening } from '../../annotations/paragraph-opening.js';
import type { Source } from './place-by-text.js';

/** The beginning of a paragraph, from the first old text that has it, else from the comment above it. */
export const openingOf = (
  sources: readonly Source[],
  home: number,
  { comments }: ParagraphRecord,
): string | undefined => {
  for (const { map, located } of sources) {
    const index = located[home]?.index;
    const paragraph = index === undefined ? undefined : map.old.paragraphs[index];
    if (paragraph) return paragraphOpening(map.old.source.text, paragraph);
  }
  return comments?.['id']?.before?.at(-1)?.replace(/^#\s*/, '');
};

/** The comment lines that show the beginning of a paragraph in each old text that has it. */
export const openingsOf = (sources: readonly Source[], home: number): string[] =>
  sources.flatMap(({ map, located }) => {
    const index = located[home]?.index;
    const paragraph = index === undefined ? undefined : map.old.paragraphs[index];
    return paragraph === undefined ? [] : [openingComment(map.old.source.text, paragraph)];
  });
