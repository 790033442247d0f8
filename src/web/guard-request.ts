// Who may ask the review server what: looked at before anything is read or done.
import { createHash, timingSafeEqual } from 'node:crypto';

/** What of a request is looked at; header names in small letters, each with all its values. */
export interface RequestFacts {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

export interface Guard {
  readonly port: number;
  /** what the page's address holds behind `#`, and no other page knows */
  readonly token: string;
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** Paths are plain: no query, no escapes, nothing that could be read twice. */
const TARGET = /^\/(?:[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+)*)?$/;
const LONGEST_TARGET = 200;
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

const refuse = (status: number, code: string): Refusal => ({ status, code });

/** True when both are the same; how long it takes tells nothing of how alike they are. */
const isSame = (a: string, b: string): boolean => {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
};

/** The value of a header that stands once. */
const only = ({ headers }: RequestFacts, name: string): string | undefined => {
  const values = headers.get(name) ?? [];
  return values.length === 1 ? values[0] : undefined;
};

const guardOrigin = (facts: RequestFacts, host: string): Refusal | undefined => {
  const { headers, method, target } = facts;
  const origins = headers.get('origin') ?? [];
  if (origins.some((origin) => origin !== `http://${host}`)) return refuse(403, 'cross-origin');
  const isTyped = method === 'GET' && !target.startsWith('/api/');
  const allowed = isTyped ? ['same-origin', 'none'] : ['same-origin'];
  const sites = headers.get('sec-fetch-site') ?? [];
  return sites.every((site) => allowed.includes(site)) ? undefined : refuse(403, 'cross-site');
};

/** The reason why a request is not answered; undefined for one that is. The page itself holds no data, and needs no token. */
export const guardRequest = (facts: RequestFacts, { port, token }: Guard): Refusal | undefined => {
  const { method, target } = facts;
  const host = only(facts, 'host');
  // a name that leads here by a rebound DNS entry is not ours
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refuse(421, 'wrong-host');
  if (target.length > LONGEST_TARGET || !TARGET.test(target)) return refuse(404, 'not-found');
  const foreign = guardOrigin(facts, host);
  if (foreign !== undefined) return foreign;
  if (!target.startsWith('/api/')) return method === 'GET' ? undefined : refuse(405, 'method');
  const [, given] = /^Bearer ([\w-]{1,200})$/.exec(only(facts, 'authorization') ?? '') ?? [];
  if (given === undefined || !isSame(given, token)) return refuse(401, 'token');
  if (!['GET', 'POST', 'PUT'].includes(method)) return refuse(405, 'method');
  if (method !== 'GET' && !JSON_TYPE.test(only(facts, 'content-type') ?? '')) return refuse(415, 'not-json');
  return undefined;
};
