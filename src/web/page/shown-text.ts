// Text of strangers as a page may show it: nothing in it reorders a line or hides words, and each code unit is still one.

/** Control, bidi and invisible characters; tab, line feed and the carriage return before one stay. */
const HIDDEN =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const CONTROL_PICTURES = 0x2400;

/** Controls as their pictures, others as a dotted square. */
export const shownText = (text: string): string =>
  text.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\u2b1a';
  });
