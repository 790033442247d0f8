// The review page: files on the left, the article in the middle, the mention that is looked at on the right.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { FileSummary, ReviewedFile } from '../review-store.js';
import { api } from './api.js';
import type { Looked } from './api.js';
import { createDrafts } from './drafts.js';
import { drawArticle, showCurrent } from './draw-article.js';
import { drawDetail } from './draw-detail.js';
import { drawDisagreements } from './draw-disagreements.js';
import { drawFiles, showFile } from './draw-files.js';
import { drawMarked } from './draw-marked.js';
import { keepForm } from './keep-form.js';
import type { Action } from './key-action.js';
import { nextMention, waits } from './key-action.js';
import { listenKeys } from './listen-keys.js';
import { make } from './make.js';
import { markedSpan } from './marked-span.js';
import { createTurns } from './turns.js';

const at = (id: string): HTMLElement | null => document.getElementById(id);
const [filesPart, articlePart, detailPart, statusPart] = ['files', 'article', 'detail', 'status'].map(at) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

const NOTHING_OPEN: ArticleView = { text: '', isStale: false, mentions: [], entities: [] };

let files: FileSummary[] = [];
let file = -1;
let reviewed: ReviewedFile | undefined;
let current: string | undefined;
let marked: Span | undefined;
const drafts = createDrafts();

const HELP =
  'a accept · r reject · e other · n note · c clear · A/R all of this entity · Space next open · j/k next, previous · u undo · [ ] file · mark words to add a mention · Esc leaves';

const say = (words: string): void => statusPart.replaceChildren(make('span', {}, words));
const viewNow = (): ArticleView => reviewed?.view ?? NOTHING_OPEN;
const mentionNow = (): MentionView | undefined => viewNow().mentions.find(({ id }) => id === current);

const turns = createTurns({
  async onProblem(problem) {
    // the file is shown as it is now
    await reread().catch(() => undefined);
    say(problem);
  },
});

/** What is pressed while something else is being written was not meant for what comes after it: it is not done. */
const attempt = (work: (looked: Looked) => Promise<void>): void => {
  if (turns.isFree()) turns.take(() => work({ file, version: reviewed?.version ?? '' }));
  else say('one moment: the decision before is being written. Press again');
};

const drawSide = (): void => {
  const view = viewNow();
  const mention = mentionNow();
  const key = `${file} ${marked === undefined ? current : `${marked.start}-${marked.end}`}`;
  keepForm(detailPart, key, () => {
    if (marked !== undefined) {
      const span = marked;
      return drawMarked({
        view,
        span,
        onProblem: say,
        onLeave: leaveMarked,
        onMend: ({ id }) => attempt(async (looked) => settle(await api.mend(looked, span, id))),
        onNaming: (naming) => attempt(async (looked) => settle(await api.add(looked, span, naming))),
      });
    }
    if (mention === undefined)
      return [
        ...drawDisagreements(view),
        make('p', {}, 'nothing is looked at: click a mention, or press Space'),
      ];
    const draft = drafts.get(file, mention);
    const onDraft = (note: string): void => drafts.set(file, mention, note);
    const detail = drawDetail({ view, mention, draft, onDraft, onAction: act, onProblem: say });
    return [...drawDisagreements(view), ...detail];
  });
};

const look = (): void => {
  showCurrent(articlePart, mentionNow());
  drawSide();
  // keys go to the page, not to what was there before
  if (document.activeElement === document.body) articlePart.focus({ preventScroll: true });
  say(viewNow().isStale ? `the article has changed since it was annotated: run annotate · ${HELP}` : HELP);
};

/** The file as the server has it now. */
const take = (now: ReviewedFile): void => {
  // words that were marked in another text are not those that stand there now
  if (reviewed?.view.text !== now.view.text) marked = undefined;
  reviewed = now;
  files[file] = now.summary;
  showFile(filesPart, file, now.summary);
  drawArticle(articlePart, now.view, (mention) => {
    // the end of a drag is no click
    if (getSelection()?.isCollapsed !== false) act({ kind: 'look', at: mention });
  });
};

