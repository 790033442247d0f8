// A court of courts-db to the names that the database gives it, without those of bodies that are no courts.

/** What makes a name a court's: courts (two are misprinted), tribunals, boards of appeal, panels, the old criminal commissions. */
const COURT =
  /^[BPT]\.[PT]\.A\.[BI]\.$|\b(?:courts?|colurt|cort|ct|cts|tribunal|tribunals|bankr|bench|bta|bpai|ttab|ptab|oyer|common pleas|magistrate division|corte|circuito|regi[oó]n judicial)\b|^(?:U\.? ?S\.?|United States) District\b|\bappeals?\b|appellate|judicial (?:council|conference|panel|ethics)|board of (?:review|tax|patent)|review (?:board|panel)|hearing|arbitration panels|compensation (?:bureau|commission)|tax board|board of taxation|commission on judicial/i;
/** Offices that advise or govern; their decisions are printed with the courts'. */
const OFFICE =
  /attorney general|office of legal|house of (?:lords|rep)|^(?:federal )?communications|\bcommissioners? of education\b/i;
/** A federal district alone is also a prosecutor's; a rule of its own reads it. */
const DISTRICT_ALONE = /^(?:(?:northern|southern|eastern|western|middle|central) dist|[NSEWMC]\.D\.)/i;

const SMALL = /(?<=\s)(?:Of|The|And|In|For|At|On|To|With|By)(?=\s)/g;

/** A name as a gazetteer alias: single spaces, plain apostrophes, small words small, so that any case of them is found. */
const aliasOf = (name) =>
  name
    .normalize('NFC')
    .replaceAll('\u2019', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:Before )?The (?=\p{Lu})/u, '')
    .replace(/(?<=\w{4})\.$/, '')
    .replace(SMALL, (word) => word.toLowerCase());

const KINDS =
  /\b(?:the|of|for|and|in|at|on|a|state|states|united|u\.?s\.?|courts?|ct|superior|supreme|high|district|circuit|county|city|town|village|municipal|municipality|family|probate|land|tax|juvenile|criminal|civil|appeals?|appellate|division|department|term|justice|magistrates?|judges?|common|pleas|chancery|claims|small|special|general|sessions|commission|board|review|hearing|panel|trial|first|second|third|fourth|fifth|court's|police|traffic|workers'?|compensation|housing|record|records|orphans'?|surrogate's?|mayor's?|recorder's?|errors|oyer|terminer|assizes|admiralty|equity|law|judicial|medical|malpractice|industrial|quarter|judiciary|peace|delivery|jail)\b/gi;

/** True for a name that says which court it is: something is left when the words of every court are gone. */
const saysWhich = (name) =>
  /\p{Lu}|\d/u.test(name.replace(KINDS, '').replace(/\b\p{Lu}\b/gu, '')) ||
  /^(?:U\.?S\.?|United States) .*(?:Board|Circuit)|^(?:\p{Lu}\.){4}$/u.test(name);

/** Short forms of citations with the kind of court in them: `Cal. Ct. App.`, `Bankr. N.D. Ill.`; a bare `Cal.` is a state. */
const CITATION = /\b(?:Ct|Cts|Cir|Circ|Bankr|Super|App)\b.*[.\w]$/;

/** Names of a court that say which it is: its own, those the database gives as examples, and its citation. */
export const databaseNames = ({ name, examples, citation_string: citation = '' }) => {
  const names = [name, ...examples]
    .filter((one) => COURT.test(one) && !OFFICE.test(one) && !DISTRICT_ALONE.test(one.trim()))
    .map(aliasOf);
  if (CITATION.test(citation) && citation.includes(' ')) names.push(citation.replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter((one) => one.length > 3 && saysWhich(one) && !one.includes('|'));
};
