// The review server: one page and the files it shows, for one person on this machine.
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer-request.js';
import { answerRequest } from './answer-request.js';
import { guardRequest } from './guard-request.js';
import { PAGE } from './page.js';
import { readBody } from './read-body.js';
import type { ReviewStore } from './review-store.js';
import { STYLE } from './style.js';

export interface ReviewServerOptions {
  readonly store: ReviewStore;
  /** at least 128 random bits, as `\w` and `-` */
  readonly token: string;
  /** the script of the page */
  readonly script: Uint8Array;
  /** called once, when the person says so */
  readonly onClose: () => void;
  /** called with what went wrong inside */
  readonly onError: (error: unknown) => void;
}

/** Nothing is loaded from elsewhere, written in the page, framed, kept or sent on. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const HEADER_BYTES = 8 * 1024;
const CONNECTIONS = 64;
/** Milliseconds that a request may take to arrive. */
const PATIENCE = 10_000;
/** Milliseconds without a byte after which a connection ends, also one whose other side reads no answer. */
const SILENCE = 60_000;

const factsOf = ({ method = '', url = '', rawHeaders }: IncomingMessage) => {
  const headers = new Map<string, string[]>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), rawHeaders[index + 1] as string]);
  }
  return { method, target: url, headers };
};

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    // what is left of a body that was refused must not be read as a request
    ...(status >= 400 ? { connection: 'close' } : {}),
  });
  response.end(body);
};

const sendJson = (response: ServerResponse, { status, value }: Answer): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

const versionIn = (headers: ReadonlyMap<string, readonly string[]>): string | undefined => {
  const values = headers.get('if-match') ?? [];
  return values.length === 1 ? /^"([0-9a-f]{64})"$/.exec(values[0] as string)?.[1] : undefined;
};

/** The server, listening on the loopback address alone, and its address. */
export const startReviewServer = async (
  { store, token, script, onClose, onError }: ReviewServerOptions,
  port: number,
): Promise<{ server: Server; port: number }> => {
  const files: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    '/': ['text/html; charset=utf-8', PAGE],
    '/review.js': ['text/javascript; charset=utf-8', script],
    '/review.css': ['text/css; charset=utf-8', STYLE],
  };
  let bound = port;
  // one change after another: what is compared with the disk is still so when it is written
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const facts = factsOf(request);
    const refusal = guardRequest(facts, { port: bound, token });
    if (refusal !== undefined)
      return sendJson(response, { status: refusal.status, value: { code: refusal.code } });
    const { method, target, headers } = facts;
    if (!target.startsWith('/api/')) {
      const file = Object.hasOwn(files, target) ? files[target] : undefined;
      if (file === undefined) return sendJson(response, { status: 404, value: { code: 'not-found' } });
      return send(response, 200, ...file);
    }
    // it is read before it is this request's turn: one that arrives slowly holds up nobody
    const body = method === 'GET' ? undefined : await readBody(request).catch((error: unknown) => error);
    const answer = await inTurn(() =>
      answerRequest(
        {
          method,
          target,
          version: versionIn(headers),
          body: () => (body instanceof Error ? Promise.reject(body) : Promise.resolve(body)),
        },
        store,
      ),
    );
    if (answer.ends) response.once('finish', onClose);
    sendJson(response, answer);
  };

  const server = createServer(
    { maxHeaderSize: HEADER_BYTES, requireHostHeader: true, insecureHTTPParser: false },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        onError(error);
        if (response.headersSent) response.destroy();
        else sendJson(response, { status: 500, value: { code: 'internal' } });
      });
    },
  );
  server.maxConnections = CONNECTIONS;
  server.headersTimeout = PATIENCE;
  server.requestTimeout = PATIENCE;
  server.timeout = SILENCE;
  server.keepAliveTimeout = PATIENCE / 2;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
  bound = (server.address() as AddressInfo).port;
  return { server, port: bound };
};
