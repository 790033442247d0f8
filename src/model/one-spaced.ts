// Words with any white space between them to words with single spaces.

const SPACES = /\s+/g;
const SPACE = 32;
/** From here on up characters may be white space of other scripts. */
const BEYOND_ASCII = 0x80;

/** The text with a single space for each stretch of white space; looked at character by character first, since nearly every name has it so. */
export const oneSpaced = (text: string): string => {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= BEYOND_ASCII || code < SPACE || (code === SPACE && before === SPACE))
      return text.replace(SPACES, ' ');
    before = code;
  }
  return text;
};
