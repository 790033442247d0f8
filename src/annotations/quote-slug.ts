// Quotes to the slugs that mention ids begin with: `U.S. District Court in Manhattan` to `us-district-court-in`.
import { slugOf } from '../model/slug.js';

const LIMIT = 24;

/** A slug of at most `limit` characters (24 unless told) that begins with a letter; `n` is put before a digit, `m` stands for no letter at all. */
export const quoteSlug = (quote: string, limit = LIMIT): string => {
  const slug = slugOf(quote, limit);
  if (slug === '') return 'm';
  return slug.charCodeAt(0) <= 57 ? `n${slug}` : slug;
};
