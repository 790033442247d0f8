// The words that shape a person's name: particles, suffixes, and those no name runs over.
import { wordSet } from '../../model/word-set.js';

/** Small words inside a name: `Marc van der Woude`, `Oscar de la Hoya`. */
export const PARTICLES = wordSet(
  'de van von der den bin bint ibn al el la le las los du da di do del della dos das des ter ten zu zum y e abu ould',
);

/** Particles that may open a name of which only the surname is given: `Judge de Vries`. */
export const OPENING_PARTICLES = wordSet('de van von der den bin di da du del della ter ten al el dos');

/** `Jr`, `III`: a comma may stand before them. */
export const NAME_SUFFIXES = wordSet('jr sr jnr snr ii iii iv');

/** Second halves of Korean names: `Ban Ki-moon`. */
export const SMALL_SECOND_HALVES = wordSet(
  'moon un il in hyun hye jin ho soo woo young hee jae jung mi sook kyung sun min bok chul ok',
);

/** Months that are also names: they end a name only where a number follows. */
export const NAME_MONTHS = wordSet('april may june august march jan');

/** Dotted abbreviations that are no initials. */
export const DOTTED_STOPS = wordSet(
  'u.s. u.s u.s.a. u.k. u.k e.u. e.u u.n. u.n d.c. d.c n.y. n.y n.j. l.a. n.c. s.c. n.d. s.d. r.i. n.h. n.m. w.d. e.d. s.d.n.y. e.d.n.y. q.c. k.c. s.c. m.d. ph.d. d.d.s. l.l.c. l.l.p. p.c. a.g. j.d. c.j. jj. p.j. b.c. p.m. a.m.',
);

/** Words that are common and yet surnames: allowed in headlines too. */
export const SURNAME_WORDS = wordSet(
  'white young green wood price long burns black stone grant lane banks powers watts parks miles graves page love sharp gross bass hood wall',
  'chase bond rich booth marks beard strong buck sellers glass weeks rush church branch petty key bright winter elder fish field fields swift',
  'silver diamond gold hope pena le tan han little crews temple flowers',
);

const TITLES =
  "judge judges chancellor cji hhj general justice justices magistrate magistrates mr mrs ms mx miss messrs dr prof professor sir dame madam hon hon'ble honble honorable honourable chief president vice premier minister secretary senator sens representative " +
  'congressman congresswoman governor mayor attorney attorneys prosecutor prosecutors lawyer lawyers solicitor barrister advocate counsel counselor detective detectives officer officers sergeant lieutenant captain colonel commander ' +
  'inspector constable agent agents director deputy assistant commissioner ambassador chairman chairwoman chairperson chair ceo cfo cto coo cio spokesman spokeswoman spokesperson qc kc esq phd mp mps mep meps rapporteur registrar ' +
  'supervisor superintendent administrator coordinator manager analyst editor reporter correspondent author founder shri smt';

const BODIES =
  'inc corp corporation co company companies ltd limited llc llp lp plc gmbh ag nv bv pty group holdings foundation association institute university college school academy bank trust fund council committee commission board ' +
  'bureau agency authority department dept ministry office service services court courts tribunal act statute street avenue ave road boulevard blvd drive county city town township borough village state states district circuit division ' +
  'center centre hospital prison jail airport building courthouse party union club league times tribune herald news magazine journal television tv radio network systems technologies technology software partners associates ventures industries ' +
  'international unit section conference summit treaty convention directive agreement amendment constitution administration government parliament senate congress assembly police';

const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri january february july september october november december feb apr aug sept oct nov dec today yesterday tomorrow tonight';

const FUNCTION_WORDS =
  'the a an in on at by of for from with and or but nor yet if as to into that this these those it its he she they we you his their our your when while after before since until because although though however not all any both each ' +
  'every some many most more other another such only also then there here what who whom whose which why how where about against between during under over through among within without upon per via versus vs i ' +
  'former federal retired senior acting ex meanwhile instead later earlier according despite even once now nearly dear';

const HEADLINE_VERBS =
  'says said saying rules ruled ruling orders ordered ordering tells told asks asked sets denies denied grants granted blocks blocked tosses tossed halts upholds upheld rejects rejected approves approved dismisses dismissed sentences sentenced ' +
  'finds found warns sides weighs hears heard slams vacates refuses allows declines throws gives gave takes took wants must will can could should would has had have is was are were be been being does did to signs overturns strikes issues issued delays ' +
  'appoints appointed named names presiding presides presided stays stayed lifts lifted reverses affirms cites calls called clears keeps lets makes made sees seeks urges voids';

/** Short titles that are surnames too: they end a name only before a full stop or another capitalised word. */
export const SHORT_TITLES = wordSet('sen rep reps gov det lt col capt sgt cpl cmdr gen maj');

/** Words that no name runs over when they are capitalised. `will` and the like are stops only behind a name's first word. */
export const NAME_STOPS = wordSet(TITLES, BODIES, CALENDAR, FUNCTION_WORDS, HEADLINE_VERBS);

/** Stops that are given names too: they may open a name. */
export const OPENING_WORDS = wordSet('will');
