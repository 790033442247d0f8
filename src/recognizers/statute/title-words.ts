// The words that a law's title is made of, and those that end it.
import { wordSet } from '../../model/word-set.js';

/** Small words inside titles. */
export const CONNECTORS = wordSet(
  'of and or for on in into against to by with from at as concerning relating',
);

/** Small words that also stand between a title and the text around it: a title that holds one must follow a word of `LEADERS`. */
export const WEAK_CONNECTORS = wordSet('or for on in into against to by with from at as concerning relating');

/** `Protection of the Person`: an article inside a title follows one of these. */
export const BEFORE_ARTICLE = wordSet('of for on in into against to by with from at');

export const ARTICLES = wordSet('the a an');

/** Words that stand before a title and show where it starts. */
export const LEADERS = wordSet(
  "the a an this that its his her their our your under of via per violating invoking proposed draft landmark sweeping controversial federal state new old existing amended current called as 's",
);

/** Capitalised words that cannot be the first word of a title, at the start of a sentence or in a headline. */
export const NOT_FIRST = wordSet(
  'the a an under in on at by with from for to this that these those its his her their our and but or if when while as since although because',
  'section sections article articles title titles chapter part rule rules per via pursuant violating invoking citing using after before',
  'said new proposed draft so-called of both also however moreover meanwhile today yesterday see cf e.g. i.e. like which what whether how',
  'mr mrs ms dr sen rep judge justice president senator congressman congresswoman secretary attorney',
);

/** Before `of the`, words that speak about a law and are not part of its title. */
export const ABOUT = wordSet(
  'violation violations provision provisions according pursuant application enforcement repeal repeals passage amendment amendments count counts breach breaches failure compliance section sections meaning analysis',
  'article articles schedule part title chapter clause text scope purpose purposes terms requirements signing introduction implementation author authors sponsor sponsors supporters opponents critics copy reform constitutionality',
);

/** Verbs of headlines: a title never holds one, and what stands before it is not the title. */
export const HEADLINE_VERBS = wordSet(
  'passes passed pass approves approved signs signed vetoes vetoed violates violated violate violating breaks broke breaches breached cites cited uses used use says said introduces introduced enacts enacted',
  'repeals repealed amends amended amend strikes struck upholds upheld blocks blocked invokes invoked backs backed opposes opposed oppose supports supported urges urged slams calls called wants must may will would should could can',
  'announces announced sponsors sponsored renews renewed extends extended kills killed defends defended challenges challenged applies applied makes made gives gave is are was were be has have had not does do did',
  'rules ruled orders ordered holds held finds found faces faced sues sued charged charges convicted convicts accused accuses gets got takes took becomes became meets explains explained fights fought reforms',
);

/** Before `'s`, words that are part of a title: `Children's Online Privacy Protection Act`. */
export const OWNERS = wordSet(
  'children child magistrates justices solicitors trustees directors auditors driver drivers women woman men people peoples veteran veterans consumer consumers worker workers workmen employee employees employer employers patient patients victim victims',
  'seller crew nurse nurses farmer farmers servicemembers survivors creditors debtors owners players artists citizen citizens soldiers teachers breeders residents parents homeowners seamen tenant tenants',
  'policyholders passengers prisoners officers victim students student taxpayer taxpayers voter voters lawyers travellers travelers states king queen debtor creditor america bankers shareholders shoppers adversaries america',
);

/** Last words of a title before `Act` or `Bill`: with one of these the title is a title even in a headline. */
export const TITLE_TOPICS = wordSet(
  'privacy protection protections rights right security reform reforms procedure evidence justice practices practice communications safety powers fairness prevention information freedom freedoms relief recovery disclosure abuse',
  'crime crimes offences offenses espionage secrets modernization modernisation accountability transparency innovation innovations competition control policy enforcement authorization authorisation appropriations appropriation',
  'surveillance retention copyright copyrights patent patents trademark trademarks marks companies insolvency bankruptcy arbitration immigration nationality citizenship asylum deportation extradition terrorism antitrust tariff trade tax taxes taxation',
  'finance budget health healthcare education labor labour employment wages pensions housing land tenancies environment water air energy electricity telecommunications broadcasting media data cyber cybersecurity internet technology',
  'equality discrimination opportunity disabilities disability marriage divorce adoption children family families elections election voting franchise campaign firearms gun guns weapons drugs substances cannabis marijuana alcohol licensing',
  'police policing prisons sentencing bail parole detention rehabilitation corruption bribery fraud theft larceny laundering sanctions emergency emergencies coronavirus stimulus jobs infrastructure defense defence intelligence war',
  'whistleblower whistleblowers consumer consumers credit lending debt collection banking banks securities exchange investment insurance instruments contracts contract sale goods services markets market merger mergers',
  'transport traffic vehicles vehicle road roads aviation shipping railways railway maritime fisheries agriculture farm food medicines devices mental disorders legal courts court judicature jurisdiction limitation limitations proceedings',
  'amendment amendments consolidation repeal repeals provisions miscellaneous withdrawal union scotland wales ireland india devolution government governance management administration records libel defamation sedition blasphemy hate',
  'neutrality access accessibility affordability portability assistance cooperation partnership registration identification verification resilience integrity ethics lobbying speech assembly religion conscience worship animals wildlife species conservation parks',
  'realignment detainers reinvestment readiness expansion preservation restoration improvement simplification regulation deregulation liability compensation responsibility standards notification decency piracy trafficking slavery exploitation',
);

