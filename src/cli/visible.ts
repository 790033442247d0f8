// Text of strangers on a terminal: nothing in it may move the cursor, change colours or reorder a line.
import { HIDDEN_CHARACTERS } from '../model/hidden-characters.js';

const HIDDEN = new RegExp(String.raw`[\u0000-\u0008\u000b-\u001f${HIDDEN_CHARACTERS}]`, 'gu');

/** The text with control, bidi and invisible characters written as `\u{…}`; tab and line feed stay. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
