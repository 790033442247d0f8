// A built file of the program to what it exports, with what the build has compiled already: of the time of a small run V8 would spend a
// quarter on compiling. Any Node will do: what another one than this has compiled is passed over, and compiled again.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, relative } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const LIB = join(__dirname, '../lib');
const CODE = join(LIB, 'code.bin');

// V8 first compiles a pattern to bytecode and polishes that; patterns that matter are compiled to machine code at their second
// use anyway, and for large ones the polishing takes longer than it saves: a sixth of the time of a small run. V8 asks for this
// switch whenever it compiles; one that changes what is compiled already must not be turned while it runs.
setFlagsFromString('--no-regexp-peephole-optimization');
// Half of the processor time of a small run went into optimising functions with all they call written out in them; with less of
// that a run of 2 MB or of 30 MB takes a fifth less.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');

/**
 * Code by file and checksum of its source. V8 itself passes over code of another V8, of other flags and of a source of another length;
 * what is damaged it would run, so that a checksum stands before it.
 */
const readCode = () => {
  try {
    const bytes = readFileSync(CODE);
    const head = bytes.indexOf('\n') + 1;
    const body = bytes.subarray(head);
    if (crc32(body) !== Number(bytes.toString('latin1', 0, head))) return new Map();
    let at = body.indexOf('\n') + 1;
    const codes = JSON.parse(body.toString('utf8', 0, at));
    return new Map(codes.map(([key, length]) => [key, body.subarray(at, (at += length))]));
  } catch {
    return new Map();
  }
};

const known = readCode();
const modules = new Map();
const scripts = new Map();
const native = createRequire(__filename);

const load = (file) => {
  const loaded = modules.get(file);
  if (loaded) return loaded.exports;
  const source = readFileSync(file, 'utf8');
  const key = `${relative(LIB, file)} ${crc32(source)}`;
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname,importLibrary){${source}\n})`,
    { filename: file, cachedData: known.get(key) },
  );
  scripts.set(key, script);
  const module = { exports: {} };
  modules.set(file, module);
  const folder = dirname(file);
  const require = (id) => (id.startsWith('.') ? load(join(folder, id)) : native(id));
  script.runInThisContext()(module.exports, require, module, file, folder, (id) => import(id));
  return module.exports;
};

/** Exports of a file of `lib/`, `cli/main.js`. */
exports.loadProgram = (file) => load(join(LIB, file));

/** What has been compiled until now, for `lib/code.bin`. */
exports.compiledCode = () => {
  const codes = [...scripts].map(([key, script]) => [key, script.createCachedData()]);
  const list = JSON.stringify(codes.map(([key, code]) => [key, code.length]));
  const body = Buffer.concat([Buffer.from(`${list}\n`), ...codes.map(([, code]) => code)]);
  return Buffer.concat([Buffer.from(`${crc32(body)}\n`), body]);
};
