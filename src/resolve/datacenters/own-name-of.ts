// A facility noun behind a name that is neither a place nor a company: `Hyperion data center`, `Isando data centre`.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { sentenceAt, windowBefore } from './sentence-window.js';

/** Up to three capitalised words right before the noun. */
const NAME = latePattern(String.raw`(?:^|[^\p{L}])((?:\p{Lu}[\p{Ll}-]+\s){1,3})$`);
/** `the AMS11 facility` */
const CODE = latePattern(String.raw`(?:^|[\s(])(\p{Lu}{2,3}\d{1,2}\p{Lu}?\s)$`);
/** Capitalised words that are no name there: openings of sentences, adjectives, months, demonyms. */
const NO_NAME =
  /^(?:The|A|An|This|That|These|Those|Its|Their|His|Her|Our|New|Newest|Old|Planned|Proposed|Massive|Giant|Huge|Large|Larger|Big|Bigger|Some|Any|No|All|Each|Every|Many|Most|More|Several|Other|Another|One|Two|Three|First|Second|Third|And|But|Or|For|In|At|Near|On|With|From|As|If|When|While|How|Why|What|Where|Which|Who|Hyperscale|Cloud|Modern|Local|Modular|Edge|Green|Public|Private|Internet|Global|Regional|National|European|African|Asian|American|Controversial|Underwater|Underground|Such|Not|Only|Even|Both|Energy|Power|Enterprise|Commercial|Multiple|Tier|Secure|Today|Typical|Traditional|Foreign|Overseas|Offshore|Colocation|Additional|Build|Building|Server|(?:North|South|Latin|Central|Middle|Southeast)\s(?:American|Asian|Eastern)|Stop|Against|\p{Lu}\p{Ll}+-\p{Ll}+)\s/u;

/** Where the name before a noun starts; undefined when no name stands there. */
export const ownNameOf = (
  article: Article,
  mentions: readonly Mention[],
  noun: Span & { readonly attributes?: Mention['attributes'] },
): number | undefined => {
  if (noun.attributes?.['plural'] === true) return undefined;
  const sentence = article.sentences[sentenceAt(article, noun.start)];
  if (sentence?.casing !== 'sentence') return undefined;
  const before = windowBefore(article, mentions, noun.start);
  const isAnaphor = noun.attributes?.['anaphor'] === true;
  const match = CODE.exec(before.text) ?? (isAnaphor ? null : NAME.exec(before.text));
  // `The Stratos data center` opens a sentence
  const name = match?.[1]?.replace(/^The\s(?=\p{Lu})/u, '');
  if (!match || name === undefined || NO_NAME.test(name)) return undefined;
  const first = match.index + match[0].length - name.length;
  return before.at[first];
};
