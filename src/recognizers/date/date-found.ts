// The parts of a date to what a date rule proposes: one value, and extra facts as attributes.
import type { Article } from '../../model/article.js';
import type { AttributeValue } from '../../model/mention.js';
import type { Found } from '../shared/rule.js';

/** Where in its period a date lies, as TIMEX3 says it: `late July` is the END of July. */
export type Mod = 'START' | 'MID' | 'END';

export interface DateParts {
  /** tokens of the mention, `last` exclusive */
  readonly first: number;
  readonly last: number;
  /** ISO 8601 or EDTF; TIMEX3 for what neither has (`2014-Q3`, `2014-H2`); absent when the text leaves it open */
  readonly value?: string | undefined;
  readonly mod?: Mod | undefined;
  /** part of the day: MO, AF, EV, NI, MI */
  readonly part?: string | undefined;
  readonly more?: Readonly<Record<string, AttributeValue>> | undefined;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The finding of a date over its tokens. Written out, without spreads: most mentions of news are dates. */
export const dateFound = (article: Article, parts: DateParts, score = 0.9): Found => {
  const { tokens } = article;
  const { value, mod, part, more } = parts;
  const found: Writable<Found> = {
    start: tokens.start[parts.first] as number,
    end: tokens.end[parts.last - 1] as number,
    score,
  };
  if (value !== undefined) found.value = value;
  if (mod === undefined && part === undefined && more === undefined) return found;
  const attributes: Record<string, AttributeValue> = {};
  if (mod !== undefined) attributes.mod = mod;
  if (part !== undefined) attributes.part = part;
  Object.assign(attributes, more);
  if (Object.keys(attributes).length > 0) found.attributes = attributes;
  return found;
};
