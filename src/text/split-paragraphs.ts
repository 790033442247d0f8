// Lines to paragraphs: blank lines part them, single line ends too, unless the next line goes on with the sentence.
import { hasCharacter } from '../model/has-character.js';
import { latePattern } from '../model/late-pattern.js';
import type { Span } from '../model/span.js';
import type { Zone, ZoneKind } from '../model/zone.js';
import { CharacterClass, classOf } from './character-class.js';
import type { Line } from './split-lines.js';
import { splitLines } from './split-lines.js';

/** Running text may be wrapped; headlines, menus and front matter are lines by nature. */
const RUNNING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['body', 'caption', 'comments', 'biography']);

/** Text wrapped by hand has 65 to 80 characters a line, text out of a PDF page up to this. */
const WIDEST_WRAP = 120;
/** Narrower columns are lists of words. */
const NARROWEST_WRAP = 30;
/** A line of wrapped text fills this share of the widest one unless its paragraph ends there: fonts of PDF pages are uneven. */
const FULL_LINE = 0.85;
/** In wrapped prose two of three lines start with a small letter, in lists hardly any. */
const LEAST_SMALL_STARTS = 0.3;

/** `- item`, `• item`, `1. item`, `(a) item`, `2) item` */
const LIST_MARK =
  /(?:[-\u2013\u2014*\u2022\u00b7\u25aa\u25cf>|+]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])(?:\s|$)/y;

