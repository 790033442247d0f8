// A request that may be answered, to what the store does and says.
import { AnnotateError } from '../model/annotate-error.js';
import { parseMarked, parseSaid } from './parse-request.js';
import type { ReviewStore } from './review-store.js';

export interface Asked {
  readonly method: string;
  readonly target: string;
  /** of `If-Match`, without its quotes */
  readonly version: string | undefined;
  body(): Promise<unknown>;
}

export interface Answer {
  readonly status: number;
  readonly value: unknown;
  /** the person is done: the server may end */
  readonly ends?: true;
}

const NOT_FOUND: Answer = { status: 404, value: { code: 'not-found', message: 'there is nothing here' } };

const FILE = /^\/api\/files\/(0|[1-9]\d{0,6})(\/mentions|\/undo)?$/;

/** The version that a change names. @throws AnnotateError `no-version` */
const versionOf = ({ version }: Asked): string => {
  if (version === undefined)
    throw new AnnotateError('no-version', 'a change must name the version that was looked at');
  return version;
};

const answerFile = async (asked: Asked, store: ReviewStore, file: number, part: string): Promise<Answer> => {
  const { method } = asked;
  switch (`${method} ${part}`) {
    case 'GET ':
      return { status: 200, value: await store.read(file) };
    case 'PUT ':
      return {
        status: 200,
        value: await store.decide(file, versionOf(asked), parseSaid(await asked.body())),
      };
    case 'POST /mentions': {
      const version = versionOf(asked);
      const { span, ...said } = parseMarked(await asked.body());
      const value =
        'id' in said
          ? await store.mend(file, version, span, said.id)
          : await store.add(file, version, span, said.naming);
      return { status: 200, value };
    }
    case 'POST /undo':
      return { status: 200, value: await store.undo(file, versionOf(asked)) };
    default:
      return { status: 405, value: { code: 'method', message: 'that cannot be done here' } };
  }
};

const STATUS: Readonly<Record<string, number>> = {
  'changed-on-disk': 409,
  'no-such-file': 404,
  'no-version': 428,
  'bad-request': 400,
  'not-json': 400,
  'cut-off': 400,
  'too-large': 413,
};

/** Never throws what the person can act on: it becomes an answer with its code. */
export const answerRequest = async (asked: Asked, store: ReviewStore): Promise<Answer> => {
  try {
    if (asked.method === 'GET' && asked.target === '/api/files') return { status: 200, value: store.list() };
    if (asked.method === 'POST' && asked.target === '/api/close')
      return { status: 200, value: {}, ends: true };
    const [, file, part = ''] = FILE.exec(asked.target) ?? [];
    return file === undefined ? NOT_FOUND : await answerFile(asked, store, Number(file), part);
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    const { code, message } = error;
    return { status: STATUS[code] ?? 422, value: { code, message } };
  }
};
