// Blobs of git by id, through one process that is started at the first question.
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { takeObject } from './git-objects.js';
import { QUIET } from './run-git.js';

export interface Blobs {
  /** Bytes of the blob with this id, which may be abbreviated; undefined where git has none, or there is no git or no repository. */
  read(id: string): Promise<Uint8Array | undefined>;
  close(): void;
}

/** A text that is larger is no article. */
const LIMIT = 64 * 1024 * 1024;

interface Question {
  readonly answer: (bytes: Uint8Array | undefined) => void;
}

/** Answers questions in their order from what the process has said; returns what is left. */
const takeAnswers = (said: Buffer, questions: Question[]): Buffer => {
  let at = 0;
  while (questions.length > 0) {
    const answer = takeObject(said, at);
    if (answer === undefined) break;
    const { content, next } = answer;
    const isText = content !== undefined && content.length <= LIMIT;
    // a copy: what git said holds other texts, too
    (questions.shift() as Question).answer(isText ? new Uint8Array(content) : undefined);
    at = next;
  }
  return said.subarray(at);
};

const start = (cwd: string, questions: Question[], ended: () => void): ChildProcessWithoutNullStreams => {
  const git = spawn('git', ['--no-optional-locks', 'cat-file', '--batch'], {
    cwd,
    env: { ...process.env, ...QUIET },
  });
  let said: Buffer = Buffer.alloc(0);
  git.stdout.on('data', (chunk: Buffer) => {
    said = takeAnswers(said.length === 0 ? chunk : Buffer.concat([said, chunk]), questions);
  });
  const end = (): void => {
    ended();
    for (const { answer } of questions.splice(0)) answer(undefined);
  };
  git.on('error', end);
  git.on('close', end);
  git.stdin.on('error', () => undefined);
  git.stderr.resume();
  return git;
};

/** Blobs of the repository around a folder. */
export const openBlobs = (cwd: string): Blobs => {
  const questions: Question[] = [];
  let git: ChildProcessWithoutNullStreams | undefined;
  let hasEnded = false;
  return {
    read(id) {
      if (hasEnded) return Promise.resolve(undefined);
      git ??= start(cwd, questions, () => (hasEnded = true));
      return new Promise((answer) => {
        questions.push({ answer });
        git?.stdin.write(`${id}\n`);
      });
    },
    close() {
      hasEnded = true;
      git?.kill();
    },
  };
};
