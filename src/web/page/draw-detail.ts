// The mention that is looked at: what the rules say, what people said, and what can be said now.
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { Decision, Naming } from '../../review/decide/decision.js';
import { drawForm } from './draw-form.js';
import type { Action } from './key-action.js';
import { pendingTwins } from './key-action.js';
import { make } from './make.js';

export interface DetailOptions {
  readonly view: ArticleView;
  readonly mention: MentionView;
  /** a note that is typed and not written yet */
  readonly draft: string | undefined;
  onDraft(note: string): void;
  onAction(action: Action): void;
  onProblem(problem: string): void;
}

const facts = ({ view }: DetailOptions, mention: MentionView): HTMLElement => {
  const { state, rules, human, was, note, is, isLost } = mention;
  const entity = view.entities.find(({ id }) => id === (is ?? rules?.is));
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['state', isLost ? `${state}, lost: its words are gone` : state],
    ['type', mention.type],
    ['entity', entity && `${entity.name} (${entity.id})`],
    ['value', mention.value],
    ['rules', rules && `${rules.value ?? rules.is}, by ${rules.by}`],
    ['human', human],
    ['was', was],
    ['note', note],
  ];
  return make(
    'dl',
    {},
    ...rows.flatMap(([name, value]) =>
      value === undefined ? [] : [make('dt', {}, name), make('dd', {}, value)],
    ),
  );
};

const noteForm = (
  { mention, draft, onDraft }: DetailOptions,
  onNote: (note: string) => void,
): HTMLFormElement => {
  const field = make('textarea');
  field.id = 'note';
  field.rows = 2;
  field.value = draft ?? mention.note ?? '';
  const label = make('label', {}, `note on “${mention.quote.replace(/\s+/g, ' ')}”`);
  label.htmlFor = 'note';
  field.addEventListener('input', () => onDraft(field.value));
  const form = make('form', {}, label, field, make('button', {}, 'save note'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onNote(field.value);
  });
  return form;
};

/** Title, facts, a button for each thing that can be said, and two forms. */
export const drawDetail = (options: DetailOptions): Node[] => {
  const { view, mention, onAction, onProblem } = options;
  const decide = (decision: Decision, ids: readonly string[] = [mention.id]): void =>
    onAction({ kind: 'decide', ids, decision });
  const button = (key: string, words: string, onClick: () => void): HTMLElement =>
    make('button', { onClick }, make('kbd', {}, key), ` ${words}`);
  const twins = pendingTwins(view, mention);
  return [
    make('h1', {}, mention.quote.replace(/\s+/g, ' ')),
    facts(options, mention),
    ...(mention.choices ?? []).map(({ label, decision }, index) =>
      button(String(index + 1), label, () => decide(decision)),
    ),
    ...(mention.state === 'recheck' ? [button('a', 'still right', () => decide({ does: 'keep' }))] : []),
    ...(mention.rules
      ? [
          mention.state === 'recheck'
            ? make('button', { onClick: () => decide({ does: 'accept' }) }, 'accept what the rules say')
            : button('a', 'accept', () => decide({ does: 'accept' })),
        ]
      : []),
    button('r', 'reject', () => decide({ does: 'reject' })),
    ...(mention.human === undefined ? [] : [button('c', 'clear', () => decide({ does: 'clear' }))]),
    ...(twins.length > 1 && mention.rules
      ? [
          button('A', `accept all ${twins.length}`, () => decide({ does: 'accept' }, twins)),
          button('R', `reject all ${twins.length}`, () => decide({ does: 'reject' }, twins)),
        ]
      : []),
    drawForm({
      entities: view.entities,
      name: '',
      type: mention.type,
      does: 'set',
      onNaming: (naming: Naming) => decide({ does: 'set', ...naming }),
      onProblem,
    }),
    noteForm(options, (note) => decide({ does: 'note', note })),
  ];
};
