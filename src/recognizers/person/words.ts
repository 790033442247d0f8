// Words around people's names: titles by role, verbs and nouns that only people have, heads that make a name something else.
import { wordSet } from '../../model/word-set.js';

/** Titles of respect: what follows is a person, also with a surname alone. */
export const HONORIFICS = wordSet(
  "mr mrs ms mx miss messrs mme mlle monsieur madame herr frau señor señora signor signora dr prof professor sir dame lady lord rev reverend fr msgr rabbi imam ayatollah mullah sheikh sheik pope cardinal archbishop bishop adv shri sri smt pandit hon hon'ble sen sens rep reps gov gen lt col maj capt cmdr sgt det cpl adm supt insp pvt esq ing hrh baroness baron viscount earl duke duchess",
);

/** Offices and callings before a name, by the role they give it. */
export const ROLES: Readonly<Record<string, string>> = {
  counsel:
    'lawyer lawyers attorney attorneys counsel barrister barristers solicitor solicitors advocate advocates litigator litigators paralegal esq qc kc asg',
  prosecutor: 'prosecutor prosecutors',
  executive:
    'ceo cfo cto coo cio ciso cmo chairman chairwoman chairperson chair chief executive executives president vice-president founder founders co-founder cofounder cofounders director manager boss head owner entrepreneur billionaire investor partner banker businessman businesswoman principal treasurer vp evp svp',
  minister: 'minister ministers premier chancellor taoiseach tánaiste secretary undersecretary',
  lawmaker:
    'senator senators congressman congresswoman congressmen representative representatives lawmaker lawmakers mp mps mep meps td tds msp assemblyman assemblywoman assemblymember delegate legislator deputies councillor cllr cllrs councilor councilman councilwoman councilmember sen sens rep reps speaker whip peer backbencher',
  spokesperson: 'spokesman spokeswoman spokesperson spokesmen spokespeople mouthpiece',
  official:
    'governor mayor commissioner commissioners ambassador envoy administrator supervisor inspector-general official officials comptroller controller auditor clerk registrar coroner general king queen prince princess emperor sultan emir gov regulator superintendent ombudsman diplomat diplomats aide adviser advisor advisers advisors',
  police:
    'officer officers detective detectives sheriff deputy sergeant lieutenant captain constable inspector trooper marshal agent agents investigator investigators colonel major general commander commodore commodores admiral corporal private sgt det lt capt col cmdr cpl chief superintendent policeman policewoman patrolman cop garda',
  academic:
    'professor professors dr researcher researchers scientist scientists historian economist economists scholar scholars lecturer dean physicist sociologist psychologist psychiatrist mathematician biologist chemist philosopher anthropologist criminologist astronomer epidemiologist virologist meteorologist meteorologists forecaster forecasters seismologist geologist',
  journalist:
    'journalist journalists reporter reporters correspondent editor columnist blogger blogger author authors writer writers broadcaster photographer anchor presenter host novelist poet biographer playwright',
  analyst: 'analyst analysts expert experts strategist consultant consultants',
  activist:
    'activist activists campaigner campaigners dissident whistleblower blogger leader leaders chairperson organizer organiser volunteer',
  artist:
    'actor actress singer rapper musician guitarist drummer bassist vocalist composer conductor comedian filmmaker artist painter sculptor dancer producer director screenwriter architect designer model',
  athlete:
    'coach player striker midfielder defender goalkeeper quarterback pitcher catcher boxer driver cyclist golfer swimmer sprinter batsman bowler wrestler skater referee',
  other:
    'scientologist scientologists interviewee interviewees respondents defendant defendants suspect suspects victim victims plaintiff plaintiffs witness witnesses petitioner petitioners respondent inmate prisoner hacker hackers gunman trader engineer engineers developer developers programmer programmers doctor doctors nurse teacher teachers student students farmer pilot astronaut resident residents specialist specialists technician broker accountant assistant brother sister brothers sisters wife husband son daughter father mother girlfriend boyfriend friend friends colleague colleagues widow widower fiancée fiancé fiancee niece nephew uncle aunt cousin partner client clients candidate candidates nominee contestant mother-in-law neighbor neighbour survivor saint captain sailor soldier veteran inventor publisher promoter monk nun priest pastor preacher father',
};

