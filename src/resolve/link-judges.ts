// Judges to their courts: the court that stands beside the name.
import type { Article } from '../model/article.js';
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

/** Between a judge and a court: ` of the`, `, chief judge of the`, `, who sits in the`, ` sat on the` */
const COURT_AFTER =
  /^(?:,\s[^.;:()]{0,40}?|\s(?:has\s|had\s)?(?:sat|sits|served|serves))?\s(?:of|in|on|at|from)\s(?:the\s)?$/;

/** Between a court and a judge: ` Judge`, ` Presiding Justice` */
const COURT_BEFORE = latePattern(
  String.raw`^(?:['’]s)?\s(?:\p{Lu}\p{Ll}+\s){0,2}(?:Judge|Justice|Magistrate|Commissioner|Recorder)\s$`,
);

const REACH = 70;

const courtOf = (
  { source }: Article,
  judge: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): Mention | undefined => {
  if (
    after &&
    after.start - judge.end <= REACH &&
    COURT_AFTER.test(source.text.slice(judge.end, after.start))
  )
    return after;
  return before &&
    judge.start - before.end <= REACH &&
    COURT_BEFORE.test(source.text.slice(before.end, judge.start))
    ? before
    : undefined;
};

/** Gives judges the attribute `court` (id, or name where the court has none) when a court stands beside them; one that a rule gave stays. */
export const linkJudges: Refiner = (article, mentions) => {
  if (!mentions.some(({ type }) => type === 'judge')) return mentions;
  const linked: Mention[] = [];
  let before: Mention | undefined;
  mentions.forEach((mention, index) => {
    if (mention.type === 'court') before = mention;
    if (mention.type !== 'judge' || mention.attributes?.['court'] !== undefined) {
      linked.push(mention);
      return;
    }
    const next = mentions[index + 1];
    const court = courtOf(article, mention, before, next?.type === 'court' ? next : undefined);
    const name =
      court &&
      (court.refersTo?.id ?? court.refersTo?.name ?? article.source.text.slice(court.start, court.end));
    linked.push(
      name === undefined
        ? mention
        : reviseMention(mention, { attributes: { ...mention.attributes, court: name } }),
    );
  });
  return linked;
};
