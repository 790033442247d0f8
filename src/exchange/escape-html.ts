// Text of strangers to HTML in which it stays text.
import { HIDDEN_CHARACTERS } from '../model/hidden-characters.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control, bidi and invisible characters: they could reorder a line or hide words. */
const HIDDEN = new RegExp(String.raw`[\u0000-\u0008\u000b-\u001f${HIDDEN_CHARACTERS}]`, 'gu');

/** The text with HTML's signs as references, hidden characters written as `\u{…}`; safe between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
