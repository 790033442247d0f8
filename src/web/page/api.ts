// The server's data, with the token that only this page knows.
import type { Naming, Said } from '../../review/decide/decision.js';
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

const ask = async (
  method: 'GET' | 'POST' | 'PUT',
  target: string,
  version?: string,
  body?: unknown,
): Promise<unknown> => {
  const response = await fetch(target, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
  });
  const value = (await response.json()) as { code?: string; message?: string };
  if (!response.ok) throw new Error(value.message ?? value.code ?? `the server says ${response.status}`);
  return value;
};

/** @throws Error with what the server says went wrong */
export const api = {
  list: () => ask('GET', '/api/files') as Promise<FileSummary[]>,
  read: (file: number) => ask('GET', `/api/files/${file}`) as Promise<ReviewedFile>,
  decide: (file: number, version: string, said: Said) =>
    ask('PUT', `/api/files/${file}`, version, said) as Promise<ReviewedFile>,
  add: (file: number, version: string, span: Span, naming: Naming) =>
    ask('POST', `/api/files/${file}/mentions`, version, { ...span, ...naming }) as Promise<ReviewedFile>,
  undo: (file: number, version: string) =>
    ask('POST', `/api/files/${file}/undo`, version) as Promise<ReviewedFile>,
  close: () => ask('POST', '/api/close'),
};
