// Names to slugs: ASCII, small letters, hyphens.

const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** `Loretta A. Preska` → `loretta-a-preska`; at most `limit` characters, cut at a word; empty when no ASCII letter or digit is left. */
export const slug = (name: string, limit = 48): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđłıþð]/g, (letter) => FOLDS[letter] ?? letter)
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit + 1);
  const hyphen = cut.lastIndexOf('-');
  return hyphen > 0 ? cut.slice(0, hyphen) : plain.slice(0, limit);
};
