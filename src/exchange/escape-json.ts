// Data to JSON text that no terminal acts upon and every parser reads back exactly.
import { HIDDEN_CHARACTERS } from '../model/hidden-characters.js';

/** Controls, bidi and invisible characters that JSON itself lets stand. */
const HIDDEN = new RegExp(`[${HIDDEN_CHARACTERS}]`, 'gu');

/** JSON of a value, indented when `indent` is given; hidden characters are escapes. */
export const escapeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(HIDDEN, (character) => {
    let escaped = '';
    for (let at = 0; at < character.length; at += 1)
      escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return escaped;
  });
