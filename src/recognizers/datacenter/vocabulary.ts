// Words around facility nouns.
import { wordSet } from '../../model/word-set.js';

/** A facility noun before one of these only describes it: `data center operator Equinix`, `data centre market`. */
export const HEADS = wordSet(
  'operator operators company companies firm firms provider providers developer developers owner owners industry industries market markets business businesses sector',
  'customer customers client clients capacity space technology technologies equipment hardware software services service solutions solution investment investments investor investors',
  'job jobs worker workers employee employees staff engineer engineers technician technicians manager managers expert experts tax taxes moratorium ban policy policies rules regulation',
  'regulations law laws bill boom growth demand spending traffic power energy water electricity load loads chips chip servers server racks cooling design',
  'designs strategy strategies division unit arm group lease leases deals deal opponents critics infrastructure assets asset real reit reits giant giants',
);

/** Nouns that end the name of a facility: `data center campus`. */
export const TAILS = wordSet(
  'campus campuses complex complexes facility facilities site sites building buildings hub hubs park cluster clusters project projects',
);

/** Adjectives that may stand between a place and the noun: `Dublin hyperscale data center`. */
export const ADJECTIVES = wordSet(
  'new newest planned proposed massive giant huge large larger largest big sprawling hyperscale cloud existing future second third first main underground enormous controversial flagship modular',
  'green sustainable secure state-of-the-art ai multibillion-dollar unfinished vast colossal local regional primary email storage customer offshore',
);
