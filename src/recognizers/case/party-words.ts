// The words that parties of a case are made of, and those that end them.
import { wordSet } from '../../model/word-set.js';

/** Small words inside the name of a party: `Secretary of State for the Home Department`. */
export const INSIDE = wordSet(
  'of for the and de la le von van der den del al el bin ibn e ex rel et da di du y i dos das ul ur-rehman @ alias',
);

/** After `of` and `for`, and at the start of the right party. */
export const ARTICLES = wordSet('the');

/** `Microsoft Corp.`, `Om Prakash & Ors.`: what follows a comma or `and` without starting another party. */
export const LEGAL_FORMS = wordSet(
  'inc inc. corp corp. corporation ltd ltd. limited llc l.l.c. llp l.l.p. lp l.p. plc p.l.c. co co. company n.a. s.a. sa ag se nv n.v. gmbh a.g. bv b.v. k.k. s.e. s.l. pte pty pvt private ltda srl spa s.p.a. sarl bhd et jr jr. sr sr. ii iii iv p.c. pc p.a. s.c. trust bank',
);

/** `and Others`, `& Anr.`: the rest of a party. */
export const OTHERS = wordSet(
  'others other another ors anr anor ors. anr. anor. sons son co company associates brothers bros partners families daughters al affiliates subsidiaries',
);

/** Words with a full stop of their own. */
export const ABBREVIATIONS = wordSet(
  "inc corp co cos ltd pvt bros ors anr anor al dept dep't bd educ ass'n assn comm'n commn comm int'l intl nat'l natl gov't govt univ cnty cty mfg ry r.r ins sys servs serv techs tech elec prods prod assocs assoc dist hosp ctr inst indus mut cas fin sav mach corr pub serv jr sr st mt no e.g hon smt dr mr mrs ms prof @ sec sch twp auth dev env't pharm pharms labs lab bhd mohd md kum shri sri m/s cent",
);

/** Capitalised words before the first party that are not part of it. */
export const SIGNALS = wordSet(
  'renv in see but under since after before when while the and as cf following like citing unlike overturning reversing overruling quoting applying both also although because if with from by at per via case cases hearing decision ruling judgment judgement precedent matter to on for',
  'compare accord contra held holding did does is was what why how where that this these those our its his her their a an to re see-also e.g. i.e. landmark famous title versus court courts supreme circuit justice justices judge judges lawsuit suit trial appeal civil criminal docket no nos petitioner petitioners plaintiff plaintiffs appellant appellants respondent respondents applicant applicants complainant',
);

/** What stands behind the second party in a headline: `Roe v. Wade Ruling`, `Smith v. Jones Thursday`. */
export const NOT_IN_RIGHT = wordSet(
  'decision ruling rulings case cases opinion appeal lawsuit trial verdict hearing no no. nos docket civil update cause formal reply motion video part judgment judgement settlement dispute battle saga era arguments argument precedent protections anniversary litigation leak draft news live',
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow see id ibid supra cir',
  'overturned upheld overturns upholds reversed says said rules ruled returns goes heads moves ends ended gets set faces wins loses could would will is was are were has have had may must should not after before as at in on over amid with from to by',
);

/** Verbs and words of headlines before the first party: `Supreme Court Overturns Roe v. Wade`. */
export const NOT_IN_LEFT = wordSet(
  'overturns overturned upholds upheld hears heard decides decided reverses reversed strikes struck revisits ends ended rules ruled says said considers reviews reconsiders overrules overruled takes cites cited reaffirms affirms affirmed settles settled dismisses dismissed wins won loses lost files filed',
  'quotes quoted recalls discusses explains argues argued covers reads read called calls entitled titled styled captioned named against about over into versus because where whether',
);

/** A party that is a state, an office or a court: then it is a case, not a match. */
export const PUBLIC_PARTIES = wordSet(
  'people state commonwealth union crown regina rex queen king r secretary commissioner commissioners comrs hmrc minister director attorney general board commission department superintendent warden sheriff registrar tribunal republic government collector cit ito fec ftc sec epa irs fcc nlrb dpp cps council county municipality',
  'district education university doe roe estate trustee trustees receiver administrator secretary-general authority agency corporation inc corp ltd llc llp co plc gmbh pvt ors anr anor others another al limited superior court states',
);

/** Words of the law in the same sentence. */
export const LEGAL_WORDS = wordSet(
  'court courts ruling ruled rule case cases judgment judgement decision decided held holding precedent lawsuit appeal appeals appealed justice justices judge judges opinion overturned overturn overturning overturns upheld constitutional unconstitutional plaintiff plaintiffs defendant defendants litigation brief briefs',
  'argued certiorari remanded dissent dissented verdict tribunal petition petitioner respondent jurisprudence law legal doctrine docket hearing bench statute injunction landmark suit suits sued lawsuits charged charges filed docket prosecutors indictment indicted convicted sentenced complaint counts felony',
);

/** Words of sport in the same sentence: `Ireland v England` is a match. */
export const SPORTS_WORDS = wordSet(
  'match game games cup league season score scored goal goals stadium kick-off kickoff rugby cricket football soccer hurling gaelic tennis boxing fight bout fixture fixtures final finals semi-final semifinal quarter-final qualifier qualifiers friendly test odi t20 innings wicket wickets runs beat beats defeated won wins win draw drew nil team teams squad coach fans tournament olympic olympics championship playoff playoffs nba nfl mlb nhl uefa fifa premier six nations tries penalty pitch round',
);

/** Words of shows, votes and products in the same sentence: `Batman v. Superman` is a film. */
export const SHOW_WORDS = wordSet(
  'film films movie movies oscar oscars sequel superhero theaters cinema cinemas episode album song rap debate rivalry poll polls ballot battle versus comparison android ios box office starring',
);

/** Countries and sides that meet in sport. */
export const SIDES = wordSet(
  'ireland england scotland wales france italy spain germany portugal brazil argentina australia india pakistan bangladesh netherlands belgium croatia denmark sweden norway poland russia ukraine japan china korea mexico canada usa u.s. us states uruguay chile colombia ghana nigeria cameroon egypt morocco algeria tunisia turkey greece serbia switzerland austria hungary iceland finland',
  'israel iran iraq qatar kenya zimbabwe afghanistan nepal fiji samoa tonga georgia romania arsenal chelsea liverpool everton tottenham barcelona juventus milan dublin kerry mayo cork galway kilkenny tipperary limerick waterford leinster munster ulster connacht yankees dodgers giants lakers celtics cowboys patriots rangers celtic zealand africa lanka indies batman superman',
);

/** Parties that are one word or start with it: nothing before it is part of the case. */
export const FIRST_WORDS = wordSet('people commonwealth regina');

/** Before `Court` in the second party: `v. Superior Court`, not `v. Jones Court of Appeal`. */
export const COURT_KINDS = wordSet(
  'superior supreme district circuit high county municipal justice family juvenile city magistrates bankruptcy appellate federal',
);
