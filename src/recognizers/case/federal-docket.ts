// Docket numbers of federal courts in all their forms to one mention with one id.
import type { Article } from '../../model/article.js';
import { matchAhead } from '../shared/match-ahead.js';
import type { Found } from '../shared/rule.js';
import { docketForm } from './case-reference.js';

/** Kinds of docket: magistrate, civil, criminal, multidistrict … */
export const KINDS = 'mj|cv|cr|civ|mc|bk|md|ml|misc|mag|crim|sw|po|ap|mb|vv|cm|gp|wq|dp|cb|br|ag|op|pr';
/** `13-mj-02814`, `1:13-mj-02814`, `M9-150/13-MJ-2814`, `3:17-cv-00939-WHA` */
export const FEDERAL = new RegExp(
  String.raw`(?:[A-Z]\d{1,2}-\d{2,4}\/)?(?:\d:)?(?<year>(?:19|20)?\d{2})[-\u2010-\u2013](?<kind>${KINDS})[-\u2010-\u2013](?<number>\d{1,6})(?:-[A-Z0-9]{1,5}){0,3}(?!\w)`,
  'yi',
);

/** The docket that `pattern` reads at token `at`, with named groups `year`, `kind` and `number`; undefined when it reads none. */
export const docketAt = (article: Article, at: number, pattern: RegExp, score: number): Found | undefined => {
  const match = matchAhead(article, at, pattern);
  if (!match) return undefined;
  const start = article.tokens.start[at] as number;
  const { year = '', kind = '', number = '' } = match.groups ?? {};
  const form = docketForm(year, kind, number);
  return {
    start,
    end: start + match[0].length,
    score,
    refersTo: { id: form, name: form, ids: { docket: form } },
  };
};
