// Two headers to the changes between them: where the article is, its text, the rules, and what stands beside them.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { DOCUMENT_FIELDS } from '../../annotations/annotation-document.js';
import type { Change } from './change.js';
import type { Subject } from './diff-fields.js';
import { diffExtrasOrder, diffFields } from './diff-fields.js';
import type { Fields } from './record-fields.js';
import { addComments, addExtras } from './record-fields.js';

const headerFields = (document: AnnotationDocument): Fields => {
  const { schema, article, text, published, ruleset } = document;
  const fields: Fields = new Map();
  const add = (name: string, value: unknown, who: 'text' | 'rules'): void => {
    if (value !== undefined && value !== '') fields.set(name, { value, text: JSON.stringify(value), who });
  };
  add('schema', schema, 'text');
  add('article', article, 'text');
  add('text', text.length === 0 ? undefined : text, 'text');
  add(
    'published',
    published && { date: published.date, ...(published.from === undefined ? {} : { from: published.from }) },
    'text',
  );
  add('ruleset', ruleset, 'rules');
  addExtras(fields, document.extras);
  for (const [section, extras] of Object.entries(document.sectionExtras ?? {}))
    addExtras(fields, extras, `${section}/`);
  addComments(fields, document.comments);
  return fields;
};

const HEADER: Subject = { kind: 'document', id: '' };

/** Changes of everything in a document but its records. */
export const diffHeader = (a: AnnotationDocument, b: AnnotationDocument): Change[] => [
  ...diffFields(HEADER, headerFields(a), headerFields(b)),
  ...diffExtrasOrder(HEADER, a.extras, b.extras, DOCUMENT_FIELDS),
  ...Object.entries(b.sectionExtras ?? {}).flatMap(([section, extras]) =>
    diffExtrasOrder(HEADER, a.sectionExtras?.[section], extras, [], `${section}/`),
  ),
];
