// How deep the elements of a page are nested, told from its tags alone, before anything is built of them.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements without an end. */
const VOID = setOf('area base basefont br col command embed hr img input link meta param source track wbr');

/** What an element ends when it opens while one of them is the innermost (the HTML standard, "optional tags"). */
const ENDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['tr', 'tr th td'],
      ['th', 'th'],
      ['td', 'thead th td'],
      ['li', 'li'],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
      ['dd dt', 'dd dt'],
      ['rt rp', 'rt rp'],
      ['tbody tfoot', 'thead tbody'],
      [
        'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header main nav ol pre section table ul',
        'p',
      ],
    ] as const
  ).flatMap(([names, ended]) => names.split(' ').map((name) => [name, setOf(ended)] as const)),
);

/** `<div class=…`, `</div`, and `<\/div` as scripts write it: sign of an end in group 1, name in group 2. */
const TAG = /<(\\?\/)?([a-z][a-z0-9-]{0,30})(?=[\s/>])/gi;

/** True when more than `most` elements stand open in one another; linear in the length of the page. */
export const isNestedBeyond = (html: string, most: number): boolean => {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const close = (): void => {
    const name = open.pop() as string;
    counts.set(name, (counts.get(name) ?? 1) - 1);
  };
  for (const [, isEnd, tag] of html.matchAll(TAG)) {
    const name = (tag as string).toLowerCase();
    if (VOID.has(name)) continue;
    if (isEnd !== undefined) {
      if ((counts.get(name) ?? 0) === 0) continue;
      while (open.at(-1) !== name) close();
      close();
      continue;
    }
    const ended = ENDED.get(name);
    while (ended?.has(open.at(-1) ?? '') === true) close();
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (open.length > most) return true;
  }
  return false;
};