/** Before `Act`, words that make it a deed, a play or a joke: `sex act`, `Sister Act`, `the Final Act`. */
export const NOT_A_LAW = wordSet(
  'central balancing class riot sister double opening headline solo vanishing disappearing juggling sex lewd sexual final second first third fourth fifth closing live must to will should can cannot not now time heinous cowardly violent criminal terrorist overt',
  'circus trapeze variety comedy magic main warm-up unlawful intentional wrongful selfless brave heroic evil caught catch cannot let them we us they you i who and or but tough strip homage love sexual indecent obscene support supporting musical music new this that said principal parent amending impugned aforesaid same any every each another old present original 2nd 3rd 1st last next high-wire tightrope',
);

/** After a title's last word, words that make it the name of something else. */
export const NOT_AFTER_CODE = wordSet(
  'enforcement compliance red blue orange yellow adam inspector inspectors officer officers talker talkers camp academy review division black name names pink violation-free ninjas geass girls conference signing',
);

/** Subjects of codes: `Penal Code` is a law without a section number too. */
export const CODE_SUBJECTS = wordSet(
  'penal criminal civil vehicle elections election electoral labor labour government evidence family probate education corporations commercial insurance tax revenue bankruptcy professions safety institutions resources utilities water game',
  'navigation highways highway financial agricultural municipal building fire plumbing administrative transportation occupations customs sign traffic road companies privacy justice procedure states u.s. us county city corporate estates prisons',
  'probation domestic juvenile health welfare navigation harbor penal labour wages forest railways revised motor sanitary housing zoning electrical police public property land natural bankruptcy insolvency code social maritime napoleonic hammurabi',
);

/** Before `Code`, words that make it another kind of code. */
export const NOT_A_CODE = wordSet(
  'zip postal area dress morse qr source access promo promotional discount coupon bar vinci davinci cheat machine color colour country dialing dialling genetic postcode honor honour visual claude studio error pin swift routing moral ethics secret binary open sort security activation konami silence',
  'claim enter call gate product item job time pass one-time verification referral gift hero vs the a her his my your our their',
);

/** Subjects of state laws that are called `Law`: `Penal Law § 125.25`. */
export const LAW_SUBJECTS = wordSet(
  'penal procedure traffic business competition advertising information meetings sunshine shield renewal officers conservation relations hygiene services election rights executive labor labour education insurance tax banking health public property correction corrections domestic',
  'vehicle judiciary estates trusts corporation general consolidated revised session compensation realty environmental transportation highway village town county agriculture consumer registry mental lemon',
);

/** A law called `X Law` even without a section: the others are subjects that people study. */
export const SURE_LAW_SUBJECTS = wordSet(
  'penal traffic competition advertising meetings sunshine renewal hygiene',
);

/** Places that start with `New`: in front of other words it is no part of a title. */
export const AFTER_NEW = wordSet(
  'york jersey mexico hampshire zealand south orleans haven delhi brunswick england',
);

/** Countries in front of a law: `the U.S. Stored Communications Act` is one name. */
export const COUNTRIES = wordSet('u.s. u.s us u.k. uk eu e.u. un u.n.');

/** Adjectives of countries stay outside, as they do before a body; acts of Britain, India and Canada bear theirs in their titles. */
export const DEMONYMS = wordSet(
  'irish german french italian spanish portuguese dutch swedish danish norwegian finnish austrian belgian polish greek hungarian russian ukrainian chinese japanese korean brazilian mexican israeli swiss turkish',
);
