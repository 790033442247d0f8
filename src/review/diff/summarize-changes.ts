// Two documents and the changes between them to what people ask about those changes.
import type {
  AnnotationDocument,
  EntityRecord,
  PublishedRecord,
} from '../../annotations/annotation-document.js';
import { stateOf } from '../states.js';
import type { Change } from './change.js';
import { COMMENTS, EXTRAS } from './change.js';
import type { Act, ChangeSummary, HeaderTurn, RuleTurns } from './change-summary.js';
import { describeDecision, describeEntityDecision, describeNote } from './describe-decision.js';
import type { Mentions } from './summarize-anchors.js';
import { mentionsById, summarizeAnchors } from './summarize-anchors.js';

const headerText = (value: unknown): string => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : (value as PublishedRecord).date;
};

const headerTurn = ({ field, old, new: fresh }: Change): HeaderTurn => ({
  field,
  old: headerText(old),
  new: headerText(fresh),
});

/** Records that a person brought or took away, and of which no other change tells. */
const isTold = (changes: readonly Change[]): ((change: Change) => boolean) => {
  const told = new Set(
    changes
      .filter(({ field }) => field === 'human' || field === 'note')
      .map(({ kind, id }) => `${kind} ${id}`),
  );
  return ({ kind, id }) => told.has(`${kind} ${id}`);
};

const wholeAct = ({ id, new: fresh }: Change, name: string): Act =>
  fresh === null
    ? { sign: '-', verb: 'gone', id, name, said: '' }
    : { sign: '+', verb: 'new', id, name, said: '' };

const decisionsOf = (a: Mentions, b: Mentions, changes: readonly Change[]): Act[] => {
  const told = isTold(changes);
  return changes.flatMap((change): Act[] => {
    const { kind, id, field, who } = change;
    if (kind !== 'mention' || who !== 'human') return [];
    const [old, fresh] = [a.get(id), b.get(id)];
    const name = (fresh ?? old)?.quote ?? '';
    if (field === 'human') return [{ ...describeDecision(old, fresh), id, name }];
    if (field === 'note') return [{ ...describeNote(old?.note, fresh?.note), id, name }];
    return field === 'mention' && !told(change) ? [wholeAct(change, name)] : [];
  });
};

const entityDecisionsOf = (
  a: ReadonlyMap<string, EntityRecord>,
  b: ReadonlyMap<string, EntityRecord>,
  changes: readonly Change[],
): Act[] => {
  const told = isTold(changes);
  return changes.flatMap((change): Act[] => {
    const { kind, id, field, who } = change;
    if (kind !== 'entity' || who !== 'human') return [];
    const [old, fresh] = [a.get(id), b.get(id)];
    const name = (fresh ?? old)?.name ?? '';
    if (field === 'human') return [{ ...describeEntityDecision(old, fresh), id, name }];
    if (field === 'note') return [{ ...describeNote(old?.note, fresh?.note), id, name }];
    if (field === 'name')
      return [{ sign: '~', verb: 'renamed', id, name, said: `was "${String(change.old)}"` }];
    return field === 'entity' && !told(change) ? [wholeAct(change, name)] : [];
  });
};

/** `found`, `gone` or `changed`: what rules did to the record that a change is about; undefined when they did nothing. */
const turnOf = ({ kind, field, who, old, new: fresh }: Change): 'found' | 'gone' | 'changed' | undefined => {
  if (who !== 'rules' || (field !== 'rules' && field !== 'name' && field !== kind)) return undefined;
  return old === null ? 'found' : fresh === null ? 'gone' : 'changed';
};

const turnsOf = (
  kind: 'entity' | 'mention',
  changes: readonly Change[],
): Pick<RuleTurns, 'found' | 'gone' | 'changed'> => {
  const turns = { found: new Set<string>(), gone: new Set<string>(), changed: new Set<string>() };
  for (const change of changes) {
    const turn = change.kind === kind ? turnOf(change) : undefined;
    if (turn !== undefined) turns[turn].add(change.id);
  }
  for (const id of [...turns.found, ...turns.gone]) turns.changed.delete(id);
  return { found: [...turns.found], gone: [...turns.gone], changed: [...turns.changed] };
};

const rulesOf = (b: Mentions, changes: readonly Change[]): RuleTurns => {
  const turns = turnsOf('mention', changes);
  const rejectedAgain = new Set(turns.changed);
  const decided = [...turns.found, ...turns.gone, ...turns.changed].filter(
    (id) => b.get(id)?.human !== undefined,
  );
  const disagree = decided.filter((id) => {
    const record = b.get(id);
    const state = record && stateOf(record);
    return (
      record?.rules !== undefined &&
      (state === 'corrected' || (state === 'rejected' && rejectedAgain.has(id)))
    );
  });
  return { ...turns, decided: decided.length, disagree };
};

const isOther = ({ field }: Change): boolean =>
  field.startsWith(COMMENTS) || /(?:^|\/)x-/.test(field) || field.endsWith(EXTRAS);

/** The changes, some or all of those from `a` to `b`, as people ask for them. */
export const summarizeChanges = (
  a: AnnotationDocument,
  b: AnnotationDocument,
  changes: readonly Change[],
): ChangeSummary => {
  const [old, fresh] = [mentionsById(a), mentionsById(b)];
  const [oldEntities, entities] = [a, b].map(
    (document) => new Map(document.entities.map((entity) => [entity.id, entity])),
  ) as [Map<string, EntityRecord>, Map<string, EntityRecord>];
  const header = changes.filter(({ kind, field }) => kind === 'document' && /^[a-z]+$/.test(field));
  const ruleset = header.find(({ field }) => field === 'ruleset');
  return {
    isTextChanged: header.some(({ field }) => field === 'text'),
    ...(ruleset === undefined ? {} : { ruleset: headerTurn(ruleset) }),
    header: header.filter(({ field }) => !['text', 'ruleset', EXTRAS].includes(field)).map(headerTurn),
    decisions: decisionsOf(old, fresh, changes),
    entities: entityDecisionsOf(oldEntities, entities, changes),
    entityRules: turnsOf('entity', changes),
    rules: rulesOf(fresh, changes),
    anchors: summarizeAnchors(old, fresh, changes),
    others: changes.filter((change) => change.who === 'human' && isOther(change)).length,
  };
};
