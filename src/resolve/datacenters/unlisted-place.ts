// A name behind `data centre in`, `data centre at`: it is a place though no list knows it.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { sentenceAt, windowAfter } from './sentence-window.js';

/** `in Damastown`, `at Grange Castle`, `planned for Loughshinny` */
const BEHIND = latePattern(
  String.raw`^(?:\s(?:planned|proposed|located|under construction|being built|to be built))?\s(?:in|at|near|outside|off|outside of|just outside|close to|for)\s(?:\ue003's\s|the\s(?:\p{L}+\s){1,2}(?:city|town|village|hamlet|suburb|port)\s(?:of\s)?)?((?:\p{Lu}[\p{Ll}'’-]+(?:\s(?=\p{Lu}))?){1,4})(?=[\s.,;:)]|$)`,
);
/** `near the Arctic Circle`: behind `the` a name needs a head that tells what it is. */
const LANDMARK = latePattern(
  String.raw`^\s(?:in|at|near|outside|off|beside|along|on|inside|above)\sthe\s((?:\p{Lu}[\p{Ll}'’-]+\s){1,3}(?:Circle|Valley|River|Lake|Sea|Coast|Corridor|Park|Peninsula|Islands?|Mountains?|Desert|Bay|Docklands|Plains?|Basin|Midlands|Highlands|Triangle|Strip|Estate|Gateway|Forest|Canal|Dam))(?=[\s.,;:)]|$)`,
);
const NO_PLACE =
  /^(?:The|A|An|This|That|Its|Their|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Artificial|Internet|Cloud)\b/u;

/** The place that the words behind a noun show; undefined when a rule has found something there, or nothing has a capital. */
export const sayingPlace = (
  article: Article,
  mentions: readonly Mention[],
  noun: Span,
): Mention | undefined => {
  const sentence = article.sentences[sentenceAt(article, noun.start)];
  if (sentence?.casing !== 'sentence') return undefined;
  const after = windowAfter(article, mentions, noun.end);
  const match = BEHIND.exec(after.text) ?? LANDMARK.exec(after.text);
  const name = match?.[1];
  if (!match || name === undefined || NO_PLACE.test(name)) return undefined;
  const first = match[0].length - name.length;
  const start = after.at[first] as number;
  const end = (after.at[first + name.length - 1] as number) + 1;
  const words = article.source.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    start,
    end,
    type: 'place',
    score: 0.7,
    evidence: { rule: 'datacenter/place-beside', triggers: [{ start: noun.start, end: noun.end }] },
    refersTo: { name: words },
  };
};