/** A line that starts so goes on with the one before: `, said the judge`, `) and`, `'s lawyer`, `Corp. said` */
const GOES_ON = /[,;.)\]\u201d!?%]|['\u2019]s\b|(?:Corp|Inc|Ltd|LLC|LLP|PLC|L\.P|N\.A)\b/y;

/** `… of the`, `… Microsoft and`: nothing ends so but a line */
const LEFT_OPEN =
  /(?:^|[\s(])(?:of|the|and|or|by|with|for|to|in|at|from|on|a|an|that|which|who|whose|as|than|is|was|were|are|has|had|have|been|be|his|her|their|its|our|per|versus|between|against|under|(?:v|vs|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?)$/;

/** `… 22 U.`: half of a report's name, the page is on the next line */
const CITATION_OPEN = latePattern(String.raw`(?:^|[\s(])\d{1,4}\s\p{Lu}\.$`);

/** `… County District Attorney`: the name that follows is on a line of its own because it is a link */
const TITLED =
  /(?:Attorney|Director|Judge|Justice|Detective|Officer|Chief|Sheriff|Sergeant|Lieutenant|Captain|President|Minister|Secretary|Commissioner|Governor|Mayor|Senator|Professor|Specialist|Commander)s?$/;

/** `… District Judge Loretta`: a title and one word is half a name when running text goes on behind it */
const HALF_NAME = latePattern(
  String.raw`(?:Judge|Justice|Attorney|President|Minister|Secretary|Governor|Senator|Professor|Officer|Mr\.|Mrs\.|Ms\.|Dr\.)\s\p{Lu}[\p{Ll}.]+$`,
);

/** What is left of `23rd` when the ordinal is raised: the line after it goes on too. */
const SUFFIX = /^(?:st|nd|rd|th)$/;

/** `… Microsoft Corp.`, `… Loretta A.`, `… in the U.S.`: a full stop that may belong to the word */
const ABBREVIATED = latePattern(String.raw`(?:^|[\s.])(?:\p{Lu}|\p{Lu}\p{Ll}{1,4})\.$`);

const ADDRESS = /^(?:https?:|www\.|[\w.+-]+@)/;

/** Paragraphs in text order, without the white space around them; none is empty, together they hold every word. */
export const splitParagraphs = (
  text: string,
  lines: readonly Line[] = splitLines(text),
  zones: readonly Zone[] = [],
): Span[] => {
  const paragraphs: { start: number; end: number }[] = [];
  const runs = findRuns(text, lines);
  const kindAt = zoneReader(zones);
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (last && before && !line.afterBlank) {
      const kind = kindAt(before.end - 1);
      if (RUNNING.has(kind) && kindAt(line.start) === kind && goesOn(text, lines, at, last.start, runs[at])) {
        last.end = line.end;
        return;
      }
    }
    paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
};

/** Answers for ascending offsets. A link inside a line does not change what the line is. */
const zoneReader = (zones: readonly Zone[]): ((offset: number) => ZoneKind) => {
  let at = 0;
  let kind: ZoneKind = 'body';
  return (offset) => {
    while (at < zones.length && (zones[at] as Zone).start <= offset) {
      const zone = zones[at] as Zone;
      if (zone.rule !== 'zone/link') kind = zone.kind;
      at += 1;
    }
    return kind;
  };
};

/** Lines without blank ones between them that are short enough to be wrapped text. */
interface Run {
  readonly width: number;
  readonly count: number;
  readonly wrapped: boolean;
}

const findRuns = (text: string, lines: readonly Line[]): (Run | undefined)[] => {
  const runs = new Array<Run | undefined>(lines.length);
  for (let first = 0; first < lines.length;) {
    let end = first;
    let width = 0;
    let small = 0;
    while (
      end < lines.length &&
      (end === first || !(lines[end] as Line).afterBlank) &&
      lengthOf(lines[end] as Line) <= WIDEST_WRAP
    ) {
      width = Math.max(width, lengthOf(lines[end] as Line));
      if (end > first && startsSmall(text, lines[end] as Line)) small += 1;
      end += 1;
    }
    const count = end - first;
    if (count > 1)
      runs.fill(
        {
          width,
          count,
          wrapped: count > 2 && width >= NARROWEST_WRAP && small >= LEAST_SMALL_STARTS * (count - 1),
        },
        first,
        end,
      );
    first = Math.max(end, first + 1);
  }
  return runs;
};

const lengthOf = ({ start, end }: Span): number => end - start;

const startsSmall = (text: string, { start }: Span): boolean =>
  classOf(text.charCodeAt(start)) === CharacterClass.Lower;

/** True when the line at `at` goes on with the paragraph from `from` to the end of the line before it. */
const goesOn = (
  text: string,
  lines: readonly Line[],
  at: number,
  from: number,
  run: Run | undefined,
): boolean => {
  const line = lines[at] as Line;
  const before = lines[at - 1] as Line;
  LIST_MARK.lastIndex = line.start;
  if (LIST_MARK.test(text) || text.charAt(before.end - 1) === ':') return false;
  GOES_ON.lastIndex = line.start;
  if (GOES_ON.test(text) || SUFFIX.test(text.slice(before.start, Math.min(before.end, before.start + 4))))
    return true;
  const ended = hasEnded(text, before);
  if (run?.wrapped && lengthOf(before) <= WIDEST_WRAP && isFull(text, before, line, run.width * FULL_LINE))
    return true;
  const tail = text.slice(Math.max(before.start, before.end - 24), before.end);
  const isDotted = tail.endsWith('.');
  const openEnd = !ended || LEFT_OPEN.test(tail) || (isDotted && ABBREVIATED.test(tail));
  if (!openEnd) return false;
  if (startsSmall(text, line))
    return !isWord(text, before) || !isWord(text, line)
      ? !ADDRESS.test(text.slice(line.start, line.start + 30))
      : false;
  if (isDotted && CITATION_OPEN.test(tail)) return true;
  const soFar = { start: from, end: before.end };
  if (lengthOf(soFar) >= 12 && LEFT_OPEN.test(tail)) return true;
  if (lengthOf(soFar) >= 40 && /,["\u201d'\u2019]?$/.test(tail)) return true;
  if (HALF_NAME.test(tail) && isRunningText(text, line, 1)) return true;
  if (isFragment(text, lines, at) && (TITLED.test(tail) || isRunningText(text, soFar, 3))) return true;
  if (isBridged(text, lines, at, from)) return true;
  // Few lines tell little about wrapping: then a full line of small words that breaks off has to do.
  return (
    run !== undefined &&
    isFull(text, before, line, run.width) &&
    !isNameAlone(text, line) &&
    isRunningText(text, before, run.count === 2 ? 1 : 2)
  );
};

const hasEnded = (text: string, { start, end }: Span): boolean => {
  let at = end - 1;
  while (at > start && hasCharacter('"\'\u201d\u2019)]', text.charCodeAt(at))) at -= 1;
  return hasCharacter('.!?\u2026', text.charCodeAt(at));
};

/** `Jane Roe` alone on the line below `… near New Carlisle`: a name, not the rest of a wrapped line. */
const isNameAlone = (text: string, { start, end }: Span): boolean =>
  end - start <= 40 && NAME_ALONE.test(text.slice(start, end));
const NAME_ALONE = latePattern(String.raw`^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?<!\.)$`);

/** True when the first word of the next line would not have fitted. */
const isFull = (text: string, before: Span, { start, end }: Span, width: number): boolean => {
  let word = start;
  while (word < end && classOf(text.charCodeAt(word)) !== CharacterClass.Space) word += 1;
  return lengthOf(before) + 1 + (word - start) > width;
};

const isWord = (text: string, { start, end }: Span): boolean => !/\s/.test(text.slice(start, end));

/** A name that markup has put on a line of its own: short, and closed with a full stop or gone on with in small letters. */
const isFragment = (text: string, lines: readonly Line[], at: number): boolean => {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (lengthOf(line) > 40 || text.slice(line.start, line.end).includes(':')) return false;
  if (text.charAt(line.end - 1) === '.') return true;
  GOES_ON.lastIndex = next?.start ?? 0;
  return next !== undefined && !next.afterBlank && (startsSmall(text, next) || GOES_ON.test(text));
};

/** `… a settlement with`, `Vivint`, `Solar, Inc. and its …`: half of a name that a sentence left open asked for, and the rest of it. */
const isBridged = (text: string, lines: readonly Line[], at: number, from: number): boolean => {
  const [open, half, line] = [lines[at - 2], lines[at - 1], lines[at]];
  if (!open || !half || !line || open.start < from || lengthOf(half) > 40 || !isWord(text, half))
    return false;
  return (
    LEFT_OPEN.test(text.slice(Math.max(open.start, open.end - 24), open.end)) &&
    !OPENS_SENTENCE.test(text.slice(line.start, line.start + 12)) &&
    isRunningText(text, line, 2)
  );
};

/** No second half of a name. */
const OPENS_SENTENCE =
  /^(?:The|An?|In|On|At|It|He|She|They|We|I|This|That|These|Those|But|And|When|While|After|Before|As|For|To|By|With|If|There)\b/;

/** True when at least `least` words of four letters start small: a headline in capitals has none. */
const isRunningText = (text: string, { start, end }: Span, least: number): boolean =>
  (text.slice(Math.max(start, end - 120), end).match(/(?<![\p{L}'\u2019-])\p{Ll}{4,}/gu)?.length ?? 0) >=
  least;
