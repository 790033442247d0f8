// A name to the slug that identifies it: `AT&T Inc.` to `at-and-t-inc`.

const MARKS = /\p{M}/gu;
const QUOTES = /['\u2019]/g;
const OTHER = /[^a-z0-9]+/g;
const EDGES = /^-|-$/g;

/** Small Latin letters, digits and hyphens; accents, apostrophes and full stops are dropped, `&` is `and`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(QUOTES, '')
    .replaceAll('&', ' and ')
    .replace(OTHER, '-')
    .replace(EDGES, '');