/** Every word that is a title or calling before a name. */
export const TITLES = wordSet(Object.values(ROLES).join(' '));

/** Titles before which several names follow: `Deputy District Attorneys A and B`. */
export const PLURAL_TITLES = wordSet(
  'attorneys prosecutors lawyers barristers solicitors advocates officers detectives agents investigators deputies senators ministers representatives reps sens mps meps tds congressmen lawmakers councillors professors researchers scientists historians economists scholars analysts experts strategists consultants journalists reporters authors writers founders cofounders executives spokesmen leaders activists campaigners brothers sisters defendants suspects victims plaintiffs petitioners witnesses commissioners specialists engineers developers students messrs presidents secretaries directors actors singers musicians friends colleagues advisers advisors aides diplomats paralegals paralegal hackers programmers supervisors councilmembers councilmen councilwomen councilors aldermen alderpersons assemblymembers assemblymen legislators delegates trustees governors mayors sheriffs sergeants lieutenants captains troopers constables inspectors coaches drs doctors teachers',
);

/** Small titles whose name must have two words: `lawyer Brad Smith`, but not `the lawyer Microsoft hired`. */
export const NEEDS_SURNAME = wordSet(
  'general private major chief head host model partner leader principal chair speaker peer whip private boss minister deputy king queen prince princess lord lady',
);

/** Bodies and portfolios between an office and a name: `Minister of Education Stefania Giannini`. */
export const PORTFOLIO = wordSet(
  'state defense defence education health justice treasury commerce labor labour transport transportation energy foreign affairs interior finance environment agriculture culture trade industry home security homeland housing urban development veterans war economy economic digital sport sports tourism communications information technology technologies science research innovation europe european public prosecutions staff police operations content privacy product policy counterterrorism migration immigration employment social welfare pensions work works planning religious water resources power railways coal mines and the for data protection competition consumer internal market charge opposition house commons board council committee company department office litigation corporate legal government relations engineering marketing sales human rights',
);

/** Heads behind a person-shaped name that make it a body, a street, a prize, a law. */
export const OTHER_HEADS = wordSet(
  'bail squad squads unit units mosque masjid university college school academy institute foundation trust fund hospital clinic center centre library museum gallery theatre theater stadium arena park bridge airport road street avenue boulevard drive lane way highway parkway court courts courthouse hall house tower building prison jail act law award prize medal cup trophy memorial monument cemetery square plaza island islands river lake bay beach county city town township village district province',
  'chambers cloud data digital wireless telecom electric infrastructure builders developments map maps inc corp ltd llc llp plc gmbh company co corporation group holdings internet partners associates capital ventures securities bank & brothers sons bros records studios pictures entertainment productions press publishing books magazine times journal post show band orchestra quartet trio family dynasty effect theorem syndrome disease doctrine scale test rule rules order directive report inquiry commission committee council society association club league union party team church cathedral chapel administration presidency airlines motors systems technologies software labs networks hotels stores foods pharmaceuticals clinic health healthcare insurance financial',
  'province pond dam pier reservoir marsh brook dynasty conjecture supplement games trail slope prize playfield field fields bhavan bhawan nagar marg salai chowk vihar mahal kendra farms springs falls hills heights valley mountain mountains creek canyon forest gardens terrace station expressway freeway stakes classic open tournament series championship bowl unified elementary middle high intermediate correctional detention medical mall casino hotel apartments resort spa cafe café restaurant grill',
);

