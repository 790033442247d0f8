// The body of a request to the value it holds.
import type { IncomingMessage } from 'node:http';
import { AnnotateError } from '../model/annotate-error.js';

/** Bytes; thousands of ids fit. */
const LIMIT = 256 * 1024;

const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // the connection stays, so that the answer arrives
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > LIMIT) break;
      parts.push(part);
    }
  } catch {
    throw new AnnotateError('cut-off', 'the request ended before it was whole');
  }
  if (size > LIMIT) throw new AnnotateError('too-large', 'the request is too large');
  return Buffer.concat(parts);
};

/** @throws AnnotateError `cut-off`, `too-large`, `not-json` */
export const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AnnotateError('not-json', 'the request holds no JSON');
  }
};
