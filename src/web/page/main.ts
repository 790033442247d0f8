// The review page: files on the left, the article in the middle, the mention that is looked at on the right.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { FileSummary, ReviewedFile } from '../review-store.js';
import { api } from './api.js';
import { drawArticle, markedWords } from './draw-article.js';
import { drawDetail } from './draw-detail.js';
import { drawForm } from './draw-form.js';
import type { Action } from './key-action.js';
import { keyAction, nextMention, waits } from './key-action.js';
import { make } from './make.js';

const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const [filesPart, articlePart, detailPart, statusPart] = ['files', 'article', 'detail', 'status'].map(at) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

let files: FileSummary[] = [];
let file = -1;
let reviewed: ReviewedFile | undefined;
let current: string | undefined;
let marked: Span | undefined;

const say = (words: string): void => statusPart.replaceChildren(make('span', {}, words));

/** Does one thing after another; what goes wrong is said, and the file is shown as it is now. */
let busy: Promise<void> = Promise.resolve();
const attempt = (work: () => Promise<void>): void => {
  busy = busy.then(work).catch(async (error: unknown) => {
    await reread().catch(() => undefined);
    say((error as Error).message);
  });
};

const mentionAt = (view: ArticleView): MentionView | undefined =>
  view.mentions.find(({ id }) => id === current);

const HELP =
  'Esc leaves a field · a accept · r reject · e other · n note · c clear · A/R all of this entity · Space next open · j/k next, previous · u undo · [ ] file · mark words to add a mention';

const drawFiles = (): void => {
  filesPart.replaceChildren(
    make('button', { class: 'done', onClick: finish }, 'done'),
    ...files.map(({ name, waiting, problem }, index) => {
      const button = make(
        'button',
        {
          onClick: () => attempt(() => openFile(index)),
          ...(problem === undefined ? {} : { class: 'problem' }),
        },
        make('span', {}, name),
        make('span', { class: 'count' }, problem === undefined ? String(waiting) : '!'),
      );
      if (problem !== undefined) button.title = problem;
      button.setAttribute('aria-current', String(index === file));
      return button;
    }),
  );
};

/** Another span for a mention that is there; what it is stays. */
const mend = ({ id, is, rules }: MentionView, quote: string): void => {
  const said = is ?? rules?.is;
  if (said === undefined) return say('say what the mention is first');
  marked = undefined;
  act({ kind: 'decide', ids: [id], decision: { does: 'set', is: said, quote } });
};

const drawAddition = (view: ArticleView, span: Span): Node[] => [
  make('h1', {}, view.text.slice(span.start, span.end)),
  ...view.mentions
    .filter(({ start = -1, end = -1 }) => start < span.end && span.start < end)
    .map((mention) =>
      make(
        'button',
        { onClick: () => mend(mention, view.text.slice(span.start, span.end).trim()) },
        `these are the words of “${mention.quote}”`,
      ),
    ),
  make('p', {}, 'or a new mention:'),
  drawForm({
    entities: view.entities,
    name: view.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    type: 'person',
    does: 'add',
    onNaming: (naming) =>
      attempt(async () => {
        const { version } = reviewed as ReviewedFile;
        take(await api.add(file, version, span, naming));
        current = reviewed?.added;
        marked = undefined;
        draw();
      }),
    onProblem: say,
  }),
];

const drawSide = (view: ArticleView): void => {
  const mention = mentionAt(view);
  if (marked !== undefined) detailPart.replaceChildren(...drawAddition(view, marked));
  else if (mention !== undefined)
    detailPart.replaceChildren(...drawDetail({ view, mention, onAction: act, onProblem: say }));
  else detailPart.replaceChildren(make('p', {}, 'nothing is looked at: click a mention, or press Space'));
};

const draw = (): void => {
  drawFiles();
  if (reviewed === undefined) return;
  const { view } = reviewed;
  drawArticle(articlePart, view, current, (mention) => act({ kind: 'look', at: mention }));
  drawSide(view);
  say(view.isStale ? 'the article has changed since it was annotated: run annotate · ' + HELP : HELP);
};

/** The file as the server has it now, and its number in the list. */
const take = (now: ReviewedFile): void => {
  reviewed = now;
  const summary = files[file];
  if (summary !== undefined)
    files[file] = {
      name: summary.name,
      mentions: now.view.mentions.length,
      waiting: now.view.mentions.filter(waits).length,
    };
};

const reread = async (): Promise<void> => {
  if (file < 0) return;
  take(await api.read(file));
  draw();
};

const openFile = async (index: number): Promise<void> => {
  file = index;
  marked = undefined;
  articlePart.replaceChildren();
  detailPart.replaceChildren();
  reviewed = undefined;
  take(await api.read(index));
  const { view } = reviewed as unknown as ReviewedFile;
  current = nextMention(view, undefined, waits)?.id ?? view.mentions[0]?.id;
  draw();
  articlePart.focus();
};

function finish(): void {
  attempt(async () => {
    await api.close();
    document.body.replaceChildren(make('p', {}, 'done: the review has ended, and this page can be closed'));
  });
}

const decide = async ({ ids, decision }: Extract<Action, { kind: 'decide' }>): Promise<void> => {
  if (reviewed === undefined) return;
  const before = reviewed.view.mentions.find(({ id }) => id === ids[0]);
  take(await api.decide(file, reviewed.version, { ids, decision }));
  // behind the last one nothing is looked at: another key must not decide it again
  if (before !== undefined && waits(before) && decision.does !== 'note')
    current = nextMention(reviewed.view, current, waits)?.id;
  draw();
};

function act(action: Action): void {
  switch (action.kind) {
    case 'look':
      marked = undefined;
      current = action.at?.id ?? current;
      draw();
      if (action.at === undefined) say('nothing waits in this file · ' + HELP);
      return;
    case 'type':
      at(action.into).focus();
      return;
    case 'file':
      if (files[file + action.by] !== undefined) attempt(() => openFile(file + action.by));
      return;
    case 'undo':
      return attempt(async () => {
        if (reviewed !== undefined) take(await api.undo(file, reviewed.version));
        draw();
      });
    case 'decide':
      return attempt(() => decide(action));
  }
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea, button');
  if (event.key === 'Escape' && isTyping) return articlePart.focus();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || reviewed === undefined) return;
  const action = keyAction(event.key, reviewed.view, mentionAt(reviewed.view));
  if (action === undefined) return;
  event.preventDefault();
  act(action);
});

articlePart.addEventListener('mouseup', () => {
  const span = markedWords(articlePart);
  if (span === undefined || reviewed === undefined) return;
  marked = span;
  drawSide(reviewed.view);
});

attempt(async () => {
  files = await api.list();
  draw();
  const first = files.findIndex(({ waiting, problem }) => waiting > 0 && problem === undefined);
  if (files.length > 0) await openFile(Math.max(first, 0));
  else say('there are no annotation files: run annotate first');
});
