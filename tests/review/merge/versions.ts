// Small annotation files for tests of the merge: one paragraph of mentions, and what is said of them.
import type {
  AnnotationDocument,
  EntityRecord,
  MentionHuman,
  MentionRecord,
} from '../../../src/annotations/annotation-document.js';
import { settleDocument } from '../../../src/annotations/settle-comments.js';
import { settleMention } from '../../../src/annotations/settle-record.js';

const OPENING = '# Dublin and other words';

export const place = (id: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  id,
  name: `Name of ${id}`,
  rules: { is: 'place', by: 'place/city' },
  ...more,
});

/** What the rules say: an entity, found by a rule. */
export const found = (is: string, by = 'place/city') => ({ rules: { is, by } });

export const mention = (more: Partial<MentionRecord> = {}): MentionRecord =>
  settleMention({ id: 'dublin-0ha', quote: 'Dublin', ...more });

/** A file with these mentions in its one paragraph. */
export const file = (
  mentions: readonly MentionRecord[],
  more: Partial<AnnotationDocument> = {},
): AnnotationDocument =>
  settleDocument({
    article: '../corpus/a.txt',
    text: ['git:0123456789ab'],
    ruleset: 'news-en@1',
    entities: [place('dublin'), place('ireland')],
    paragraphs:
      mentions.length === 0 ? [] : [{ key: 'p-3jv', mentions, comments: { id: { before: [OPENING] } } }],
    lost: [],
    ...more,
  });

/** What a person said, from the shorthand of the tables: `-` nothing at all, `x`, or `x y` for a conflict. */
export const saying = (said: string): { human?: MentionHuman } => {
  if (said === '-') return {};
  const words = said.split(' ');
  return { human: words.length === 1 ? said : { conflict: words } };
};
