// A document to the same one with `human: ok` written out as what the rules line says: an approval names what it approves.
import type {
  AnnotationDocument,
  DetailedWord,
  EntityRecord,
  MentionHuman,
  MentionRecord,
  MentionRules,
} from '../annotations/annotation-document.js';
import { isConflict, OK } from '../annotations/annotation-document.js';

/** True for `ok`, alone or with a mended span; one in a conflict waits for the person who resolves it. */
export const saysOk = ({ human }: Pick<MentionRecord, 'human'>): boolean =>
  human === OK || (typeof human === 'object' && !isConflict(human) && human.is === OK);

/** What an approval of these rules says, in full. */
export const approvalOf = ({ is, value }: MentionRules): MentionHuman =>
  value !== undefined ? { is, value } : is === 'date' || is === 'money' ? { is } : is;

/** A mention whose `ok` is written out; one that no rules line explains keeps it, and so does a conflict: the person who resolves it says what it meant. */
export const expandMentionOk = (record: MentionRecord): MentionRecord => {
  const { human, rules } = record;
  if (rules === undefined || !saysOk(record)) return record;
  const said = approvalOf(rules);
  if (human === OK) return { ...record, human: said };
  const { quote, extras } = human as DetailedWord;
  const { is, value } = rules;
  return {
    ...record,
    human: {
      is,
      ...(value === undefined ? {} : { value }),
      ...(quote === undefined ? {} : { quote }),
      ...(extras === undefined ? {} : { extras }),
    },
  };
};

/** An entity whose `ok` is written out. */
export const expandEntityOk = (record: EntityRecord): EntityRecord =>
  record.human === OK && record.rules !== undefined ? { ...record, human: record.rules.is } : record;

/** The document with every `ok` that has a rules line written out; one without rules stays, since nobody knows what it approved. */
export const expandOk = (document: AnnotationDocument): AnnotationDocument => ({
  ...document,
  entities: document.entities.map(expandEntityOk),
  paragraphs: document.paragraphs.map((paragraph) => ({
    ...paragraph,
    mentions: paragraph.mentions.map(expandMentionOk),
  })),
  lost: document.lost.map(expandMentionOk),
});
