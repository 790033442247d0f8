// Articles and mentions for tests, from text with marks: `[Dublin|place|dublin]`, `[July 31|date||2014-07-31]`.
import { createHash } from 'node:crypto';
import type { Article, Published } from '../../src/model/article.js';
import type { Entity } from '../../src/model/entity.js';
import type { EntityType } from '../../src/model/entity-type.js';
import type { Mention } from '../../src/model/mention.js';

export interface MarkedArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

const blobOf = (text: string): string => {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};

/** An article of a text whose paragraphs are parted by blank lines; it has no tokens. */
export const plainArticle = (text: string, published?: Published): Article => ({
  source: { path: 'corpus/test.txt', text, encoding: 'utf-8', blob: blobOf(text) },
  zones: [{ start: 0, end: text.length, kind: 'body', rule: 'zone/test' }],
  paragraphs: [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  })),
  sentences: [],
  tokens: {
    count: 0,
    start: new Int32Array(),
    end: new Int32Array(),
    kind: new Uint8Array(),
    flags: new Uint8Array(),
    word: new Int32Array(),
    sentence: new Int32Array(),
  },
  ...(published ? { published } : {}),
});

interface Open {
  readonly at: number;
}

const toMention = (start: number, end: number, words: string, label: string): Mention => {
  const [type = 'person', entity, value, rule] = label.split('|');
  const isValue = type === 'date' || type === 'money';
  const [amount, currency] = (value ?? '').split(' ');
  return {
    start,
    end,
    type: type as EntityType,
    evidence: { rule: rule ?? `${type}/test` },
    score: 0.9,
    ...(isValue
      ? value
        ? { value: type === 'money' ? { amount: Number(amount), currency: currency ?? 'USD' } : value }
        : {}
      : { entity: entity || words.toLowerCase().replace(/[^a-z0-9]+/g, '-') }),
  };
};

/** Takes the marks away. The entity of a mention is the third part, or its words in lower case; every entity gets the words that name it first. */
export const markedArticle = (marked: string, published?: Published): MarkedArticle => {
  let text = '';
  const open: Open[] = [];
  const mentions: Mention[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked.charAt(at);
    if (character === '[') open.push({ at: text.length });
    else if (character === '|') {
      const end = marked.indexOf(']', at);
      const start = (open.pop() as Open).at;
      mentions.push(toMention(start, text.length, text.slice(start), marked.slice(at + 1, end)));
      at = end;
    } else text += character;
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = new Map<string, Entity>();
  for (const { entity, type, start, end, evidence } of mentions) {
    if (entity !== undefined && !entities.has(entity))
      entities.set(entity, {
        id: entity,
        type,
        name: text.slice(start, end).replace(/\s+/g, ' '),
        rule: evidence.rule,
      });
  }
  return { article: plainArticle(text, published), mentions, entities: [...entities.values()] };
};
