// Tokens to whether they look like a place's name that no list knows.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { DEMONYM_COUNTRIES } from '../shared/demonym-countries.js';
import { isEverydayWord } from '../shared/everyday-words.js';
import { LANDFORMS } from '../shared/landforms.js';
import { isWordIn, kindAt, tokenText } from '../shared/token-text.js';

/** `Kanata`, `DeKalb`, `L’Aquila`, `Tha’er`, but not `ETFs`, `SynthRx`, `I’m`. */
const PLAIN_NAME = latePattern(
  String.raw`^(?:Mc|Mac|De|La|Le|Du|Kwa|[DLO]['’])?\p{Lu}(?:[\p{Ll}\p{M}]|['’](?=\p{Ll}{2}))+$`,
);

/** Most names are of one capital and small ones; the pattern of the others takes a while to compile. */
const isPlainName = (word: string): boolean => /^[A-Z][a-z]+$/.test(word) || PLAIN_NAME.test(word);

const DEMONYMS = wordSet(
  [...DEMONYM_COUNTRIES.keys()].join(' '),
  'english french gaelic arabic latin hebrew hindi urdu mandarin cantonese european african asian islamic muslim christian jewish catholic protestant konkani tamil telugu bengali punjabi marathi gujarati malayalam kannada swahili yiddish farsi persian pashto dari catalan basque javanese malay tagalog esperanto creole celtic greek roman kurdish afghan iraqi iranian syrian cuban',
);

/** Everyday words that places are made of: `River North`, `Oak Park`. */
const OPENERS = wordSet(
  'al el ar as ash san santa saint st north south east west new old upper lower great little big grand royal river lake hill hills park valley beach bay oak pine spring springs fort port bridge rock forest grove garden gardens mill mills stone wood field fields island islands',
);

/** True when every word is a plain name, no everyday word, language or people. */
export const looksLikePlace = (article: Article, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) {
    const kind = kindAt(article, at);
    if (kind === TokenKind.Upper || kind === TokenKind.Mixed || isWordIn(article, at, DEMONYMS)) return false;
    // `M1 in Port Melbourne and S3 in Artarmon`
    if (kind === TokenKind.Initial && /\d/.test(tokenText(article, at))) return false;
    if (kind === TokenKind.Title && !isPlainName(tokenText(article, at))) return false;
    if (
      kind === TokenKind.Title &&
      isEverydayWord(article, at) &&
      (last === first + 1 ||
        !(isWordIn(article, at, OPENERS) || (at === last - 1 && isWordIn(article, at, LANDFORMS))))
    )
      return false;
  }
  return true;
};
