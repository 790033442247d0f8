// Modules whose unproved patterns see short windows only: how long those are, and what makes them so.
const DATACENTERS = { longest: 260, why: 'sees one side of a sentence: REACH in sentence-window.ts' };
const MATCH_AT = { longest: 200, why: 'sees a window of matchAt' };

const BOUNDED = {
  'recognizers/court/court-reference.js': { longest: 200, why: 'not asked about names over LONGEST_NAME' },
  'recognizers/judge/judge-title.js': { longest: 400, why: 'sees the few words of a title' },
  'recognizers/statute/part-of.js': MATCH_AT,
  'recognizers/statute/whole-parts.js': MATCH_AT,
  'recognizers/statute/rules/bare-parts.js': MATCH_AT,
  'recognizers/statute/rules/state-citations.js': { longest: 150, why: 'sees a window of matchAhead' },
  'recognizers/statute/rules/us-code.js': MATCH_AT,
  'resolve/datacenters/antecedent.js': DATACENTERS,
  'resolve/datacenters/bare-noun.js': DATACENTERS,
  'resolve/datacenters/modality-of.js': DATACENTERS,
  'resolve/datacenters/operator-of.js': DATACENTERS,
  'resolve/datacenters/places-of.js': DATACENTERS,
  'resolve/datacenters/size-of.js': DATACENTERS,
  'resolve/datacenters/unlisted-company.js': DATACENTERS,
  'resolve/drop-in-address.js': { longest: 600, why: 'sees a mention and REACH characters to either side' },
  'resolve/find-definitions.js': { longest: 190, why: 'sees REACH characters beside a name' },
  'resolve/link-people.js': { longest: 90, why: 'sees the words between two names: REACH' },
  'resolve/short-forms.js': { longest: 200, why: 'not asked about names over LONGEST_NAME' },
  'text/decode.js': { longest: 1024, why: 'sees DECLARATION_BYTES of a page' },
  'text/zones/boilerplate.js': { longest: 220, why: 'sees lines up to MOST_APPEAL' },
  'text/zones/dateline.js': { longest: 100, why: 'sees MOST_CHARACTERS of a line' },
  'text/zones/captions.js': { longest: 90, why: 'sees CREDIT_WINDOW characters of a line' },
};

/** The longest window of all the modules that hold the pattern; undefined when one of them promises none. */
export const longestOf = ({ modules }) => {
  const bounds = modules.map((module) => BOUNDED[module]?.longest);
  return bounds.includes(undefined) ? undefined : Math.max(...bounds);
};
