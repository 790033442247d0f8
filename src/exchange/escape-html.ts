// Text of strangers to HTML in which it stays text.

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control, bidi and invisible characters: they could reorder a line or hide words. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The text with HTML's signs as references, hidden characters written as `\u{…}`; safe between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(HIDDEN, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
