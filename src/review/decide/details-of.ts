// A word of a person to its parts.
import type { DetailedWord, MentionWord } from '../../annotations/annotation-document.js';

/** What a word says besides an id. */
export const detailsOf = (word: MentionWord): Partial<DetailedWord> => (typeof word === 'object' ? word : {});
