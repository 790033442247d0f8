// The events by which the YAML test suite says what a text holds, to values of strings, lists and pairs; undefined where one value cannot say it.

/** Pairs in order: two keys may be equal in number, and a key need not be a string. */
export type Held = string | readonly Held[] | { readonly pairs: readonly (readonly [Held, Held])[] };

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', r: '\r', '\\': '\\' };

const plainText = (text: string): string =>
  text.replace(/\\([ntbr\\])/g, (_, sign: string) => ESCAPES[sign] as string);

/** The one document's value, a plain `null` as what is left empty; anchors, aliases and tags are not ours to keep: undefined. */
export const heldBy = (tree: string): Held | undefined => {
  const events = tree.split('\n').map((line) => line.trimStart());
  const documents = events.filter((event) => event.startsWith('+DOC')).length;
  if (documents !== 1) return documents === 0 ? '' : undefined;
  if (events.some((event) => /^=ALI|^(?:=VAL|\+MAP|\+SEQ)(?: [{[][}\]])? [&<]/.test(event))) return undefined;
  let at = events.findIndex((event) => event.startsWith('+DOC')) + 1;
  const until = (end: string): Held[] => {
    const items: Held[] = [];
    while (events[at] !== end) items.push(next());
    at += 1;
    return items;
  };
  const next = (): Held => {
    const event = events[at] as string;
    at += 1;
    if (event.startsWith('+SEQ')) return until('-SEQ');
    if (event === '=VAL :null') return '';
    if (!event.startsWith('+MAP')) return plainText(/^=VAL [:"'|>](.*)$/.exec(event)?.[1] ?? '');
    const items = until('-MAP');
    return {
      pairs: Array.from({ length: items.length / 2 }, (_, n) => [
        items[2 * n] as Held,
        items[2 * n + 1] as Held,
      ]),
    };
  };
  return (events[at] as string).startsWith('-DOC') ? '' : next();
};
