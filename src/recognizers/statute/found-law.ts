// A law's title in the text to the mention: with the part said together with it, its name and identifiers.
import type { Article } from '../../model/article.js';
import type { AttributeValue } from '../../model/mention.js';
import type { Found } from '../shared/rule.js';
import { slugOf } from '../../model/slug.js';
import { foundOver } from '../shared/found-over.js';
import { partBefore } from './part-of.js';

export interface Law {
  /** tokens of the title, `last` exclusive */
  readonly first: number;
  readonly last: number;
  /** offset behind the part cited after the title */
  readonly end?: number | undefined;
  readonly score: number;
  readonly id?: string | undefined;
  /** canonical name; the words of the title when left out */
  readonly name?: string | undefined;
  readonly ids?: Readonly<Record<string, string>> | undefined;
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
}

/** A part said with its law is certain, whatever the law's name alone would be. */
const WITH_PART = 0.95;

/** Words of the text on one line, straight spaces. */
export const plainText = ({ source }: Article, start: number, end: number): string =>
  source.text.slice(start, end).replace(/\s+/g, ' ');

/** The mention of a law; `section 10(b) of the …` before it and `section 187` behind it belong to the span and make it a law's part. */
export const foundLaw = (article: Article, law: Law): Found => {
  const { tokens } = article;
  const from = partBefore(article, law.first);
  const start = tokens.start[from] as number;
  const titleFrom = tokens.start[law.first] as number;
  const titleTo = tokens.end[law.last - 1] as number;
  const end = law.end ?? titleTo;
  const attributes = law.attributes && Object.keys(law.attributes).length > 0 ? law.attributes : undefined;
  if (start === titleFrom && end === titleTo) {
    return foundOver(
      { start, end },
      {
        score: law.score,
        attributes,
        refersTo: {
          ...(law.id ? { id: law.id } : {}),
          name: law.name ?? plainText(article, start, end),
          ...(law.ids ? { ids: law.ids } : {}),
        },
      },
    );
  }
  const part =
    start < titleFrom
      ? source(article, start, tokens.end[law.first - 1] as number)
      : source(article, titleTo, end);
  return foundOver(
    { start, end },
    {
      score: Math.max(law.score, WITH_PART),
      attributes,
      refersTo: {
        ...(law.id ? { id: `${law.id}-${slugOf(part.replaceAll('.', '-'))}` } : {}),
        name: plainText(article, start, end),
      },
    },
  );
};

/** Words of a part without the `of the` that ties it to its law. */
const source = (article: Article, start: number, end: number): string =>
  plainText(article, start, end).replace(/ (?:of|to|in|under)?(?: ?the)?$/, '');
