// Text of strangers on a terminal: nothing in it may move the cursor, change colours or reorder a line.

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The text with control, bidi and invisible characters written as `\u{…}`; tab and line feed stay. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
