// Names of the gazetteers: countries, regions, areas, cities, towns, each read in the light of the words around it.
import type { NameRule } from '../../shared/rule.js';
import { readListed } from '../read-listed.js';

/** Answers only when the reading that is meant stands in its own list, so that a finding says which list made it. */
const listedRule = (id: string, list: string, why: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const places = readListed(article, hit);
    return places.list === list ? places.found : undefined;
  },
});

const beforeRule = (id: string, list: string, why: string): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const places = readListed(article, hit);
    return places.list === list ? places.before : undefined;
  },
});

/** Two rules for each kind of region, one for every other list; a name that stands in several lists is read once. */
export const LISTED_RULES: readonly NameRule[] = [
  listedRule(
    'place/area',
    'place/areas',
    'Continents, seas, counties and regions without a border are known by name.',
  ),
  listedRule('place/city', 'place/cities', 'A city that every reader knows needs no other word.'),
  listedRule(
    'place/country',
    'place/countries',
    'Countries are a closed list; `U.S. officials` names the country too.',
  ),
  listedRule(
    'place/region',
    'place/regions',
    'States and provinces are a closed list; their abbreviations count only behind a city.',
  ),
  listedRule(
    'place/town',
    'place/towns',
    'A town is meant when the words around its name say so: `in Reading`, `near Kanata`.',
  ),
  beforeRule(
    'place/before-country',
    'place/countries',
    '"Clonee, Ireland": a country behind the comma makes a city of the name before it, and chooses among namesakes.',
  ),
  beforeRule(
    'place/before-region',
    'place/regions',
    '"Prineville, Oregon": a region behind the comma makes a city of the name before it, and chooses among namesakes.',
  ),
];
