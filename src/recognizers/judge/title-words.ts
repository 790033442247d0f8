// The words of judges' titles, and words that look like them.
import { wordSet } from '../../model/word-set.js';

/** Words that make a title before a name: `Judge Preska`, `Mr Justice Hogan`. */
export const HEADS = wordSet('judge justice magistrate');
export const PLURAL_HEADS = wordSet('judges justices magistrates');

/** Words of a title before its head, whatever their case: `Chief U.S. District Judge`. */
export const TITLE_WORDS = wordSet(
  'chief presiding associate senior acting deputy district circuit magistrate bankruptcy appellate appeals appeal federal u.s. u.s us united states trial immigration administrative law tax family probate vice supervising assistant puisne lord lady mr mrs ms mx madam county state sessions additional addl special metropolitan judicial civil criminal principal prl provincial municipal high',
);

/** Titles of respect between a title and a name: `Justice Dr. D.Y. Chandrachud`, `Chief Justice of India, Shri Ranjan Gogoi`. */
export const HONORIFICS = wordSet(
  "mr mrs ms mx miss dr sir dame lord lady baroness sri shri smt hon hon'ble honble honorable honourable rt right prof professor sh kumari ld",
);

/** What may stand before `Justice X` with a capital; after any other capitalised word `Justice` is part of a name (`Social Justice`). */
export const BEFORE_JUSTICE = wordSet(
  "chief presiding associate senior acting deputy mr mrs ms lord lady court puisne hon hon'ble honble honorable honourable former retired ex then current conservative liberal fellow incoming outgoing vice trial appellate appeals judge state county madam incumbent learned late and new newest the by sri shri smt dr prof kumari ld chairperson chairman chairwoman president vice-president",
);

/** Behind `Justice`: departments, offices, causes. */
export const NOT_A_JUSTICE = wordSet(
  'minister ministers ministry department dept secretary secretaries commissioner committee committees act league initiative project network center centre system systems reform reforms for against first now matters campaign program programme policy sector party coalition alliance affairs council college inspectorate spokesman spokeswoman officials official lawyers attorneys attorney prosecutors prosecutor institute foundation fund watch collective clinic week day correspondent editor reporter and or of in is was has to partners democrats warriors warrior studies ambassadors ambassador division action inc llc ltd plc holdings energy data health police sub subcommittee select',
);

/** Names of television and comics that bear the title. */
export const SHOW_JUDGES = wordSet('judy dredd mathis');
/** `Judge Reinhold` is an actor unless a court is near. */
export const ACTOR_JUDGES = wordSet('reinhold jules');

/** Words that say the person no longer sits, or how. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  former: 'former',
  ex: 'former',
  retired: 'retired',
  then: 'former',
  late: 'late',
  senior: 'senior',
  acting: 'acting',
  incoming: 'incoming',
};

/** Verbs of judges' acts. */
export const JUDGE_VERBS = wordSet(
  'ruled rules held issued granted denied dismissed upheld overturned sentenced ordered rejected approved blocked presided presides oversaw oversees stayed lifted vacated quashed refused adjourned said says wrote found heard told decided reversed affirmed dissented concurred blocks signed imposed set ruling found',
);

/** Words that say a court is near, other than judges themselves. */
export const COURT_SIGNALS = wordSet(
  'court courts ruling ruled judgment judgement bench tribunal appeal appeals appealed sentenced verdict courtroom hearing jury lawsuit sued injunction plaintiff plaintiffs defendant defendants trial dissent dissented quashed warrant inquiry judicial bail prosecutors prosecutor lawyers attorneys convicted',
);

/** Words for judges. */
export const JUDGE_WORDS = wordSet('judge judges justice justices magistrate magistrates');

/** Words behind a title that are no names: `a three-judge Bench`. */
export const NO_NAMES = wordSet(
  'bench panel board pro tem emeritus advocate recorder designate elect nominee designated cav oral judgment judgement order ord per',
);
