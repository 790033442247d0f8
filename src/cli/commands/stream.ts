// `annotate stream`: newline-delimited JSON in, one line an article; one result a line out, in the same order.
import type { LineOptions } from '../annotate-lines.js';
import { ExitCode } from '../exit-code.js';
import type { Profile } from '../profile.js';
import { streamBatches } from '../stream-batches.js';
import type { Terminal } from '../terminal.js';

export interface StreamOptions extends LineOptions {
  readonly jobs?: number;
  readonly profile?: boolean;
  /** milliseconds */
  readonly timeout: number;
  readonly maxBytes: number;
}

const openProfile = async (): Promise<Profile> => {
  const { createProfile } = await import('../profile.js');
  return createProfile(() => performance.now());
};

/** Reads standard input to its end. Exit 1 when a line was not an article; its place in the output holds an error object. */
export const streamCommand = async (
  terminal: Terminal,
  { jobs = 1, profile: measured = false, timeout, maxBytes, ...options }: StreamOptions,
): Promise<number> => {
  const profile = measured ? await openProfile() : undefined;
  let bad = 0;
  for await (const { output, failed } of streamBatches(
    terminal.stdin,
    options,
    { timeout, maxBytes },
    jobs,
    profile,
  )) {
    bad += failed;
    await terminal.out(output);
    if (terminal.stopped !== 'no') break;
  }
  if (profile) terminal.err(profile.print());
  if (bad > 0)
    terminal.err(
      `annotate stream: ${bad} ${bad === 1 ? 'line was' : 'lines were'} not annotated: see the error objects in the output\n`,
    );
  return bad > 0 ? ExitCode.Findings : ExitCode.Done;
};
