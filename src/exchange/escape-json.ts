// Data to JSON text that no terminal acts upon and every parser reads back exactly.

/** Controls, bidi and invisible characters that JSON itself lets stand. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** JSON of a value, indented when `indent` is given; hidden characters are escapes. */
export const escapeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
