// The canonical text of a file as a person may have laid it out, each line with the field it belongs to.
import fc from 'fast-check';

/** Numbers to choose by; a choice beyond them is the first. */
export type Style = readonly number[];

export interface Line {
  /** with its line end */
  readonly text: string;
  /** keys from the outermost in, joined by `/`; empty for blank lines and what stands around the document */
  readonly owner: string;
}

/** A line of the canonical text with the comments above it and what stands deeper below. */
interface Item {
  readonly owner: string;
  readonly indent: number;
  readonly comments: readonly string[];
  readonly text: string;
  readonly items: Item[];
}

export const style: fc.Arbitrary<Style> = fc.array(fc.nat(59), {
  minLength: 20,
  maxLength: 200,
  size: 'max',
});

const KEY = /^("[^"]*"|[^:\s]+):/;

const itemsOf = (canonical: string): { items: Item[]; tail: readonly string[] } => {
  const items: Item[] = [];
  const open: Item[] = [];
  let comments: string[] = [];
  for (const line of canonical.split('\n')) {
    const text = line.trimStart();
    if (text === '' || text === '...') continue;
    if (text.startsWith('#')) {
      comments.push(text);
      continue;
    }
    const indent = line.length - text.length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = open.at(-1);
    const key = KEY.exec(text)?.[1] ?? '';
    const owner = parent === undefined ? key : `${parent.owner}/${key}`;
    const item: Item = { owner, indent, comments, text, items: [] };
    (parent?.items ?? items).push(item);
    open.push(item);
    comments = [];
  }
  return { items, tail: comments };
};

/** Each field of a canonical text, or line of a record, with its comments. */
export const fieldsOf = (canonical: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  const add = ({ owner, comments, text, items }: Item): void => {
    fields.set(owner, [...comments, text].join('\n'));
    items.forEach(add);
  };
  const { items, tail } = itemsOf(canonical);
  items.forEach(add);
  return fields.set('...', tail.join('\n'));
};

const WORDS = /^([a-z]+): ([A-Za-z][A-Za-z ]*)$/;
const FLAT = /^([a-z]+): \{([^{}"[\]]+)\}$/;

/** One field in another hand: quoted, spaced, folded, opened to lines. The indent is that of its line. */
const rewritten = (text: string, choice: number, indent: string): readonly string[] => {
  const words = WORDS.exec(text);
  if (words !== null) {
    const [, key = '', value = ''] = words;
    const ways: readonly (readonly string[])[] = [
      [`${key}: "${value}"`],
      [`${key}: '${value}'`],
      [`${key}:   ${value}`],
      [`${key}:\t${value}`],
      [`"${key}": ${value}`],
      [`${key}: >-`, `${indent}  ${value}`],
      [`${key}: |-`, `${indent}    ${value}`],
      [`${key} : ${value}`],
      [`${key}:`, `${indent}  ${value}`],
    ];
    return ways[(choice % 14) - 1] ?? [text];
  }
  const flat = FLAT.exec(text);
  if (flat === null) return [text];
  const [, key = '', inner = ''] = flat;
  const pairs = inner.split(', ');
  const ways: readonly (readonly string[])[] = [
    [`${key}:`, ...pairs.map((pair) => `${indent}  ${pair}`)],
    [`${key}: {`, ...pairs.map((pair) => `${indent}  ${pair},`), `${indent}}`],
    [`${key}: { ${inner} }`],
    [`${key}:`, ...pairs.map((pair) => `${indent}      ${pair}  # so`)],
  ];
  return ways[(choice % 8) - 1] ?? [text];
};

/** The last is a file in which several editors have been: each line has another end. */
const LINE_ENDS = ['\n', '\r\n', '\r', 'mixed'];
const AROUND: readonly (readonly [mark: string, tail: string])[] = [
  ['', ''],
  ['\ufeff', ''],
  ['', '  '],
  ['\ufeff', ' '],
];

/** The lines of the text in that style, and what stands before them. Fields come in another order; no id and no value is another. */
export const laidOut = (canonical: string, choices: Style): { mark: string; lines: readonly Line[] } => {
  let next = 0;
  const choose = (): number => choices[next++] ?? 0;
  const end = LINE_ENDS[choose() % 4] as string;
  const [mark, tail] = AROUND[choose() % 4] as readonly [string, string];
  const wider = choose() % 3 === 1 ? 2 : 1;
  const lines: Line[] = [];
  const put = (owner: string, text: string): void => {
    const own = end === 'mixed' ? (LINE_ENDS[lines.length % 2] as string) : end;
    lines.push({ owner, text: text + own });
  };
  const isField = ({ items, text }: Item): boolean => items.length === 0 && !text.startsWith('x-');
  const lay = (item: Item): void => {
    const { owner, comments, text, items } = item;
    const indent = ' '.repeat(item.indent * wider);
    if (choose() % 12 === 1) put('', '');
    for (const comment of comments) put(owner, indent + comment);
    if (choose() % 12 === 1) put(owner, `${indent}# of ${owner}`);
    if (
      item.indent > 0 &&
      items.length > 0 &&
      items.every(isField) &&
      choose() % 12 === 1 &&
      items.every(({ comments: above, text: one }) => above.length === 0 && !one.includes('#'))
    ) {
      put(
        owner,
        `${indent}${text} {${items
          .map((one) => one.text)
          .filter((one) => FLOW.test(one))
          .join(', ')}}`,
      );
      if (items.every((one) => FLOW.test(one.text))) return;
      lines.pop();
    }
    const [first = '', ...others] = rewritten(text, choose(), indent);
    const remark = others.length === 0 && !text.includes('#') && choose() % 12 === 1 ? '   # here' : '';
    put(owner, indent + first + remark);
    for (const other of others) put(owner, other);
    const turn = items.every(isField) && choose() % 3 === 1 ? choose() % Math.max(1, items.length) : 0;
    for (const inner of [...items.slice(turn), ...items.slice(0, turn)]) lay(inner);
  };
  const { items, tail: last } = itemsOf(canonical);
  for (const item of items) lay(item);
  for (const comment of last) put('...', comment);
  put('', '...');
  if (tail !== '') put('', tail);
  return { mark, lines };
};

/** A field that reads the same in a mapping between braces. */
const FLOW = /^[a-z-]+: (?:[A-Za-z0-9][\w -]*|"[^"\\]*"|\{[^{}"[\]]+\})$/;