/** Words that stand before a person-shaped name and make it a place or body: `San Diego`, `Lake Charles`, `St. Louis`. */
export const OTHER_OPENERS = wordSet(
  'san santa santo são sao st st. saint ste fort ft mount mt lake port cape camp point isla villa los las el la new north south east west upper lower hurricane cyclone typhoon storm operation project castle uss hms ss mv university college school hotel church cathedral treaty battle university bank',
);

/** What only people do, behind a name. */
export const PERSON_ACTS = wordSet(
  'testified pleaded pled died drowned married divorced wept smiled nodded shrugged laughed surrendered confessed lives lived grew studied graduated retired resigned fled tweeted joked recalled quipped blogged enlisted',
);
/** What people and bodies do: weaker. */
export const SPEECH_ACTS = wordSet(
  'said says told tells wrote writes argued argues announced added adds explained explains noted notes warned insisted replied asked stated thinks believes believed thanked thanks met joined',
);
/** Passives of people: `was sentenced`, `has been arrested`. */
export const PERSON_PASSIVES = wordSet(
  'sentenced convicted arrested born killed shot stabbed murdered raped charged arraigned jailed imprisoned extradited deported detained hospitalized pronounced remanded acquitted indicted executed elected appointed sworn survived fired hired injured wounded kidnapped beaten married knighted buried',
);
export const AUXILIARIES = wordSet('was is were has had been being will be have');
export const AUXILIARY_ADVERBS = wordSet(
  'been also later then first found reportedly allegedly subsequently previously originally never not recently already being fatally',
);

/** Kin and belongings of people: `X's mother`. */
export const BELONGINGS = wordSet(
  'mother father wife husband son daughter sons daughters brother sister parents family lawyer lawyers attorney attorneys death murder body girlfriend boyfriend ex-wife ex-husband ex-girlfriend friends friend uncle aunt grandmother grandfather widow children child life career blog biography estate testimony confession arrest sentence home apartment car vehicle throat head neck arrest trial remains ex fiancé fiancée colleagues lawyer job face memoir heart condition',
);

/** Verbs before a name of two words: `said Carsten Casper`. */
export const SPEECH_BEFORE = wordSet(
  'said says told asked replied wrote added argued explained named identified called convicted sentenced charged arrested married shot killed murdered stabbed accused killing murdering kidnapping raping stabbing shooting molesting robbing assaulting',
);

/** Nouns in an apposition that say who somebody is: `Paolo De Martini, undersecretary at the interior ministry`. */
export const PERSON_NOUNS = wordSet(
  TITLES.words.join(' '),
  'man woman boy girl teenager member members leader founder chief native citizen graduate veteran grandmother grandfather parent retiree scientologist muslim christian catholic immigrant refugee employee employees worker workers official spokesman criminal fugitive terrorist militant rebel fighter cleric jihadist dictator politician statesman lawmaker democrat republican liberal conservative independent fellow candidate scholar star champion legend winner runner-up heir vocalist frontman guitarist who aged age parolee',
);

/** Nouns of one human being that nothing else is called by: `was an Iraqi general`. */
export const CALLINGS = wordSet(
  'man woman boy girl teenager actor actress singer rapper musician guitarist drummer composer conductor comedian filmmaker artist painter sculptor dancer screenwriter poet novelist author writer journalist reporter editor columnist historian economist scholar professor scientist physicist chemist mathematician philosopher sociologist psychologist linguist lawyer attorney solicitor barrister prosecutor politician lawmaker senator congressman congresswoman diplomat statesman general admiral colonel officer soldier detective spy activist campaigner cleric priest nun monk bishop archbishop cardinal rabbi imam missionary theologian businessman businesswoman entrepreneur engineer physician surgeon doctor nurse teacher nobleman king queen prince princess emperor sultan warlord fighter militant criminal murderer gangster footballer cricketer golfer boxer wrestler cyclist swimmer quarterback pitcher midfielder goalkeeper striker batsman sprinter skater coach citizen immigrant fugitive inventor explorer architect astronaut astronomer botanist bandleader vocalist songwriter singer-songwriter playwright producer broadcaster presenter comedian illustrator cartoonist photographer chef farmer',
);

