// Another name of somebody, said right behind the first: `Robert Roe, a.k.a. Roberto Roe`.
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';
import { oneSpaced } from '../model/one-spaced.js';
import { reviseMention } from '../model/revise-mention.js';
import { groupOf } from './cluster-mentions.js';
import type { Refiner } from './refiner.js';

/** Between the two names. */
const ALSO = latePattern(
  String.raw`^,?\s(?:a\.\s?k\.\s?a\.?|a\/k\/a|aka|also known as|formerly known as|alias|born|née),?\s["“‘]?$`,
  'iu',
);
/** Code units: what is longer is not asked. */
const LONGEST = 24;

/** Both names are one person, so that a surname which both end in is no longer in doubt; the first is what the entity is called. */
export const linkOtherNames: Refiner = (article, mentions) => {
  const { text } = article.source;
  let first: Mention | undefined;
  return mentions.map((mention) => {
    const before = first;
    const isPerson = groupOf(mention.type) === 'person';
    first = isPerson ? mention : undefined;
    if (!isPerson || before === undefined || mention.start - before.end > LONGEST) return mention;
    if (mention.start <= before.end || !ALSO.test(text.slice(before.end, mention.start))) return mention;
    first = reviseMention(mention, {
      refersTo: before.refersTo ?? { name: oneSpaced(text.slice(before.start, before.end)) },
    });
    return first;
  });
};
