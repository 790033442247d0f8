// The folded form of a word, as gazetteers store it and the scan hashes it.
import { classOf, foldedCode } from './character-class.js';

const SOFT = /[\u00ad\u200c\u200d]/g;

/** Composed, lower-cased one code unit at a time, without soft hyphens and joiners, apostrophes straight. */
export const foldWord = (word: string): string => {
  const composed = word.normalize('NFC').replace(SOFT, '');
  let folded = '';
  for (let index = 0; index < composed.length; index += 1) {
    const code = composed.charCodeAt(index);
    classOf(code);
    folded += String.fromCharCode(foldedCode(code));
  }
  return folded;
};
