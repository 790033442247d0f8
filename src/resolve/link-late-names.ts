// Names that only a data centre showed to be names are looked for again, as those that rules found were before.
import type { Mention } from '../model/mention.js';
import { linkAliases } from './link-aliases.js';
import type { Refiner } from './refiner.js';

/** Found beside a data centre, when aliases had been linked already. */
const isLate = ({ evidence }: Mention): boolean =>
  evidence.rule === 'datacenter/company-beside' || evidence.rule === 'datacenter/place-beside';

/** Adds coreferent mentions where there is a late name; what they overlap is settled by the refiner that follows. */
export const linkLateNames: Refiner = (article, mentions, ...others) =>
  mentions.some(isLate) ? linkAliases(article, mentions, ...others) : mentions;
