// Text of strangers as a page may show it: nothing in it reorders a line or hides words, and each code unit is still one.
import { HIDDEN_CHARACTERS } from '../../model/hidden-characters.js';

/** Tab, line feed and the carriage return before one stay. */
const HIDDEN = new RegExp(
  String.raw`\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f${HIDDEN_CHARACTERS}]`,
  'gu',
);

const CONTROL_PICTURES = 0x2400;

/** Controls as their pictures, others as a dotted square. */
export const shownText = (text: string): string =>
  text.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\u2b1a'.repeat(character.length);
  });
