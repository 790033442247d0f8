// A text and what is known around it to its publication date; the clock is never asked.
import type { Published } from '../model/article.js';
import { latePattern } from '../model/late-pattern.js';
import type { Zone, ZoneKind } from '../model/zone.js';
import { isArticleZone } from '../model/zone.js';
import { dateInPath } from './date-in-path.js';
import type { FrontMatter } from './front-matter.js';
import type { DateInText } from './match-date.js';
import { calendarDate, matchDate, monthNumber } from './match-date.js';
import type { Line } from './split-lines.js';
import { endsSentence } from './zones/prose.js';

export interface PublishedSources {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly zones: readonly Zone[];
  readonly frontMatter?: FrontMatter | undefined;
  readonly path?: string | undefined;
  /** by the caller */
  readonly given?: string | undefined;
  readonly rules?: PublishedRules | undefined;
  readonly metadata?:
    { readonly published?: string | undefined; readonly url?: string | undefined } | undefined;
}

/** Dates of the head stand within so many lines: menus and contacts may come before them. */
const HEAD_LINES = 48;
const HEAD_LINE_CHARACTERS = 160;
/** A dateline opens one of the first lines of text. */
const DATELINE_LINES = 30;

/** `Date: December 16, 2010`, `Issued July 1, 2014`, `For immediate release: …` */
const RELEASE =
  /^\W{0,4}(?:date|dated|issued|released?|release date|for (?:immediate )?release|news release|press release)\b/i;
/** `Published`, `Posted on`, `First published`, `by Jane Doe on`, `Press Office |` */
const BYLINE =
  /^\W{0,4}(?:(?:first )?published|posted|publication date|created|written|by|submitted)\b|[|\u2022\u00b7]/i;
const UPDATED = /^\W{0,4}(?:last )?(?:updated|modified|reviewed)\b/i;
/** Dates of hearings and of laws stand on such lines too. */
const OTHER =
  /\b(?:hearing|deadline|expires?|effective|arrest|born|d\.?o\.?b|until|sentenc|trial|when|where|through|act of|copyright)\b|\u00a9/i;

/** `2021-03-26 00:00:00` alone on a line, as content systems print it */
const TIME_STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/;
/** `Posted by Jane Doe at …`, `This entry was posted on …`, `Categories: August 15, 2008 Canada` after the text */
const TAIL =
  /^\W{0,4}(?:published|posted|first published|this (?:entry|article|post) was (?:posted|published)|publication date|categories:)/i;
const TAIL_LINES = 40;

/** `NEW YORK, July 31, 2014 —`, `(Miami – November 8, 2024)`, `DUBLIN, 31 July (Reuters) -` */
const DATELINE = latePattern(
  String.raw`^\(?\p{Lu}[\p{L}.,'\u2019 \u2013-]{1,60}?[,\u2013-] ?(?<date>(?<month>\p{Lu}\p{Ll}{2,8})\.? (?<day>\d{1,2})(?:, (?<year>\d{4}))?|(?<day2>\d{1,2}) (?<month2>\p{Lu}\p{Ll}{2,8})\.?(?:,? (?<year2>\d{4}))?)\)?,?(?: \([^)]{1,30}\))?(?: ?[\u2013\u2014]| --?(?= ))`,
);

