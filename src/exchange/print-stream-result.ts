// The mentions and entities of one article as one line of `annotate stream`.
import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { Mention } from '../model/mention.js';
import type { Zone } from '../model/zone.js';
import { codePointOffsets } from './code-point-offsets.js';

export type OffsetUnit = 'utf16' | 'codepoint';

/** One result line, without the line feed; offsets in the unit asked for, mentions in text order. */
export const printStreamResult = (
  id: string,
  article: Article,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  unit: OffsetUnit,
): string => {
  const { text } = article.source;
  const offset = unit === 'codepoint' ? codePointOffsets(text) : (at: number): number => at;
  const warnings = mentions.flatMap((mention) => warningsOf(text, mention));
  const zoneAt = zoneReader(article.zones);
  let line = `{"id":${printString(id)},"mentions":[`;
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (at > 0) line += ',';
    line += `{"start":${offset(mention.start)},"end":${offset(mention.end)}`;
    line += printFacts(text, mention, zoneAt(mention.start));
  }
  line += '],"entities":[';
  for (let at = 0; at < entities.length; at += 1) {
    if (at > 0) line += ',';
    line += printEntity(entities[at] as Entity);
  }
  line += ']';
  if (article.published) line += `,"published":${printString(article.published.date)}`;
  return `${line}${printMember('warnings', warnings.length > 0 ? warnings : undefined)}}`;
};

const printFacts = (text: string, mention: Mention, zone: string): string => {
  const { start, end, type, evidence, score, entity, value, attributes } = mention;
  let facts = `,"type":"${type}","text":${printString(text.slice(start, end))}`;
  if (entity !== undefined) facts += `,"entity":${printString(entity)}`;
  facts += `,"rule":${printString(evidence.rule)},"zone":"${zone}","score":${Math.round(score * 100) / 100}`;
  return `${facts}${printMember('value', value)}${printMember('attributes', attributes)}}`;
};

const printEntity = ({ id, type, name, rule, attributes, ids }: Entity): string =>
  `{"id":${printString(id)},"type":"${type}","name":${printString(name)},"rule":${printString(rule)}` +
  `${printMember('attributes', attributes)}${printMember('ids', ids)}}`;

/** A member behind others, for what is seldom there; nothing for undefined. */
const printMember = (key: string, value: unknown): string =>
  value === undefined ? '' : `,"${key}":${JSON.stringify(value)}`;

/** Characters that JSON escapes, and all that may be half of a pair. */
const ESCAPED = /["\\\0-\x1f\ud800-\udfff]/;

const printString = (words: string): string => (ESCAPED.test(words) ? JSON.stringify(words) : `"${words}"`);

/** Kind of the zone at an offset; offsets are asked for in ascending order. */
const zoneReader = (zones: readonly Zone[]): ((offset: number) => string) => {
  let at = 0;
  return (offset) => {
    while (at < zones.length && (zones[at] as Zone).end <= offset) at += 1;
    return zones[at]?.kind ?? 'body';
  };
};

const warningsOf = (text: string, { start, end, attributes }: Mention): string[] => {
  if (!attributes) return NONE;
  const { warn, invalid } = attributes;
  if (warn === undefined && invalid !== true) return NONE;
  const words = text.slice(start, end);
  return [warn === undefined ? `invalid date: ${words}` : `${String(warn)}: ${words}`];
};
const NONE: string[] = [];
