// A word to whether it ends as family names of one culture do: evidence where no list knows the name.
import { latePattern } from '../../model/late-pattern.js';

/** `Miličević`, `Lenartowicz`, `Gerulaitis`, `Sigurðardóttir`, `Papadopoulos`, `Kvirikashvili`, `Erdoğanoğlu`, `Ramanathan` */
const ENDINGS = [
  '[oe]vi[ćc]',
  '[čjnrsšt]ić',
  'enko',
  'chuk',
  'shvili',
  '[ai]dze',
  'o[gğ]lu',
  'opoul(?:os|ou)',
  'akis',
  'idis',
  'escu',
  'wicz',
  '[cd]?z[ya]k',
  '[wv]s(?:ki|ka|ky|kyi|kaya)',
  'inen',
  'sson',
  's(?:dóttir|dottir)',
  '[klnrt]ov[aá]',
  'ová',
  'i?yev',
  'a(?:itis|uskas)',
  'mann',
  'krishnan',
  'nathan',
  'swamy',
  'murthy',
];

const ENDING = new RegExp(`(?:${ENDINGS.join('|')})$`);
const SURNAME_SHAPE = latePattern(`^\\p{Lu}\\p{L}{2,}(?:${ENDINGS.join('|')})$`);

/** True for a capitalised word with an ending that family names have and other words hardly ever. */
export const hasSurnameShape = (word: string): boolean =>
  word.length >= 6 && ENDING.test(word) && SURNAME_SHAPE.test(word);
