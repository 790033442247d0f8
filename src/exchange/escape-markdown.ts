// Text of strangers to Markdown in which it stays text on one line.

/** Signs that Markdown or HTML would act upon, and the bar that ends a cell. */
const SIGNS = /[\\`*_{}[\]<>#|~&]/g;

const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** The text with Markdown's and HTML's signs escaped, hidden characters as a space: safe in a cell, a list item or a heading. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(HIDDEN, ' ')
    .trim()
    .replace(SIGNS, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    );
