// The parts of a date to what a date rule proposes: one value, and extra facts as attributes.
import type { Article } from '../../model/article.js';
import type { AttributeValue } from '../../model/mention.js';
import type { Found } from '../shared/rule.js';
import { spanOf } from '../shared/token-text.js';

/** Where in its period a date lies, as TIMEX3 says it: `late July` is the END of July. */
export type Mod = 'START' | 'MID' | 'END';

export interface DateParts {
  /** tokens of the mention, `last` exclusive */
  readonly first: number;
  readonly last: number;
  /** ISO 8601 or EDTF; TIMEX3 for what neither has (`2014-SU`, `2014-H2`); absent when the text leaves it open */
  readonly value?: string | undefined;
  readonly mod?: Mod | undefined;
  /** part of the day: MO, AF, EV, NI, MI */
  readonly part?: string | undefined;
  readonly more?: Readonly<Record<string, AttributeValue>> | undefined;
}

/** The finding of a date over its tokens. */
export const dateFound = (
  article: Article,
  { first, last, value, mod, part, more }: DateParts,
  score = 0.9,
): Found => {
  const attributes = { ...(mod ? { mod } : {}), ...(part ? { part } : {}), ...more };
  return {
    ...spanOf(article, first, last),
    score,
    ...(value === undefined ? {} : { value }),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
};
