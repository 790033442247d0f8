// A brat file and its text to the mentions of the text. Its offsets count code points.
import type { ErrorPlace } from '../model/annotate-error.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { EntityType } from '../model/entity-type.js';
import type { JudgedMention, MentionSet } from '../score/mention-set.js';
import type { TypeMap } from './type-names.js';
import { typeNamed } from './type-names.js';
import { utf16Offsets } from './utf16-offsets.js';
import { parseValue } from './value-text.js';

export interface BratSource {
  readonly id: string;
  readonly path: string;
  readonly ann: string;
  readonly text: string;
  readonly types: TypeMap;
}

export interface BratSet extends MentionSet {
  /** mentions in pieces, each read as one from its first to its last character: our mentions have no gaps */
  readonly discontinuous: number;
}

interface Found {
  readonly mention: JudgedMention | null;
  readonly facts: Map<string, string>;
  readonly ids: Map<string, string>;
  optional: boolean;
}

/** T1 TAB company 0 5;9 14 TAB words */
const TEXT_BOUND = /^(T[^\t]+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/;
/** A1 TAB Title T1 Judge */
const ATTRIBUTE = /^[AM][^\t]+\t(\S+) (T\S+)(?: (.*))?$/;
/** N1 TAB Reference T1 fjc:1386581 TAB words */
const REFERENCE = /^N[^\t]+\t\S+ (T\S+) ([^:\s]+):([^\t]+?)(?:\t.*)?$/;
/** R1 TAB place Arg1:T1 Arg2:T2 */
const RELATION = /^R[^\t]+\t(\S+) [^:\s]+:(T\S+) [^:\s]+:(T\S+)\s*$/;
/** Events, equivalences and notes say nothing of what is scored. */
const PASSED_OVER = /^(?:[E#*]|\s*$)/;

const pieces = (list: string): [number, number][] =>
  list.split(';').map((piece) => piece.split(' ').map(Number) as [number, number]);

/** brat writes a line break inside a mention as a blank, and a blank between pieces. */
const flat = (words: string): string => words.replace(/[\r\n]/g, ' ');

const readSpan = (
  { text }: BratSource,
  offset: (at: number) => number | undefined,
  match: RegExpExecArray,
  place: ErrorPlace,
): { start: number; end: number; count: number } => {
  const spans = pieces(match[3] as string).map(([from, to]) => ({ start: offset(from), end: offset(to) }));
  const words: string[] = [];
  let last = -1;
  for (const { start, end } of spans) {
    if (start === undefined || end === undefined || start >= end || start < last)
      throw new AnnotateError(
        'bad-offset',
        `${match[1]}: offsets ${match[3]} do not name words of the text, in order (brat counts code points)`,
        place,
      );
    words.push(text.slice(start, end));
    last = end;
  }
  if (match[4] !== undefined && flat(words.join(' ')).trim() !== flat(match[4]).trim())
    throw new AnnotateError(
      'untrue-span',
      `${match[1]}: offsets ${match[3]} are ${JSON.stringify(words.join(' ').slice(0, 80))} in the text, not ${JSON.stringify(match[4].slice(0, 80))}`,
      place,
    );
  return { start: spans[0]?.start as number, end: last, count: spans.length };
};

const addFact = (found: Map<string, Found>, line: string, source: BratSource, place: ErrorPlace): void => {
  const of = (id: string): Found => {
    const there = found.get(id);
    if (there === undefined)
      throw new AnnotateError('unknown-mention', `there is no ${id} in this file`, place);
    return there;
  };
  const attribute = ATTRIBUTE.exec(line);
  const reference = REFERENCE.exec(line);
  const relation = RELATION.exec(line);
  if (attribute) {
    const [, key, id, value] = attribute as unknown as [string, string, string, string | undefined];
    if (key.toLowerCase() === 'optional') of(id).optional = true;
    else of(id).facts.set(key.toLowerCase(), value?.trim() ?? 'true');
  } else if (reference) {
    const [, id, register, value] = reference as unknown as [string, string, string, string];
    of(id).ids.set(register.toLowerCase(), value);
  } else if (relation) {
    const [, name, from, to] = relation as unknown as [string, string, string, string];
    const { mention } = of(to);
    const { facts } = of(from);
    if (mention) facts.set(name.toLowerCase(), source.text.slice(mention.start, mention.end));
  } else
    throw new AnnotateError(
      'bad-brat',
      `${JSON.stringify(line.slice(0, 60))} is no line of a brat file: "T1<tab>company 0 5<tab>words" names a mention`,
      place,
    );
};

const finish = ({ mention, facts, ids, optional }: Found, place: ErrorPlace): JudgedMention[] => {
  if (mention === null) return [];
  const { value: valueText, name, ...attributes } = Object.fromEntries(facts);
  const value = valueText === undefined ? undefined : parseValue(mention.type, valueText);
  if (valueText !== undefined && value === undefined)
    throw new AnnotateError(
      'bad-value',
      `"${valueText}" is no amount: give a code and a number, USD 2000000`,
      place,
    );
  return [
    {
      ...mention,
      ...(optional ? { optional } : {}),
      ...(value === undefined ? {} : { value }),
      ...(name === undefined ? {} : { name }),
      ...(ids.size === 0 ? {} : { ids: Object.fromEntries(ids) }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    },
  ];
};

/**
 * Mentions of a `.ann` file. Attributes are facts of a mention (`Optional` makes it optional), normalisations its ids, and the second
 * argument of a relation, in its words, an attribute of the first named like the relation. @throws AnnotateError with the line:
 * `bad-brat`, `bad-offset`, `untrue-span`, `unknown-type`, `unknown-mention`, `duplicate-id`, `bad-value`
 */
export const readBrat = (source: BratSource): BratSet => {
  const offset = utf16Offsets(source.text);
  const found = new Map<string, Found>();
  const lineOf = new Map<string, number>();
  const others: { readonly line: string; readonly place: ErrorPlace }[] = [];
  let discontinuous = 0;
  source.ann.split(/\r?\n/).forEach((line, index) => {
    const place = { path: source.path, line: index + 1 };
    const match = TEXT_BOUND.exec(line);
    if (match === null) {
      if (!PASSED_OVER.test(line)) others.push({ line, place });
      return;
    }
    const id = match[1] as string;
    if (found.has(id)) throw new AnnotateError('duplicate-id', `${id} stands twice`, place);
    const type: EntityType | null = typeNamed(match[2] as string, source.types, place);
    const { start, end, count } = readSpan(source, offset, match, place);
    if (count > 1 && type !== null) discontinuous += 1;
    lineOf.set(id, index + 1);
    found.set(id, {
      mention: type === null ? null : { start, end, type },
      facts: new Map(),
      ids: new Map(),
      optional: false,
    });
  });
  for (const { line, place } of others) addFact(found, line, source, place);
  return {
    id: source.id,
    text: source.text,
    mentions: [...found].flatMap(([id, one]) =>
      finish(one, { path: source.path, line: lineOf.get(id) as number }),
    ),
    skips: [],
    discontinuous,
  };
};
