// The review page: files on the left, the article in the middle, the mention that is looked at on the right.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { FileSummary, ReviewedFile } from '../review-store.js';
import { api } from './api.js';
import type { Looked } from './api.js';
import { createDrafts } from './drafts.js';
import { drawArticle, showCurrent } from './draw-article.js';
import { drawFiles, showFile } from './draw-files.js';
import { drawSide } from './draw-side.js';
import { keepForm } from './keep-form.js';
import type { Action } from './key-action.js';
import { nextMention, waits } from './key-action.js';
import { listenKeys } from './listen-keys.js';
import { listenMarks } from './listen-marks.js';
import { make } from './make.js';
import { markedSpan } from './marked-span.js';
import { parts } from './parts.js';
import { createTurns } from './turns.js';

const NOTHING_OPEN: ArticleView = { text: '', isStale: false, mentions: [], entities: [] };

let files: FileSummary[] = [];
let file = -1;
let reviewed: ReviewedFile | undefined;
let current: string | undefined;
let marked: Span | undefined;
const drafts = createDrafts();

/** Code units: nobody marks a whole page for a mention. */
const LONGEST_MARK = 500;

parts.help.textContent =
  'a accept · r reject · e other · n note · c clear · A/R all of this entity · Space next open · j/k next, previous · u undo · [ ] file · mark words to add a mention · Esc leaves';

const say = (words: string): void => parts.status.replaceChildren(make('span', {}, words));
const viewNow = (): ArticleView => reviewed?.view ?? NOTHING_OPEN;
const mentionNow = (): MentionView | undefined => viewNow().mentions.find(({ id }) => id === current);

const marks = listenMarks(parts.article, () => {
  const span = markedSpan(parts.article, viewNow().text);
  if (span === undefined || (span.start === marked?.start && span.end === marked.end)) return;
  if (span.end - span.start > LONGEST_MARK) return say('mark the words of one mention');
  if (!turns.isFree()) return say('one moment: the decision before is being written. Mark the words again');
  marked = span;
  fillSide();
});

const turns = createTurns({
  async onProblem(problem) {
    // the file is shown as it is now
    await reread().catch(() => undefined);
    say(problem);
  },
  onBusy: (isBusy) => parts.article.setAttribute('aria-busy', String(isBusy)),
});

/** What is pressed while something else is being written was not meant for what comes after it: it is not done. */
const attempt = (work: (looked: Looked) => Promise<void>): void => {
  if (turns.isFree()) turns.take(() => work({ file, version: reviewed?.version ?? '' }));
  else say('one moment: the decision before is being written. Press again');
};

const fillSide = (): void => {
  const mention = mentionNow();
  const key = `${file} ${marked === undefined ? current : `${marked.start}-${marked.end}`}`;
  keepForm(parts.detail, key, () =>
    drawSide({
      view: viewNow(),
      mention,
      marked,
      draft: mention && drafts.get(file, mention),
      onDraft: (one, note) => drafts.set(file, one, note),
      onMend: (span, id) => attempt(async (looked) => settle(await api.mend(looked, span, id))),
      onNaming: (span, naming) => attempt(async (looked) => settle(await api.add(looked, span, naming))),
      onAction: act,
      onLeave: leaveMarked,
      onProblem: say,
    }),
  );
};

const look = (): void => {
  const mention = mentionNow();
  showCurrent(parts.article, mention);
  fillSide();
  // keys go to the page, not to what was there before
  if (document.activeElement === document.body) parts.article.focus({ preventScroll: true });
  const words = mention === undefined ? '' : `${mention.quote}: ${mention.type ?? ''} ${mention.state}`;
  say(viewNow().isStale ? 'the article has changed since it was annotated: run annotate' : words);
};

/** The file as the server has it now. */
const take = (now: ReviewedFile): void => {
  // words that were marked in another text are not those that stand there now
  if (reviewed?.view.text !== now.view.text) marked = undefined;
  reviewed = now;
  files[file] = now.summary;
  showFile(parts.files, file, now.summary);
  drafts.settle(file, now.view.mentions);
  drawArticle(parts.article, now.view, (mention, event) => {
    if (marks.isClick(event)) act({ kind: 'look', at: mention });
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

const unmark = (): void => {
  marked = undefined;
  getSelection()?.removeAllRanges();
};

const leaveMarked = (): void => {
  unmark();
  look();
};

const openFile = async (index: number): Promise<void> => {
  const summary = files[index];
  if (summary === undefined) return;
  file = index;
  [marked, reviewed, current] = [undefined, undefined, undefined];
  parts.article.replaceChildren();
  parts.detail.replaceChildren();
  showFile(parts.files, index, summary);
  parts.article.focus();
  try {
    take(await api.read(index));
  } catch (error) {
    parts.article.replaceChildren(make('p', { class: 'problem' }, (error as Error).message));
    throw error;
  }
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

/** Notes that went with a decision, by the version it made: undo gives them back to their field. */
const written = new Map<string, string>();

const decide = ({ ids, decision }: Extract<Action, { kind: 'decide' }>): void => {
  const before = viewNow().mentions.find(({ id }) => id === ids[0]);
  if (before === undefined) return;
  attempt(async (looked) => {
    const note = decision.does === 'note' ? undefined : drafts.get(looked.file, before);
    const now = await api.decide(looked, ids, decision, note);
    drafts.drop(looked.file, before);
    take(now);
    if (note !== undefined) written.set(now.version, note);
    // behind the last one nothing is looked at: another key must not decide it again
    if (current === before.id && waits(before) && decision.does !== 'note')
      current = nextMention(viewNow(), current, waits)?.id;
    keepForm.forget();
    look();
    if (now.version === looked.version) say('nothing has changed: the file says so already');
  });
};

const undo = (): void =>
  attempt(async (looked) => {
    const now = await api.undo(looked);
    settle(now);
    const note = written.get(looked.version);
    const mention = mentionNow();
    if (note !== undefined && mention !== undefined) drafts.set(looked.file, mention, note);
    look();
    say(`taken back: what was said last of “${mention?.quote ?? 'a mention that was added'}”`);
  });

function act(action: Action): void {
  // of a file that cannot be shown nothing can be decided
  if (reviewed === undefined && action.kind !== 'file') return;
  switch (action.kind) {
    case 'look':
      unmark();
      current = action.at?.id ?? current;
      look();
      if (action.at === undefined) say('nothing waits in this file');
      return;
    case 'type':
      return document.getElementById(action.into)?.focus();
    case 'file':
      turns.take(() => openFile(file + action.by));
      return;
    case 'undo':
      return undo();
    case 'decide':
      return decide(action);
  }
}

listenKeys({
  read: () => ({
    view: viewNow(),
    mention: mentionNow(),
    version: reviewed?.version,
    isMarked: marked !== undefined || markedSpan(parts.article, viewNow().text) !== undefined,
  }),
  act,
  say,
  leave: leaveMarked,
  focus: () => parts.article.focus(),
});

addEventListener('beforeunload', (event) => {
  if (drafts.first() !== undefined) event.preventDefault();
});
// another address of the page was pasted into this tab
addEventListener('hashchange', () => location.reload());

attempt(async () => {
  files = await api.list();
  drawFiles(parts.files, files, { onOpen: (index) => turns.take(() => openFile(index)), onDone: finish });
  const first = files.findIndex(({ waiting, problem }) => waiting > 0 && problem === undefined);
  if (files.length > 0) await openFile(Math.max(first, 0));
  else say('there are no annotation files: run annotate first');
});
