// A built file of the program to what it exports, with what the build has compiled already: of the time of a small run V8 would spend a
// quarter on compiling. Needs no other Node than the build's to work: code of another one is passed over, and compiled again.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, relative } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const LIB = join(__dirname, '../lib');
const CODE = join(LIB, 'code.bin');

// V8 first compiles a pattern to bytecode and polishes that; patterns that matter are compiled to machine code at their second
// use anyway, and for large ones the polishing takes longer than it saves: a sixth of the time of a small run. V8 asks for this
// switch whenever it compiles; one that changes what is compiled already must not be turned while it runs.
setFlagsFromString('--no-regexp-peephole-optimization');
// Half of the processor time of a small run went into optimising functions with all they call written out in them; with less of
// that a run of 2 MB or of 30 MB takes a fifth less.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');

/** Code by file. Names hold a hash of what is in them, and V8 passes over code of a source of another length. */
const readCode = () => {
  try {
    const bytes = readFileSync(CODE);
    const end = bytes.indexOf('\n');
    let at = end + 1;
    return new Map(
      JSON.parse(bytes.toString('utf8', 0, end)).map(([key, length]) => [
        key,
        bytes.subarray(at, (at += length)),
      ]),
    );
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
  const key = relative(LIB, file);
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname,importLibrary){${readFileSync(file, 'utf8')}\n})`,
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
  const head = JSON.stringify(codes.map(([key, code]) => [key, code.length]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...codes.map(([, code]) => code)]);
};
