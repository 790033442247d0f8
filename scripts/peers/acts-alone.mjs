// e-ner labels the act alone (`Exchange Act` in "Section 13(a) of the Exchange Act", `U.S.C.` in "18 U.S.C. 1350"), and what accountants call
// standards as legislation; the guideline marks section and act as one mention, and laws only.

const NO_LAW =
  /accounting|GAAP|\bAS[CU]\b|\bACS\b|FASB|audit|\bSAS\b|Internal Control|NASD|NYSE|Listed Company|\bPlan\b|Fortune|Reporting and Disclosure|Disclosure Interpretations|Arbitration|Offered Securities|Independence Standards/iu;

/** True for a label on accounting standards, rules of exchanges, plans. */
export const isNoLaw = ({ text }) => NO_LAW.test(text);

const PART = String.raw`(?:[Ss]ub)?(?:[Ss]ections?|[Cc]hapters?|[Pp]arts?)|[Rr]ules?|[Aa]rticles?|[Tt]itles?|[Ii]tems?|[Rr]egulations?|§+`;
/** `Section 13 or 15 (d) of the `, `Rule 12b-2 under the ` */
const BEFORE = new RegExp(
  String.raw`^(?:${PART})\s[\w\s().,§-]{0,90}?\s(?:of|under)\s(?:the\s)?(?=\S)(?!\S*\s(?:of|under)\s(?:the\s)?(?:${PART}))`,
  'u',
);
/** ` Rules 13a-15 (e)`, ` Section 1350` */
const BEHIND = new RegExp(String.raw`,?\s(?:${PART})\s?[\d(][\s\S]*$`, 'u');
/** `18 U.S.C. § 1350` → `U.S.C.`, `17 CFR 240.14a-9` → `CFR` */
const CODE = /^\d+\s(?<code>U\.\s?S\.\s?C\.?|C\.\s?F\.\s?R\.?|USC|CFR)(?=[\s§]|$)/u;

/** Our mention with the span that e-ner would give it. */
export const cutToAct = (mention) => {
  const { text, start } = mention;
  const code = CODE.exec(text);
  if (code) {
    const at = code[0].length - code.groups.code.length;
    return {
      ...mention,
      start: start + at,
      end: start + at + code.groups.code.length,
      text: code.groups.code,
    };
  }
  const from = BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const behind = BEHIND.exec(rest)?.index ?? rest.length;
  const act = rest.slice(0, behind);
  return act === ''
    ? mention
    : { ...mention, start: start + from, end: start + from + act.length, text: act };
};
