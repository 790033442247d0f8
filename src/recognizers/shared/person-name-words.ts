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
  'moon un il in hyun hye jin ho soo woo young hee jae jung mi sook kyung sun min bok chul ok ' +
    'bin wen jeou shui bian hui chu kun pei shek hsiung jong te teh chen pao tsai hua ying ling ping fang hsien yuan cheng yu tung',
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
  "judge judges lords chancellor cji hhj general justice justices magistrate magistrates mr mrs ms mx miss messrs dr prof professor sir dame madam hon hon'ble honble honorable honourable chief president vice premier minister secretary senator sens representative " +
  'congressman congresswoman governor mayor attorney attorneys prosecutor prosecutors lawyer lawyers solicitor barrister advocate counsel counselor detective detectives officer officers sergeant lieutenant captain colonel commander ' +
  'undersheriff assemblyman assemblywoman councillor councillors cllr cllrs councilman councilwoman councilmember scout scouts bail inspector constable agent agents director deputy assistant commissioner ambassador chairman chairwoman chairperson chair ceo cfo cto coo cio spokesman spokeswoman spokesperson honour qc kc dbe cbe obe mbe kbe esq phd bsc msc llb llm mrtpi mp mps mep meps rapporteur registrar ' +
  'supervisor supervising paralegal paralegals superintendent administrator coordinator manager analyst presidents ministers secretaries directors senators governors commissioners ambassadors chairmen executive accountant investigator investigators specialist sheriff trooper editor reporter correspondent author founder shri smt';

const BODIES =
  'inc corp corporation co company companies ltd limited llc llp lp plc gmbh ag nv bv pty group holdings foundation association institute university college school academy bank trust fund council committee commission board ' +
  'countries nations regions provinces territories communities ' +
  'bureau agency authority department dept ministry office service services court courts tribunal act statute street avenue ave road boulevard blvd drive county city town township borough village state states district circuit division ' +
  'center centre hospital prison jail airport building courthouse party union club league times tribune herald news magazine journal television tv radio network systems technologies technology software partners associates ventures industries ' +
  'international unit section conference summit treaty convention directive agreement amendment constitution administration government parliament senate congress assembly police';

/** Spanish offices and their seats, as texts of American counties have them. */
const SPANISH = 'fiscal fiscalía distrito condado oficina juez jueza policía departamento tribunal gobierno';

const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri january february july september october november december feb apr aug sept oct nov dec today yesterday tomorrow tonight';

const FUNCTION_WORDS =
  'the a an in on at by of for from with and or but nor yet if as to into that this these those it its he she they we you his their our your when while after before since until because although though however not all any both each ' +
  'every some many most more other another such only also then there here what who whom whose which why how where about against between during under over through among within without upon per via versus vs i ' +
  'regarding concerning following amid amidst including involving toward towards off out up beyond across throughout former federal retired senior acting ex meanwhile instead later earlier according despite even once now nearly dear';

const HEADLINE_VERBS =
  'says said saying rules ruled ruling orders ordered ordering tells told asks asked sets denies denied grants granted blocks blocked tosses tossed halts upholds upheld rejects rejected approves approved dismisses dismissed sentences sentenced ' +
  'finds found warns sides weighs hears heard slams vacates refuses allows declines throws gives gave takes took wants must will can could should would has had have is was are were be been being does did to signs overturns strikes issues issued delays ' +
  'appoints appointed named names presiding presides presided stays stayed lifts lifted reverses affirms cites calls called clears keeps lets makes made sees seeks urges voids';

/** What people do and suffer in headlines; none of these words is a family name. */
const ACTS =
  'accepts accused accuses achieves acknowledges acquires acquits acquitted addresses adds admits admitted adopts advises advocates agreed agrees alleges amends announced announces answers apologises apologizes ' +
  'appealed appeals appears applauds applies argues arraigned arrested arrests assaulted assures attacks attends awarded awards backs banned bans beaten begins believes blames blasts booked boosts breaks brings ' +
  'builds buys cancels celebrates challenges charged charges claims cleared closes collects commends commits compares condemns confesses confirms confronts congratulates considers convenes convicted convicts ' +
  'creates criticises criticizes debates declares defends delivers demands departs deported describes deserves details detained dies disagrees discusses dispels disputes donates drops earns elected embraces ' +
  'emphasizes encourages endorses ends enters escapes establishes examines exonerated expands explains explores expresses extends extradited faces fatally fined fines fired fires flees forces forms gains gets goes ' +
  'guarantees helps highlights hits holds honored honors honoured honours hopes hosts identified identifies implements imposes indicted indicts initiates insists intervenes introduces investigates invites jailed ' +
  'jails joins kicks killed kills knows lauds launches leads learns leaves lobbies loses meets merges moves murdered needs negotiates nominates objects obtains offers opens opposes outlines overrules owes owns ' +
  'pardoned participates pays pens permits petitions plans pleaded pleads pled pledges praises prepares presents presses probes proclaims promises promoted promotes proposes prosecutes protests proves provides ' +
  'publishes pulls purchases pursues pushes questions quits raises reacts recalls receives recommends recovers recuses reelected reflects regrets reinstates released releases remains remembers reminds removes ' +
  'renews repeals replaces replies reports represents requests requires rescinds resentenced resigns resolves responds restores retires returns reveals reviews revokes rips salutes scores secures sends serves ' +
  'shares shot shuts spends spotlights stabbed starts submits sued sues suggests supports suspended suspends sworn targets testifies thanks thinks threatens touts travels tries turns unveils updates uses vetoes ' +
  'violates visits voices votes vows waives welcomes wins withdraws writes';

/** Short titles that are surnames too: they end a name only before a full stop or another capitalised word. */
export const SHORT_TITLES = wordSet('sen rep reps gov det lt col capt sgt cpl cmdr gen maj');

/** Words that no name runs over when they are capitalised. `will` and the like are stops only behind a name's first word. */
export const NAME_STOPS = wordSet(TITLES, BODIES, SPANISH, CALENDAR, FUNCTION_WORDS, HEADLINE_VERBS, ACTS);

/** Stops that are given names too: they may open a name. */
export const OPENING_WORDS = wordSet('will');
