// Text of strangers to Markdown in which it stays text on one line.
import { HIDDEN_CHARACTERS } from '../model/hidden-characters.js';

/** Signs that Markdown or HTML would act upon, and the bar that ends a cell. */
const SIGNS = /[\\`*_{}[\]<>#|~&]/g;

const HIDDEN = new RegExp(String.raw`[\u0000-\u001f${HIDDEN_CHARACTERS}]+`, 'gu');

/** The text with Markdown's and HTML's signs escaped, hidden characters as a space: safe in a cell, a list item or a heading. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(HIDDEN, ' ')
    .trim()
    .replace(SIGNS, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    );