/** Words that describe people by country, faith or party and stand before names: `Republican Mitt Romney`. */
export const ADJECTIVES = wordSet(
  'republican republicans democrat democrats democratic liberal conservative labour tory green independent libertarian socialist communist american british irish french german italian spanish russian chinese japanese indian canadian australian israeli iranian iraqi syrian turkish greek dutch belgian swiss swedish norwegian danish finnish polish ukrainian mexican brazilian african european asian arab jewish muslim christian catholic frenchman englishman irishman scotsman dutchman briton texan californian palestinian lebanese egyptian saudi afghan pakistani korean vietnamese cuban scottish welsh english latina latino hispanic black white olympic nobel oscar',
);

/** Given names that are far more often places, months or words: a surname of the lists must follow. */
export const DOUBTFUL_GIVEN = wordSet(
  'austin dallas houston charlotte victoria virginia georgia carolina florence sydney paris chelsea jackson lincoln madison savannah jordan kenya india israel santiago diego jose san washington cleveland orlando lourdes aurora helena odessa lancaster chad chester carlisle phoenix trinidad mercedes major april may june august summer autumn grace hope faith joy art bill will mark frank grant chase rich rob rod pat drew dean jack buck hunter mason carter cooper taylor parker tanner baker sawyer rose ruby pearl amber crystal jade ivy lily daisy iris violet olive dawn star sky angel precious unique king prince duke earl christian norman royal roman french english german penny destiny liberty fidelity bela hong tokyo nova holland ireland troy carson clay cliff dale forrest glen heath lane newton rusty sandy stone ward young berlin vienna milan roma sofia siena alexandria adelaide regina guadalupe rosario mendoza cruz santos',
  'li wei min jin ping long ming hong feng wang chen yang lin lee ray guy gene gay jean van ho so an do le ng sun sung young dong man ling mei hai bin bo chi pan dan na',
);

/** Doubtful given names that are words, never places: an unknown word behind them is a surname. */
export const WORDLIKE_GIVEN = wordSet(
  'jack mark frank drew dean dan don ray gene rob rod pat carter cooper taylor tanner sawyer al bill grant dave bob art earl guy jean norman christian hunter parker buck chuck chip bud skip gay rose daisy ruby pearl lily heath glen clay cliff dale troy rusty sandy andy randy',
);

/** Family names that stand before given names in China, Korea and Vietnam: `Li Keqiang`, `Ban Ki-moon`. */
export const EASTERN_SURNAMES = wordSet(
  'bai ban cai cao chang chen cheng cheung chiang choe choi chow chu chung cui deng ding dong dou duan fang feng fu gao geng gong gu guo hu huang hwang jang jeong jia jiang jin jung kang kim kong kwon lai lam leung li liang liao lin liu lu luo ma mao meng mu nam nguyen ni noh oh pak pan peng pei qi qian qiao qin qiu ren roh ryu seo shen shi shin su tan tang tao tian tran tsai tsang tse wang wei wen wong wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou ong teo tsui kwok pham vu dang bui phan huynh vo doan truong',
);

/** What befalls people: `the murder of X`, `charges against X`. */
export const DEEDS = wordSet(
  'murder murders death deaths killing killings arrest trial conviction convictions shooting rape assault sentencing body remains family wife husband mother father son daughter brother sister widow parents abduction kidnapping disappearance slaying stabbing beating prosecution extradition indictment resignation appointment nomination election',
);
export const OF_LINKS = wordSet('of against');

/** Kin and friends, behind whom a given name stands alone: `his wife, Karen,`. */
export const KIN = wordSet(
  'wife husband child son daughter brother sister mother father girlfriend boyfriend friend fiancée fiancé fiancee twin cousin niece nephew grandson granddaughter grandmother grandfather uncle aunt stepfather stepmother stepson stepdaughter partner baby toddler',
);
export const POSSESSORS = wordSet("his her their my our whose 's one");
