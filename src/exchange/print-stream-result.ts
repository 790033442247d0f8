// The mentions and entities of one article as one line of `annotate stream`.
import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { Mention } from '../model/mention.js';
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
  return JSON.stringify({
    id,
    mentions: mentions.map((mention) => toLine(article, mention, offset)),
    entities: entities.map(({ id: entity, type, name, rule, attributes, ids }) => ({
      id: entity,
      type,
      name,
      rule,
      attributes,
      ids,
    })),
    published: article.published?.date,
    warnings: warnings.length > 0 ? warnings : undefined,
  });
};

const toLine = (article: Article, mention: Mention, offset: (at: number) => number): object => ({
  start: offset(mention.start),
  end: offset(mention.end),
  type: mention.type,
  text: article.source.text.slice(mention.start, mention.end),
  entity: mention.entity,
  rule: mention.evidence.rule,
  zone: zoneAt(article, mention.start),
  score: Math.round(mention.score * 100) / 100,
  value: mention.value,
  attributes: mention.attributes,
});

const zoneAt = ({ zones }: Article, offset: number): string =>
  zones.find((zone) => zone.start <= offset && offset < zone.end)?.kind ?? 'body';

const warningsOf = (text: string, { start, end, attributes }: Mention): string[] => {
  const words = text.slice(start, end);
  if (attributes?.['warn'] !== undefined) return [`${String(attributes['warn'])}: ${words}`];
  return attributes?.['invalid'] === true ? [`invalid date: ${words}`] : [];
};
