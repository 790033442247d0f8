// Adds the company that no list knows where it owns a data centre: “residents oppose Larchkey's planned data center”.
import type { Mention } from '../model/mention.js';
import { ownerBefore } from './datacenters/unlisted-company.js';
import type { Refiner } from './refiner.js';

/** Before short forms are linked, so that the name is found wherever the article says it again. */
export const linkOwners: Refiner = (article, mentions) => {
  const added: Mention[] = [];
  for (const { type, start, evidence } of mentions) {
    // what regions of a cloud are owned by is a product
    const isFacility = type === 'datacenter' && evidence.rule !== 'datacenter/cloud-region';
    const owner = isFacility ? ownerBefore(article, mentions, start) : undefined;
    if (owner) added.push(owner);
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
};
