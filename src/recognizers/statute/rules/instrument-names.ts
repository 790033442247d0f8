// Secondary laws: `Interception Rules, 2009`, `Privacy and Electronic Communications Regulations 2003`, `Copyright Directive`, `Criminal Procedure Rules`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { euNumberEnd, foundNumberedAct } from '../eu-number.js';
import { foundLaw } from '../found-law.js';
import { titleEnd, yearEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';
import { codePartAfter } from '../part-of.js';
import { TITLE_TOPICS } from '../title-words.js';

const DATED = 0.85;
const NAMED = 0.8;
const DIRECTIVE = 0.75;

/** `Court Rules 2018 Ban Unlawful`: who comes before `Rules` or `Order` is the subject of a verb. */
const SUBJECTS_OF_VERBS = wordSet(
  'judge judges court courts justice justices panel tribunal jury board commission agency arbitrator magistrate supreme appeals house senate executive gag restraining protective world law mail new house money ground school',
);
const PROCEDURE = wordSet('procedure evidence court courts');
const NOT_DIRECTIVES = wordSet(
  'policy new this last prime advance executive creative secret internal departmental first care healthcare',
);

export const datedInstruments: CueRule = {
  id: 'statute/dated-instrument',
  why: 'Rules, regulations and orders carry a year in their title: "the Interception Rules, 2009", "the Money Laundering Regulations 2017".',
  cues: ['rules', 'regulations', 'order', 'regulation', 'scheme', 'measure'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title || isWordIn(article, head - 1, SUBJECTS_OF_VERBS))
      return undefined;
    const last = yearEnd(article, head + 1);
    const first = titleStart(article, head);
    if (first === head) return undefined;
    if (last === head + 1)
      return isWordIn(article, head, PLURAL) && isYearBefore(article, first)
        ? foundLaw(article, { first: first - 1, last, score: NAMED })
        : undefined;
    if (isHeadline(article, head) && tokenText(article, head + 1) !== ',') return undefined;
    return foundLaw(article, { first, last, score: DATED });
  },
};

const PLURAL = wordSet('rules regulations');

/** `the 2009 Interception Rules`: the year stands before the title. */
const isYearBefore = (article: Article, first: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokenText(article, first - 1)) && /^the$/i.test(tokenText(article, first - 2));

export const rulesOfCourt: CueRule = {
  id: 'statute/rules-of-court',
  why: 'Courts work by rules with a title: "the Federal Rules of Evidence", "California Rules of Court, rule 8.1115", "Criminal Procedure Rules".',
  cues: ['rules', 'rule'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title) return undefined;
    const first = titleStart(article, head);
    const goesOn = tokenText(article, head + 1) === 'of' && isRulesSubject(article, head + 2);
    const last = goesOn ? titleEnd(article, head) : head + 1;
    const end = codePartAfter(article, last, true);
    const plural = tokenText(article, head) === 'Rules';
    if (
      goesOn &&
      (plural ? first < head || isWordIn(article, head + 2, PROCEDURE) : end !== undefined && first < head)
    )
      return foundLaw(article, { first, last, end, score: NAMED });
    const named = first < head - 1 && isWordIn(article, head - 1, PROCEDURE);
    if (goesOn || !named || (!plural && end === undefined) || isHeadline(article, head)) return undefined;
    return foundLaw(article, { first, last, end, score: NAMED });
  },
};

const isRulesSubject = (article: Article, at: number): boolean =>
  isWordIn(article, at, PROCEDURE) ||
  isWordIn(article, at + 1, PROCEDURE) ||
  (tokenText(article, at) === 'the' &&
    (isWordIn(article, at + 2, PROCEDURE) || isWordIn(article, at + 1, PROCEDURE)));

export const directiveNames: CueRule = {
  id: 'statute/directive-name',
  why: 'Directives of the EU have short names: "the Copyright Directive", "the Network and Information Security Directive".',
  cues: ['directive'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title || isHeadline(article, head)) return undefined;
    if (isWordIn(article, head - 1, NOT_DIRECTIVES)) return undefined;
    const first = titleStart(article, head);
    if (first === head || !(isWordIn(article, head - 1, TITLE_TOPICS) || head - first >= 2)) return undefined;
    const end = euNumberEnd(article, article.tokens.end[head] as number);
    if (end !== undefined) return foundNumberedAct(article, { first, last: head + 1, end, score: DIRECTIVE });
    return foundLaw(article, { first, last: yearEnd(article, head + 1), score: DIRECTIVE });
  },
};
