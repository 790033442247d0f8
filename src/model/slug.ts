// Names to slugs: `AT&T Inc.` to `at-and-t-inc`.

const MARKS = /\p{M}/gu;
/** Apostrophes, and full stops but for the point of `1.5`. */
const SILENT = /['\u2019\u02bc]|(?<![0-9])\.|\.(?![0-9])/g;
const GAP = /[^a-z0-9]+/g;
const LETTERS = /[ßæœøđðþłı]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const ASCII = /^[\x20-\x7e]*$/;

const foldLetters = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(LETTERS, (letter) => PLAIN[letter] ?? letter);

/** Cuts at a hyphen so that at most `limit` characters stay; a single longer word is cut where the limit falls. */
const cutAtWord = (slug: string, limit: number): string => {
  if (slug.length <= limit) return slug;
  const at = slug.lastIndexOf('-', limit);
  return at > 0 ? slug.slice(0, at) : slug.slice(0, limit);
};

/** Lower-case ASCII words and digits joined by hyphens, at most `limit` characters; `&` is `and`; empty when no letter or digit is left. */
export const slugOf = (name: string, limit = 64): string => {
  // a name may be a whole page by mistake; nothing behind the limit is ever seen
  let slug = foldLetters(name.slice(0, 4 * limit))
    .replaceAll('&', ' and ')
    .replace(SILENT, '')
    .replace(GAP, '-');
  if (slug.startsWith('-')) slug = slug.slice(1);
  slug = cutAtWord(slug, limit);
  return slug.endsWith('-') ? slug.slice(0, -1) : slug;
};