const reread = async (): Promise<void> => {
  if (file < 0) return;
  take(await api.read(file));
  look();
};

/** Shows what was just written, and the mention it is about. */
const settle = (now: ReviewedFile): void => {
  marked = undefined;
  take(now);
  current = now.look ?? current;
  keepForm.forget();
  look();
};

const leaveMarked = (): void => {
  marked = undefined;
  getSelection()?.removeAllRanges();
  look();
};

const openFile = async (index: number): Promise<void> => {
  const summary = files[index];
  if (summary === undefined) return;
  file = index;
  [marked, reviewed, current] = [undefined, undefined, undefined];
  articlePart.replaceChildren();
  detailPart.replaceChildren();
  showFile(filesPart, index, summary);
  articlePart.focus();
  take(await api.read(index));
  const view = viewNow();
  current = (nextMention(view, undefined, waits) ?? view.mentions[0])?.id;
  look();
};

const finish = (): void => {
  const unsaved = drafts.first();
  if (unsaved !== undefined)
    return say(`a note on “${unsaved.quote}” in ${files[unsaved.file]?.name} is not saved: save or empty it`);
  attempt(async () => {
    await api.close();
    document.body.replaceChildren(make('p', {}, 'done: the review has ended, and this page can be closed'));
  });
};

const decide = ({ ids, decision }: Extract<Action, { kind: 'decide' }>): void => {
  const before = viewNow().mentions.find(({ id }) => id === ids[0]);
  if (before === undefined) return;
  attempt(async (looked) => {
    const note = decision.does === 'note' ? undefined : drafts.get(looked.file, before);
    take(await api.decide(looked, ids, decision, note));
    drafts.drop(looked.file, before);
    // behind the last one nothing is looked at: another key must not decide it again
    if (current === before.id && waits(before) && decision.does !== 'note')
      current = nextMention(viewNow(), current, waits)?.id;
    keepForm.forget();
    look();
  });
};

function act(action: Action): void {
  switch (action.kind) {
    case 'look':
      marked = undefined;
      current = action.at?.id ?? current;
      look();
      if (action.at === undefined) say(`nothing waits in this file · ${HELP}`);
      return;
    case 'type':
      return at(action.into)?.focus();
    case 'file':
      turns.take(() => openFile(file + action.by));
      return;
    case 'undo':
      return attempt(async (looked) => settle(await api.undo(looked)));
    case 'decide':
      return decide(action);
  }
}

listenKeys({
  read: () => ({
    view: viewNow(),
    mention: mentionNow(),
    version: reviewed?.version,
    isMarked: marked !== undefined,
  }),
  act,
  say,
  leave: leaveMarked,
  focus: () => articlePart.focus(),
});

let isMarking = false;
articlePart.addEventListener('mousedown', () => (isMarking = true));
document.addEventListener('mouseup', () => {
  if (!isMarking) return;
  isMarking = false;
  // a click into what is marked takes the mark away only after this event
  setTimeout(() => {
    const span = markedSpan(articlePart, viewNow().text);
    if (span === undefined || !turns.isFree()) return;
    marked = span;
    drawSide();
  });
});

addEventListener('beforeunload', (event) => {
  if (drafts.first() !== undefined) event.preventDefault();
});
// another address of the page was pasted into this tab
addEventListener('hashchange', () => location.reload());

attempt(async () => {
  files = await api.list();
  drawFiles(filesPart, files, { onOpen: (index) => turns.take(() => openFile(index)), onDone: finish });
  const first = files.findIndex(({ waiting, problem }) => waiting > 0 && problem === undefined);
  if (files.length > 0) await openFile(Math.max(first, 0));
  else say('there are no annotation files: run annotate first');
});
