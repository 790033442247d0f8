// Words around facility nouns.
import { wordSet } from '../../model/word-set.js';

/** A facility noun before one of these only describes it: `data center operator Equinix`, `data centre market`. */
export const HEADS = wordSet(
  'operator operators operation operations platform platforms news company companies firm firms provider providers developer developers owner owners industry industries market markets business businesses sector',
  'customer customers client clients capacity space technology technologies equipment hardware software services service solutions solution investment investments investor investors',
  'job jobs worker workers employee employees staff engineer engineers technician technicians manager managers expert experts tax taxes moratorium ban policy policies rules regulation',
  'regulations law laws bill boom growth demand spending traffic power energy water electricity load loads chips chip servers server racks cooling design',
  'designs strategy strategies division unit arm group lease leases deals deal buildout buildouts build-out announcement announcements development developments trend trends provision chain chains roles opponents critics infrastructure assets asset real reit reits giant giants',
);

/** Deeds and papers: `data center construction in Denmark` is no facility, but `the Viborg data centre plan` names one. */
export const DEEDS = wordSet(
  'construction plan plans expansion expansions proposal proposals application applications approval approvals planning zoning rezoning outage outages fire fires closure closures',
);

/** Words before `facility`, `site`, `campus` that make it one of another kind. */
export const OTHER_KINDS = wordSet(
  'manufacturing production construction building test testing research treatment water wastewater sewage storage battery office power generating nuclear gas solar wind medical healthcare care nursing detention correctional',
  'prison jail military training school college university high sports athletic retail shopping leisure cultural assembly packaging distribution logistics warehouse warehousing industrial chemical processing recycling waste',
  'landfill burial archaeological heritage historic historical camp web dating news networking launch crash accident crime mining mine oil drilling refinery credit loan lending debt revolving headquarters corporate art housing apartment',
  'worship religious church temple residential mixed-use factory semiconductor chip fabrication laboratory lab clinical hospital vaccine drug pharmaceutical food dairy meat farm brewery parking rail port airport',
);

/** Nouns that end the name of a facility: `data center campus`. */
export const TAILS = wordSet(
  'campus campuses complex complexes facility facilities site sites building buildings hub hubs park parks cluster clusters project projects region regions',
);

/** Adjectives that may stand between a place and the noun: `Dublin hyperscale data center`. */
export const ADJECTIVES = wordSet(
  'new newest planned proposed massive giant huge large larger largest big sprawling hyperscale cloud existing future second third first main underground enormous controversial flagship modular',
  'green floating subsea underwater sustainable secure state-of-the-art ai multibillion-dollar unfinished vast colossal local regional primary email storage customer offshore',
);
