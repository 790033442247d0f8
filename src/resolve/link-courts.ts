// Courts named by their kind alone, to the one court of that kind that the article names in full.
import type { Article } from '../model/article.js';
import type { Mention, Reference } from '../model/mention.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

/** `High Court`, `Superior Court`, `District Court of Appeal`: kinds of which a country or state has many. */
const BARE =
  /^(?:high court|superior court|circuit court|county court|district court|crown court|magistrates['\u2019] court|family court|sessions court|court of chancery|chancery court|bankruptcy court|probate court|municipal court|court of appeals?|appeals court|appellate division|employment tribunal|tribunal|(?:u\.?s\.? )?district court|u\.?s\.? bankruptcy court)$/i;

/** `District Court of Appeal`, `DCA` */
const DISTRICT = /^(?:district court of appeal|dca)$/;

const folded = ({ source }: Article, { start, end }: Mention): string =>
  source.text.slice(start, end).replace(/\s+/g, ' ').replaceAll('\u2019', "'").toLowerCase();

/** The only reference for which `fits` holds; undefined when none or several do. */
const onlyOne = (
  references: ReadonlyMap<string, Reference>,
  fits: (reference: Reference, id: string) => boolean,
): Reference | undefined => {
  let found: Reference | undefined;
  for (const [id, reference] of references) {
    if (!fits(reference, id)) continue;
    if (found) return undefined;
    found = reference;
  }
  return found;
};

/** The court that a mention of a kind alone means, or the one district of a court of appeal whose districts are courts of their own. */
const fullCourt = (
  article: Article,
  mention: Mention,
  references: ReadonlyMap<string, Reference>,
): Reference | undefined => {
  const id = mention.refersTo?.id;
  const kind = folded(article, mention);
  // `District Court of Appeal`, where the article names `calctapp4d`; the Court of Appeal is all its districts
  if (id !== undefined)
    return DISTRICT.test(kind)
      ? onlyOne(references, (_, other) => other.startsWith(id) && /^\d/.test(other.slice(id.length)))
      : undefined;
  if (!BARE.test(kind)) return undefined;
  return onlyOne(references, ({ name = '' }) => {
    const full = name.toLowerCase();
    return (
      full !== kind &&
      (full.endsWith(` ${kind}`) || full.startsWith(`${kind} of `) || full.includes(` ${kind} for `))
    );
  });
};

/** Gives a court named by its kind alone (`the High Court`) the identity of the only court of that kind in the article. */
export const linkCourts: Refiner = (article, mentions) => {
  const references = new Map<string, Reference>();
  for (const { type, refersTo } of mentions)
    if (type === 'court' && refersTo?.id !== undefined) references.set(refersTo.id, refersTo);
  if (references.size === 0) return mentions;
  return mentions.map((mention) => {
    if (mention.type !== 'court') return mention;
    const refersTo = fullCourt(article, mention, references);
    return refersTo ? reviseMention(mention, { refersTo }) : mention;
  });
};
