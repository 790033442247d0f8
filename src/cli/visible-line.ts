// Names of files and entities on a line of their own: none of them can end it and start another.
import { visible } from './visible.js';

/** As `visible`, with line feeds and tabs written as `\u{…}` too. */
export const visibleLine = (text: string): string =>
  visible(text.replace(/[\t\n]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`));
