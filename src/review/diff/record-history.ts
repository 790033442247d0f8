// Two versions of a file to what happened to one record between them: one step of its history.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import type { Change } from './change.js';
import type { Act, ChangeSummary, Sign } from './change-summary.js';
import { rulesText } from './describe-decision.js';
import { diffDocuments } from './diff-documents.js';
import { summarizeChanges } from './summarize-changes.js';

/** Ids of the mentions and entities of a document. */
export const idsOf = ({ entities, paragraphs, lost }: AnnotationDocument): string[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
  ...lost.map(({ id }) => id),
  ...entities.map(({ id }) => id),
];

/** The document with nothing in it but the records of that id. */
export const pickRecord = (document: AnnotationDocument | undefined, id: string): AnnotationDocument => ({
  article: '',
  text: [],
  ruleset: '',
  entities: (document?.entities ?? []).filter((entity) => entity.id === id),
  paragraphs: (document?.paragraphs ?? []).flatMap(({ key, mentions }) => {
    const own = mentions.filter((mention) => mention.id === id);
    return own.length === 0 ? [] : [{ key, mentions: own }];
  }),
  lost: (document?.lost ?? []).filter((mention) => mention.id === id),
});

/** What rules said of the record, in short; empty when they did not find it. */
const saidByRules = ({ entities, paragraphs, lost }: AnnotationDocument): { said: string; name: string } => {
  const mention = paragraphs[0]?.mentions[0] ?? lost[0];
  if (mention !== undefined)
    return {
      name: mention.quote,
      said: mention.rules === undefined ? '' : `${rulesText(mention.rules)} (${mention.rules.by})`,
    };
  const entity = entities[0];
  return {
    name: entity?.name ?? '',
    said: entity?.rules === undefined ? '' : `${entity.rules.is} (${entity.rules.by})`,
  };
};

const actsOfRules = (
  a: AnnotationDocument,
  b: AnnotationDocument,
  { rules, entityRules }: ChangeSummary,
  id: string,
): Act[] => {
  const [before, now] = [saidByRules(a), saidByRules(b)];
  const turns = [rules, entityRules];
  const act = (sign: Sign, verb: string, said: string): Act => ({
    sign,
    verb,
    id,
    name: now.name || before.name,
    said,
  });
  if (turns.some(({ found }) => found.length > 0)) return [act('+', 'found', `rules ${now.said}`)];
  if (turns.some(({ gone }) => gone.length > 0)) return [act('-', 'not found', `rules said ${before.said}`)];
  return turns.some(({ changed }) => changed.length > 0)
    ? [act('~', 'rules', before.said === now.said ? now.said : `${before.said} -> ${now.said}`)]
    : [];
};

const actsOfAnchors = ({ anchors }: ChangeSummary, id: string, name: string): Act[] => {
  const act = (sign: Sign, verb: string, said = ''): Act => ({ sign, verb, id, name, said });
  return [
    ...anchors.edited.map(({ old, new: fresh }) => act('~', 're-anchored', `"${old}" -> "${fresh}"`)),
    ...anchors.lost.map(() => act('-', 'lost', 'its words are gone')),
    ...anchors.revived.map(() => act('+', 'revived', 'its words are back')),
    ...anchors.moved.map(() => act('~', 'moved')),
    ...anchors.rechecked.map(() => act('~', 'rechecked')),
  ];
};

export interface HistoryStep {
  readonly changes: readonly Change[];
  readonly acts: readonly Act[];
}

/** What happened to the records `id` between two picked documents; no change when nothing did. */
export const describeStep = (a: AnnotationDocument, b: AnnotationDocument, id: string): HistoryStep => {
  const changes = diffDocuments(a, b).filter((change) => change.id === id && change.kind !== 'paragraph');
  const summary = summarizeChanges(a, b, changes);
  const { name } = saidByRules(b.entities.length + b.paragraphs.length + b.lost.length > 0 ? b : a);
  const acts = [
    ...summary.decisions,
    ...summary.entities,
    ...actsOfRules(a, b, summary, id),
    ...actsOfAnchors(summary, id, name),
  ];
  const rest: Act[] =
    changes.length > 0 && (acts.length === 0 || summary.others > 0)
      ? [
          {
            sign: '~',
            verb: 'changed',
            id,
            name,
            said: [...new Set(changes.map(({ field }) => field))].join(', '),
          },
        ]
      : [];
  return { changes, acts: summary.others > 0 || acts.length === 0 ? [...acts, ...rest] : acts };
};
