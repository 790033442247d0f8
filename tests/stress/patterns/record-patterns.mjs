// `node record-patterns.mjs DIST`: every pattern of a built program as JSON: literals from the syntax tree, built ones as they are built.
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const dist = resolve(process.argv[2]);

/** Modules that run something when they are loaded; what they hold is read, and what they import is loaded without them. */
const ENTRIES = new Set(['worker.js', 'build-gazetteer.js', 'cli/stream-worker.js', 'cli/main.js']);

const files = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();

const found = new Map();
const add = (source, flags, module) => {
  const key = `/${source}/${flags}`;
  const modules = found.get(key)?.modules ?? new Set();
  found.set(key, { source, flags, modules: modules.add(module) });
};

/** Places where a pattern is built: `new RegExp(…)`, `RegExp(…)`. */
const sites = new Set();
for (const file of files) {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(dist, file), 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
  );
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1), file);
    }
    if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isPropertyAccessExpression(node.parent)) {
      const call = node.parent;
      const { line, character } = tree.getLineAndCharacterOfPosition(
        ts.isNewExpression(call) || ts.isCallExpression(call) ? call.getStart() : node.getStart(),
      );
      sites.add(`${file}:${line + 1}:${character + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Patterns that wait until they are asked are asked at once, for plain text and for other. */
const LATE = 'model/late-pattern.js';
const HOOK = `export const load = async (url, context, next) => {
  const module = await next(url, context);
  if (!url.endsWith('/${LATE}')) return module;
  const source = String(module.source);
  const made = 'new LatePattern(source, flags)';
  if (!source.includes(made)) throw new Error('${LATE} does not say ' + made);
  return { ...module, source: source.replace(made, (call) => '[' + call + '].map((late) => (late.of("a"), late.of("é"), late))[0]') };
};`;
register(`data:text/javascript,${encodeURIComponent(HOOK)}`);

const Native = RegExp;
Error.stackTraceLimit = 30;
const note = (pattern) => {
  const frames = new Error().stack.split('\n');
  const places = frames
    .map((frame) => /(file:\/\/[^)]+?):(\d+):(\d+)\)?$/.exec(frame))
    .filter((match) => match?.[1].startsWith(pathToFileURL(dist).href))
    .map(([, url, line, column]) => ({
      file: relative(dist, new URL(url).pathname).replaceAll('\\', '/'),
      line,
      column,
    }));
  const [built] = places;
  if (built !== undefined) {
    sites.delete(`${built.file}:${built.line}:${built.column}`);
    add(pattern.source, pattern.flags, (places.find(({ file }) => file !== LATE) ?? built).file);
  }
  return pattern;
};
globalThis.RegExp = new Proxy(Native, {
  construct: (target, given) => note(Reflect.construct(target, given)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
});
for (const file of files) if (!ENTRIES.has(file)) await import(pathToFileURL(join(dist, file)).href);
globalThis.RegExp = Native;

const patterns = [...found.values()].map(({ modules, ...pattern }) => ({
  ...pattern,
  modules: [...modules],
}));
process.stdout.write(JSON.stringify({ patterns, unseen: [...sites] }));
