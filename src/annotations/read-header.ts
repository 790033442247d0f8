// Top-level fields of a tree to the parts of a document.
import type {
  EntityRecord,
  Extra,
  MentionRecord,
  ParagraphRecord,
  PublishedRecord,
} from './annotation-document.js';
import { readEntities, readLost, readParagraphs } from './read-records.js';
import type { Reading } from './reading.js';
import { readMap, readString, readStrings, report } from './reading.js';
import type { YamlNode } from './yaml-tree.js';

const BLOB = /^git:[0-9a-f]{12,64}$/;
const DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}(?:T[0-9:.+Z-]+)?$/;

/** What is read of a document before it is known to be whole. */
export interface Header {
  article?: string;
  text?: string[];
  published?: PublishedRecord;
  ruleset?: string;
  entities: readonly EntityRecord[];
  paragraphs: readonly ParagraphRecord[];
  lost: readonly MentionRecord[];
  sectionExtras: Record<string, readonly Extra[]>;
}

const readDate = (reading: Reading, node: YamlNode): string | undefined => {
  const date = readString(reading, node, 'the date of publication');
  return date === undefined || DATE.test(date)
    ? date
    : report(reading, 'schema', node.start, 'a date of publication is written YYYY-MM-DD');
};

const readPublished = (reading: Reading, node: YamlNode): PublishedRecord | undefined => {
  if (node.kind !== 'map') {
    const date = readDate(reading, node);
    return date === undefined ? undefined : { date };
  }
  const parts: { date?: string; from?: string } = {};
  for (const { key, at, value } of node.pairs) {
    if (key === 'date') Object.assign(parts, { date: readDate(reading, value) });
    else if (key === 'from') Object.assign(parts, { from: readString(reading, value, 'from') });
    else report(reading, 'unknown-key', at, `unknown key "${key}": known are date, from`);
  }
  return parts.date === undefined
    ? report(reading, 'schema', node.start, 'published must have a date')
    : { date: parts.date, ...(parts.from === undefined ? {} : { from: parts.from }) };
};

const readText = (reading: Reading, node: YamlNode): string[] | undefined => {
  const isEmpty = node.kind === 'list' && node.items.length === 0;
  const blobs = readStrings(reading, node, 'text');
  if (!isEmpty && (blobs === undefined || blobs.every((blob) => BLOB.test(blob)))) return blobs;
  return report(
    reading,
    'schema',
    node.start,
    'text must be `git:` and at least 12 hexadecimal digits of a blob id',
  );
};

const readSection = (
  reading: Reading,
  header: Header,
  name: 'entities' | 'mentions' | 'lost',
  node: YamlNode,
): void => {
  const map = readMap(reading, node, name);
  if (map === undefined) return;
  const found =
    name === 'entities'
      ? readEntities(reading, map)
      : name === 'mentions'
        ? readParagraphs(reading, map)
        : readLost(reading, map);
  Object.assign(header, { [name === 'mentions' ? 'paragraphs' : name]: found.records });
  if (found.extras.length > 0) header.sectionExtras[name] = found.extras;
};

/** Reads one top-level field into the header. */
export const readHeaderField = (reading: Reading, header: Header, key: string, value: YamlNode): void => {
  if (key === 'entities' || key === 'mentions' || key === 'lost')
    return readSection(reading, header, key, value);
  // the version was looked at before anything else
  if (key === 'annotate') return;
  if (key === 'text') Object.assign(header, { text: readText(reading, value) });
  else if (key === 'published') Object.assign(header, { published: readPublished(reading, value) });
  else Object.assign(header, { [key]: readString(reading, value, key) });
};
