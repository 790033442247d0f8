// A document, ids of mentions and what a reviewer says of them, to the document in which that stands.
import type {
  AnnotationDocument,
  MentionRecord,
  MentionWord,
} from '../../annotations/annotation-document.js';
import { isConflict, NOTHING } from '../../annotations/annotation-document.js';
import { settleDocument } from '../../annotations/settle-comments.js';
import { settleMention } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { approvalOf } from '../expand-ok.js';
import { isKept } from '../human-work.js';
import { pruneDocument } from '../prune-document.js';
import { rescueExtras } from '../rescue-extras.js';
import { wordsOf } from '../states.js';
import type { Decision } from './decision.js';
import { nameEntity } from './name-entity.js';
import { detailsOf } from './details-of.js';
import { extrasOf } from './extras-of.js';
import { withWord } from './with-word.js';

const withoutWord = (record: MentionRecord): MentionRecord => {
  const extras = rescueExtras(record.extras, extrasOf(record));
  return settleMention({
    ...without(record, 'human', 'was', 'extras'),
    ...(extras === undefined ? {} : { extras }),
  });
};

const accept = (record: MentionRecord): MentionRecord => {
  if (record.rules === undefined)
    throw new AnnotateError(
      'nothing-to-accept',
      `the rules say nothing of ${record.id}: say what it is, or reject it`,
    );
  return withWord(record, withQuote(record, approvalOf(record.rules) as MentionWord, undefined));
};

const keep = (record: MentionRecord): MentionRecord => {
  if (record.human === undefined || isConflict(record.human))
    throw new AnnotateError('nothing-to-keep', `nobody has decided ${record.id} yet: say what it is`);
  return settleMention(without(record, 'was'));
};

const withNote = (record: MentionRecord, note: string): MentionRecord => {
  const rest = without(record, 'note');
  const lines = note
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return settleMention(lines.length === 0 ? rest : { ...rest, note: lines });
};

/** A span mended before stays until the person mends it again. */
const withQuote = (record: MentionRecord, word: MentionWord, quote: string | undefined): MentionWord => {
  const words = wordsOf(record);
  const mended = quote ?? (words.length === 1 ? detailsOf(words[0] as MentionWord).quote : undefined);
  if (mended === undefined || mended === record.quote || word === NOTHING) return word;
  return { ...(typeof word === 'string' ? { is: word } : word), quote: mended };
};

const apply = (record: MentionRecord, decision: Decision, word: MentionWord): MentionRecord => {
  switch (decision.does) {
    case 'accept':
      return accept(record);
    case 'keep':
      return keep(record);
    case 'reject':
      return withWord(record, NOTHING);
    case 'set':
      return withWord(record, withQuote(record, word, decision.quote));
    case 'note':
      return withNote(record, decision.note);
    case 'clear':
      return withoutWord(record);
  }
};

/** Of nobody any more: neither rules nor a person say anything. */
const isEmpty = (record: MentionRecord): boolean => record.rules === undefined && !isKept(record);

/**
 * The document after one decision on several mentions; all of them or none. A record of which nothing is left goes, and its comments stay.
 * @throws AnnotateError `unknown-mention`, `nothing-to-accept`, `nothing-to-keep`, and as `nameEntity`
 */
export const decideMentions = (
  before: AnnotationDocument,
  ids: readonly string[],
  decision: Decision,
): AnnotationDocument => {
  const wanted = new Set(ids);
  const named = decision.does === 'set' ? nameEntity(before, decision) : { document: before, word: NOTHING };
  const { document } = named;
  const emptied = new Set<string>();
  const change = (record: MentionRecord): MentionRecord => {
    if (!wanted.delete(record.id)) return record;
    const changed = apply(record, decision, named.word);
    if (isEmpty(changed)) emptied.add(record.id);
    return changed;
  };
  const paragraphs = document.paragraphs.map((paragraph) =>
    paragraph.mentions.some(({ id }) => wanted.has(id))
      ? { ...paragraph, mentions: paragraph.mentions.map(change) }
      : paragraph,
  );
  const lost = document.lost.map(change);
  const [missing] = wanted;
  if (missing !== undefined)
    throw new AnnotateError('unknown-mention', `there is no mention ${missing} in this file`);
  const changed = { ...document, paragraphs, lost };
  return emptied.size > 0 ? pruneDocument(changed, emptied) : settleDocument(changed);
};
