// Lines between fences at the start of a text: what they say about the article, and its date.
import type { Span } from '../model/span.js';
import type { DateInText } from './match-date.js';
import { matchDate } from './match-date.js';
import type { Line } from './split-lines.js';

/** A key and the lines of its value; `first` and `last` are line indexes, `last` exclusive. `value` is what stands on the first. */
interface FrontMatterEntry extends Span {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

/** The span runs from the first fence to the end of the second. */
export interface FrontMatter extends Span {
  readonly entries: readonly FrontMatterEntry[];
  /** line index of the closing fence */
  readonly closing: number;
  readonly published?: DateInText;
}

/** More lines between two rules are an article, not its front matter. */
const MOST_LINES = 200;

/** `title: "Words"`, `tags:` */
const YAML_KEY = /^(?<key>[A-Za-z][\w.-]{0,40})\s{0,9}:(?:\s+|$)(?<value>.*)$/s;

/** `title = "Words"`, `[extra]` */
const TOML_KEY = /^(?:(?<key>[A-Za-z][\w.-]{0,40})\s{0,9}=\s*(?<value>.*)|\[.{1,60}\])$/s;

/** In the order in which they are believed. */
const DATE_KEYS = [
  'published',
  'publishdate',
  'publish_date',
  'published_at',
  'pubdate',
  'date_published',
  'datepublished',
  'date',
  'datetime',
  'created',
  'created_at',
];

/** What `---` or `+++` and keys at the start of a text hold; undefined when the text starts otherwise. */
export const findFrontMatter = (text: string, lines: readonly Line[]): FrontMatter | undefined => {
  const fence = lines[0] ? text.slice(lines[0].start, lines[0].end) : '';
  if (fence !== '---' && fence !== '+++') return undefined;
  const pattern = fence === '---' ? YAML_KEY : TOML_KEY;
  const entries: FrontMatterEntry[] = [];
  for (let at = 1; at < lines.length && at <= MOST_LINES; at += 1) {
    const { start, end } = lines[at] as Line;
    const words = text.slice(start, end);
    const indented = start > 0 && !/[\r\n\u2028\u2029]/.test(text.charAt(start - 1));
    if (!indented && (words === fence || (fence === '---' && words === '...')))
      return close(text, lines, at, entries);
    const match = indented ? null : pattern.exec(words);
    const last = entries.at(-1);
    if (match)
      entries.push({
        key: (match.groups?.['key'] ?? '').toLowerCase(),
        first: at,
        last: at + 1,
        start,
        end,
        value: match.groups?.['value'] ?? '',
      });
    else if (last && (indented || /^["'[\]{}\-#,]/.test(words)))
      entries[entries.length - 1] = { ...last, last: at + 1, end };
    else if (!words.startsWith('#')) return undefined;
  }
  return undefined;
};

const close = (
  text: string,
  lines: readonly Line[],
  closing: number,
  entries: readonly FrontMatterEntry[],
): FrontMatter | undefined => {
  if (entries.length === 0) return undefined;
  const published = DATE_KEYS.map((key) => entries.find((entry) => entry.key === key))
    .map((entry) => entry && matchDate(text, entry.start, entry.end))
    .find(Boolean);
  return {
    start: (lines[0] as Line).start,
    end: (lines[closing] as Line).end,
    entries,
    closing,
    ...(published ? { published } : {}),
  };
};