/** `Brussels, `, `NEW DELHI, ` */
const CITY = /^\p{Lu}[\p{L}.'\u2019 -]{1,40},\s?$/u;

/** Keys of front matter whose value is the address of the article. */
const URL_KEYS: ReadonlySet<string> = new Set([
  'url',
  'permalink',
  'link',
  'canonical',
  'canonical_url',
  'path',
]);

/** Places where a date may be read, in the order that holds when nothing else is configured. */
const SOURCES = ['front-matter', 'metadata', 'byline', 'dateline', 'url', 'file-name'] as const;

/** How a project wants publication dates read. */
export interface PublishedRules {
  /** only these places, in this order */
  readonly order?: readonly (typeof SOURCES)[number][];
  /** `05/06/2014` is the fifth of June */
  readonly dayFirst?: boolean;
}

/** What may give the date, surest first. Dates stated after the text come late: a page repeats them for its own ends. */
const FINDERS: readonly (readonly [
  from: Published['from'],
  find: (sources: PublishedSources) => Published | undefined,
])[] = [
  ['front-matter', ({ frontMatter }) => frontMatter?.published && at(frontMatter.published, 'front-matter')],
  ['metadata', (sources) => inMetadata(sources)],
  ['byline', (sources) => inHead(sources)],
  ['dateline', (sources) => inDateline(sources, inUrl(sources).year ?? inPath(sources).year)],
  ['metadata', (sources) => inTail(sources, 'metadata')],
  ['byline', (sources) => inTail(sources, 'byline')],
  ['url', (sources) => outside(inUrl(sources).date, 'url')],
  ['file-name', (sources) => outside(inPath(sources).date, 'file-name')],
];

/** The publication date and where it was read, the surest place first; undefined when the text gives none. */
export const findPublished = (sources: PublishedSources): Published | undefined => {
  const { given, rules } = sources;
  if (given !== undefined) return { date: given, from: 'given' };
  const order = rules?.order;
  const finders =
    order === undefined || order.join() === SOURCES.join()
      ? FINDERS
      : order.flatMap((source) => FINDERS.filter(([from]) => from === source));
  for (const [, find] of finders) {
    const found = find(sources);
    if (found) return found;
  }
  return undefined;
};

const inMetadata = ({ metadata, rules }: PublishedSources): Published | undefined => {
  if (metadata?.published === undefined) return undefined;
  return outside(
    matchDate(metadata.published, 0, metadata.published.length, rules?.dayFirst)?.date,
    'metadata',
  );
};

const inUrl = ({ metadata, frontMatter }: PublishedSources): ReturnType<typeof dateInPath> =>
  dateInPath(metadata?.url ?? frontMatter?.entries.find(({ key }) => URL_KEYS.has(key))?.value ?? '');

const inPath = ({ path }: PublishedSources): ReturnType<typeof dateInPath> => dateInPath(path ?? '');

/** A date that does not stand in the text. */
const outside = (date: string | undefined, from: Published['from']): Published | undefined =>
  date === undefined ? undefined : { date, from };

const at = ({ date, start, end }: DateInText, from: Published['from']): Published => ({
  date,
  from,
  at: { start, end },
});

/** Zone kinds of lines in turn; lines are asked for in ascending order. */
const kindReader = (zones: readonly Zone[]): ((line: Line) => ZoneKind) => {
  let zone = 0;
  return ({ start }) => {
    while (zone < zones.length - 1 && (zones[zone] as Zone).end <= start) zone += 1;
    return zones[zone]?.kind ?? 'body';
  };
};

const inHead = ({ text, lines, zones, rules }: PublishedSources): Published | undefined => {
  const kindOf = kindReader(zones);
  let byline: DateInText | undefined;
  let updated: DateInText | undefined;
  let label = '';
  for (const line of lines.slice(0, HEAD_LINES)) {
    const kind = kindOf(line);
    const { start, end } = line;
    if (!isArticleZone(kind)) continue;
    if (end - start > HEAD_LINE_CHARACTERS) {
      // A line of text: the head is over. A long headline is none.
      if (kind !== 'headline' && endsSentence(text, start, end)) break;
      continue;
    }
    const words = text.slice(start, end);
    const date =
      /\d{4}/.test(words) && !OTHER.test(words) ? matchDate(text, start, end, rules?.dayFirst) : undefined;
    if (date) {
      const alone = (date.end - date.start) * 5 >= (end - start) * 3;
      const sign =
        /^\W{0,4}$/.test(words.slice(0, date.start - start)) || alone ? `${label} ${words}`.trim() : words;
      if (RELEASE.test(sign)) return at(date, 'byline');
      if (UPDATED.test(sign)) updated ??= date;
      else if (alone || BYLINE.test(sign) || atEdge(text, date, line) || behindCity(text, date, line))
        byline ??= date;
    }
    label = end - start <= 40 && !date ? words : '';
  }
  const best = byline ?? updated;
  return best && at(best, 'byline');
};

/** The line opens with the date and goes on with something else, or a headline closes with weekday and date. */
const atEdge = (text: string, date: DateInText, { start, end }: Line): boolean => {
  if (date.start === start)
    return (
      /^\s{1,4}(?:contact|[|\u2022\u00b7(\u2013\u2014-]|\p{Lu})/iu.test(text.slice(date.end, end)) &&
      end - start <= 80
    );
  return date.end === end && /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text.slice(date.start, date.end));
};

/** `Brussels, 22.05.2023`, `Bruxelles, 29/01/2015 - 00:00, UNIQUE ID: …`: a city and a date, alone on a line or before a time. */
const behindCity = (text: string, date: DateInText, { start, end }: Line): boolean =>
  CITY.test(text.slice(start, date.start)) && /^(?:\s*$| - \d)/.test(text.slice(date.end, end));

const inDateline = (
  { text, lines, zones }: PublishedSources,
  knownYear: number | undefined,
): Published | undefined => {
  const kindOf = kindReader(zones);
  for (const line of lines.slice(0, DATELINE_LINES)) {
    if (!isArticleZone(kindOf(line))) continue;
    const match = DATELINE.exec(text.slice(line.start, Math.min(line.end, line.start + 120)));
    const groups = match?.groups;
    if (!match || !groups) continue;
    const year = Number(groups['year'] ?? groups['year2'] ?? knownYear);
    const date = calendarDate(
      year,
      monthNumber(groups['month'] ?? groups['month2'] ?? ''),
      Number(groups['day'] ?? groups['day2']),
    );
    const start = line.start + match[0].indexOf(groups['date'] ?? '');
    if (date) return { date, from: 'dateline', at: { start, end: start + (groups['date'] ?? '').length } };
  }
  return undefined;
};

/** Dates that a page states after the text, as a time stamp (`metadata`) or in words (`byline`): never those of a list of other articles. */
const inTail = (
  { text, lines, zones, rules }: PublishedSources,
  from: 'metadata' | 'byline',
): Published | undefined => {
  const kindOf = kindReader(zones);
  for (const [index, line] of lines.entries()) {
    const { start, end } = line;
    const kind = kindOf(line);
    if (end - start > HEAD_LINE_CHARACTERS || end - start < 10 || kind === 'related' || kind === 'comments')
      continue;
    const first = text.charCodeAt(start);
    const isStamp = first > 47 && first < 58 && TIME_STAMP.test(text.slice(start, end));
    if (isStamp !== (from === 'metadata')) continue;
    if (!isStamp && (index < lines.length - TAIL_LINES || !TAIL.test(text.slice(start, start + 60))))
      continue;
    const date = matchDate(text, start, end, rules?.dayFirst);
    if (date) return at({ ...date, date: date.date.replace('T00:00', '') }, from);
  }
  return undefined;
};
