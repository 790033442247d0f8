// The review page, until the person says they are done or the program is asked to stop.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFile } from '../io/read-file.js';
import { toIoError } from '../io/io-error.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { ReviewStore } from '../web/review-store.js';
import { startReviewServer } from '../web/review-server.js';
import { ExitCode } from './exit-code.js';
import { printError } from './print-error.js';
import { summaryOfReviews } from './summary-of-reviews.js';
import type { Terminal } from './terminal.js';

const TOKEN_BYTES = 32;

/** Milliseconds between two looks at whether to stop. */
const EVERY = 100;

const scriptOfPage = (): Uint8Array =>
  readFile(fileURLToPath(new URL('../../lib/web/review.js', import.meta.url)));

const start = async (...parameters: Parameters<typeof startReviewServer>) => {
  try {
    return await startReviewServer(...parameters);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new AnnotateError('port', `port ${parameters[1]} cannot be had: take another one with --port`);
    throw toIoError(error, '');
  }
};

/** Exit 0 when nothing waits for a person in the end, 1 when something does, 2 when a file cannot be reviewed. */
export const serveReviews = async (terminal: Terminal, store: ReviewStore, port: number): Promise<number> => {
  let isDone = false;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const { server, port: bound } = await start(
    {
      store,
      token,
      script: scriptOfPage(),
      onClose: () => (isDone = true),
      onError: (error) => terminal.err(printError(error)),
    },
    port,
  );
  await terminal.out(`http://127.0.0.1:${bound}/#${token}\n`);
  terminal.err(
    'open this address in a browser on this machine; “done” there or Ctrl-C here ends the review\n',
  );
  while (!isDone && terminal.stopped === 'no') await sleep(EVERY);
  server.close();
  server.closeAllConnections();
  const left = { waiting: 0, lost: 0, unread: 0 };
  for (const { name, waiting, lost, problem } of store.list()) {
    left.waiting += waiting;
    left.lost += lost;
    if (problem === undefined) continue;
    left.unread += 1;
    terminal.err(printError(new AnnotateError('unread', problem, { path: name })));
  }
  terminal.err(summaryOfReviews(left));
  if (left.unread > 0) return ExitCode.Trouble;
  return left.waiting > 0 ? ExitCode.Findings : ExitCode.Done;
};
