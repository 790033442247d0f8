// The clock time of a timestamp, right behind its date: `1 September 2014, 11:00`, `July 31, 2014 06:43 pm EDT`.
import type { Article } from '../../model/article.js';
import { sentenceBounds, tokenFrom } from '../shared/token-text.js';

export interface ClockTime {
  /** token behind the time */
  readonly last: number;
  /** `11:00`, `18:43:05` */
  readonly time: string;
  readonly zone?: string;
}

// , 11:00 · 06:43 pm EDT · 15:58:47 · 14.05 BST · , 9 p.m. · :06:36:02
const CLOCK =
  /(?:,\s*|\s+|T|:)(\d{1,2})(?:(?::|\.(?=\d\d\s*(?:[ap]\.?m|[A-Z]{3,4}\b)))(\d{2})(?::(\d{2}))?|(?<=,\s*\d+)(?=\s*[ap]\.?m\b))(?:\s*([ap])\.?m\b\.?)?(?:\s*(UTC|GMT|BST|IST|CEST|CET|[ECMP][SD]?T)\b)?/iy;
const REACH = 40;

/** Time that follows token `last` - 1, joined by nothing but a comma or space; undefined for "at 6 p.m.", which is no part of a date. */
export const timeAfter = (article: Article, last: number): ClockTime | undefined => {
  const { source, tokens } = article;
  const from = tokens.end[last - 1] as number;
  const end = Math.min(from + REACH, tokens.end[sentenceBounds(article, last - 1).last - 1] as number);
  CLOCK.lastIndex = 0;
  const match = CLOCK.exec(source.text.slice(from, end));
  if (!match) return undefined;
  const [whole, hours, minutes = '00', seconds, half, zone] = match;
  const pm = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (pm ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return {
    last: tokenFrom(article, from + whole.length),
    time,
    ...(zone === undefined ? {} : { zone: zone.toUpperCase() }),
  };
};
