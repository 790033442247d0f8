// The server's data, with the token that only this page knows.
import type { Decision, Naming } from '../../review/decide/decision.js';
import type { FileSummary, ReviewedFile } from '../review-store.js';
import type { Span } from '../../model/span.js';

const KEY = 'annotate-token';

/** The token leaves the address, so that it is not in the history or on a screenshot; this tab keeps it. */
const takeToken = (): string => {
  const given = location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', '/');
  }
  return sessionStorage.getItem(KEY) ?? '';
};

const token = takeToken();

/** What the person can do about an answer that says no more than a code. */
const ADVICE: Readonly<Record<string, string>> = {
  token: 'this page is of another run of annotate: open the address that it printed last',
  'wrong-host': 'open the address that annotate printed, as it is',
};

const send = async (target: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(target, request);
  } catch {
    throw new Error(
      'annotate does not answer: is it still running? Look into the file whether the last decision is in it',
    );
  }
};

const ask = async (
  method: 'GET' | 'POST' | 'PUT',
  target: string,
  version?: string,
  body?: unknown,
): Promise<unknown> => {
  const response = await send(target, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
  });
  const value = (await response.json()) as { code?: string; message?: string };
  if (response.ok) return value;
  const { code = `answer ${response.status}`, message } = value;
  throw new Error(message ?? ADVICE[code] ?? `annotate says: ${code}`);
};

/** A file as it was looked at: what is decided is decided there. */
export interface Looked {
  readonly file: number;
  readonly version: string;
}

/** @throws Error with what went wrong */
export const api = {
  list: () => ask('GET', '/api/files') as Promise<FileSummary[]>,
  read: (file: number) => ask('GET', `/api/files/${file}`) as Promise<ReviewedFile>,
  /** with a note on the first of the mentions, when there is one */
  decide: ({ file, version }: Looked, ids: readonly string[], decision: Decision, note?: string) =>
    ask('PUT', `/api/files/${file}`, version, {
      ids,
      decision,
      ...(note === undefined ? {} : { note }),
    }) as Promise<ReviewedFile>,
  add: ({ file, version }: Looked, span: Span, naming: Naming) =>
    ask('POST', `/api/files/${file}/mentions`, version, { ...span, ...naming }) as Promise<ReviewedFile>,
  mend: ({ file, version }: Looked, { start, end }: Span, id: string) =>
    ask('POST', `/api/files/${file}/mentions`, version, { start, end, id }) as Promise<ReviewedFile>,
  undo: ({ file, version }: Looked) =>
    ask('POST', `/api/files/${file}/undo`, version) as Promise<ReviewedFile>,
  close: () => ask('POST', '/api/close'),
};
