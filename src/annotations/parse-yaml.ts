// Any YAML text that a person may have edited to a tree, through the `yaml` library; bombs and tricks are refused by name.
import { Lexer, Parser, isAlias, isScalar, isSeq, parseDocument } from 'yaml';
import type * as Yaml from 'yaml';
import { AnnotateError } from '../model/annotate-error.js';
import { lineIndex } from '../model/line-index.js';
import type { YamlComment, YamlNode, YamlPair, YamlTree } from './yaml-tree.js';

/** Deeper nesting has no use in these files, and turns into minutes of work in the library. */
const MAX_DEPTH = 16;
const TOO_DEEP = `values are nested more than ${MAX_DEPTH} deep`;

/** The library needs 0.5 s for a megabyte of ordinary lines and 2 s for one of empty ones. */
const MAX_CHARACTERS = 4_000_000;
const MAX_LINES = 200_000;
const MAX_KEY = 500;

const NO_TAGS = 'tags (!) are not allowed: quote the value if it is a string';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Context {
  readonly text: string;
  readonly path: string;
  readonly lines: ReturnType<typeof lineIndex>;
}

const refuse = ({ path, lines }: Context, code: string, message: string, offset: number): AnnotateError =>
  new AnnotateError(code, message, { path, ...lines.at(offset) });

const countLines = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const checkSize = (text: string, path: string): void => {
  if (text.length > MAX_CHARACTERS || countLines(text) > MAX_LINES)
    throw new AnnotateError(
      'annotation-too-large',
      `the file has more than ${MAX_CHARACTERS} characters or ${MAX_LINES} lines: split its article`,
      { path },
    );
};

/** Levels that the library may open: what is said of more than `MAX_DEPTH` is said later, with the right place. */
const MAX_OPEN = 4 * MAX_DEPTH;

/**
 * Refuses what the library would go down into, one call a level, before it does: V8 ends the process when a pattern is
 * compiled on what is left of the stack, and nothing can catch that.
 */
const checkDepth = (text: string, context: Context): void => {
  const parser = new Parser();
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    for (const _done of parser.next(token)) continue;
    if (parser.stack.length > MAX_OPEN) throw refuse(context, 'too-deep', TOO_DEEP, at);
    if (!MARKS.has(token.charAt(0))) at += token.length;
  }
};
/** Marks of a document's start and of a scalar: they take no room in the text. */
const MARKS = new Set(['\u0002', '\u001f']);

const parseWithLibrary = (text: string, context: Context): Yaml.Document.Parsed => {
  let document: Yaml.Document.Parsed;
  try {
    // failsafe: every plain scalar stays the text it is; the log level must not be silent, or a second document goes unnoticed
    document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      merge: false,
      logLevel: 'error',
      prettyErrors: false,
    });
  } catch (error) {
    throw refuse(context, 'yaml', `not readable as YAML: ${(error as Error).message}`, 0);
  }
  const [problem] = [...document.errors, ...document.warnings];
  if (problem?.code === 'TAG_RESOLVE_FAILED') throw refuse(context, 'tag', NO_TAGS, problem.pos[0]);
  if (problem)
    throw refuse(
      context,
      'yaml',
      `not readable as YAML: ${(problem.message.split('\n')[0] as string).slice(0, 200)}`,
      problem.pos[0],
    );
  return document;
};

const convert = (node: Yaml.ParsedNode | null, depth: number, at: number, context: Context): YamlNode => {
  if (node === null) return { kind: 'scalar', text: '', plain: true, start: at, end: at };
  const [start, end] = node.range;
  if (depth > MAX_DEPTH) throw refuse(context, 'too-deep', TOO_DEEP, start);
  if (isAlias(node))
    throw refuse(context, 'alias', 'anchors and aliases (&, *) are not allowed: write the value out', start);
  if (node.anchor !== undefined)
    throw refuse(context, 'alias', 'anchors and aliases (&, *) are not allowed: remove the anchor', start);
  if (node.tag !== undefined) throw refuse(context, 'tag', NO_TAGS, start);
  if (isScalar(node))
    return { kind: 'scalar', text: String(node.value), plain: node.type === 'PLAIN', start, end };
  if (isSeq(node))
    return {
      kind: 'list',
      items: node.items.map((item) => convert(item, depth + 1, start, context)),
      start,
      end,
    };
  return { kind: 'map', pairs: convertPairs(node, depth, start, context), start, end };
};

/** The library puts a key that is not there behind what stands before it, maybe lines above its colon: to the colon. */
const skipBlank = (text: string, from: number): number => {
  let inComment = false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) inComment = false;
    else if (code === 35) inComment = true;
    else if (!inComment && code !== 32 && code !== 9) return at;
  }
  return from;
};

const convertPairs = (
  map: Yaml.YAMLMap.Parsed,
  depth: number,
  start: number,
  context: Context,
): YamlPair[] => {
  const seen = new Set<string>();
  return map.items.map((pair) => {
    const key = convert(pair.key, depth + 1, start, context);
    if (key.kind !== 'scalar' || key.text === '' || key.text.length > MAX_KEY)
      throw refuse(context, 'key', 'a key must be a short word', skipBlank(context.text, key.start));
    if (FORBIDDEN_KEYS.has(key.text))
      throw refuse(context, 'key', `the key ${key.text} is not allowed`, key.start);
    if (seen.has(key.text))
      throw refuse(
        context,
        'duplicate-key',
        `the key ${key.text} stands twice in one mapping: join the two by hand`,
        key.start,
      );
    seen.add(key.text);
    const value = convert(pair.value, depth + 1, key.end, context);
    // what is wrong with a mapping is said at the line of its key, as for a file in our layout
    return {
      key: key.text,
      at: key.start,
      value: value.kind === 'map' ? { ...value, start: key.end } : value,
    };
  });
};

const isOwnLine = (text: string, at: number): boolean =>
  /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/** Comments as the library's lexer sees them; the document it builds moves some and loses others. */
const collectComments = (text: string): YamlComment[] => {
  const comments: YamlComment[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token.charAt(0))) continue;
    if (token.startsWith('#')) comments.push({ text: token.trimEnd(), at, own: isOwnLine(text, at) });
    at += token.length;
  }
  return comments;
};

/** The tree of a YAML text. @throws AnnotateError `yaml`, `annotation-too-large`, `too-deep`, `alias`, `tag`, `key`, `duplicate-key`, each with its line */
export const parseYaml = (text: string, path: string): YamlTree => {
  checkSize(text, path);
  const context = { text, path, lines: lineIndex(text) };
  checkDepth(text, context);
  const document = parseWithLibrary(text, context);
  const root = convert(document.contents, 0, 0, context);
  if (root.kind !== 'map')
    throw refuse(context, 'yaml', 'the file is not a mapping of keys to values', root.start);
  return { root, comments: collectComments(text) };
};
