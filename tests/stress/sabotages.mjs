// Copies of the program that are broken on purpose: each scenario must turn red on one of them. The product itself has no such switch.
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pairs of what the built program says and what the broken one says instead; each must be found. */
export const SABOTAGES = {
  'writes in place, slowly': [
    [
      '(0,node_fs.renameSync)(temporary,path);return true',
      'const f=process.getBuiltinModule("node:fs");const b=f.readFileSync(temporary);const h=f.openSync(path,"w");for(let i=0;i<b.length;i+=200){f.writeSync(h,b,i,Math.min(200,b.length-i));Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,2)}f.closeSync(h);return true',
    ],
  ],
  'is deaf to signals': [['for(const signal of SIGNALS)process', 'for(const signal of[])process']],
  'takes a full disk for a whole write': [
    ['(0,node_fs.writeFileSync)(handle,bytes);', 'try{(0,node_fs.writeFileSync)(handle,bytes)}catch{}'],
    ['if((0,node_fs.fstatSync)(handle).size!==size)', 'if(false)'],
  ],
  'skips in silence': [['tally.failed+=1;return', 'return']],
  'records a hash of nothing': [
    ['gitBlob=bytes=>', 'gitBlob=bytes=>bytes.length<0?0:"0123456789abcdef0123456789abcdef01234567"||'],
  ],
  'trusts its cache': [['contentHash(annotation)!==entry.annotation', 'false']],
  'writes over what it has not read': [
    ['refuseChanged=(path,expected,found)=>{', 'refuseChanged=(path,expected,found)=>{return;'],
  ],
  'has no line merge to fall back to': [['elif [ $rc -ne 0 ]', 'elif [ $rc -eq 999 ]']],
  'takes every word for a string': [['&&!isTypedPlain(text)', '']],
  'leaves strings as they are': [
    ['escape_formulas:true', 'escape_formulas:false'],
    ['escapeHtml=text=>', 'escapeHtml=text=>text??'],
  ],
  'takes an article for unchanged': [['if(require_git_blob.t(bytes)!==entry.article)return void 0;', '']],
  'moves every span by one': [['"start":${offset(mention.start)}', '"start":${offset(mention.start)+1}']],
  'looks at all that stands before a mention': [
    [
      '"start":${offset(mention.start)}',
      '"start":${(()=>{let n=0;for(let i=0;i<mention.start*10;i++)n^=i;return offset(mention.start)+(n&0)})()}',
    ],
  ],
  'counts pairs twice': [['pairs.push(match.index)', 'pairs.push(match.index,match.index)']],
  'writes its time zone down': [['RULESET=`', 'RULESET=`${(process.env.TZ??``).length}-']],
  'needs no end mark': [
    ['if(end.slice(last)!==`...`){', 'if(false){'],
    // it takes the mark's three characters off without looking, which alone would make most cut files damaged
    ['text.slice(0,text.trimEnd().length-`...`.length)', 'text.replace(/[.]{3}\\s*$/,``)'],
  ],
  'follows links': [
    ['(node_fs.constants.O_NOFOLLOW??0)', '0'],
    ['followSymbolicLinks:false', 'followSymbolicLinks:true'],
  ],
  'reads any path': [['isInside=(folder,path)=>{', 'isInside=(folder,path)=>{return true;']],
  'prints what it reads': [['text.replace(HIDDEN,', 'text.replace(/(?!)/g,']],
  'answers whoever asks': [['if(given===void 0||!isSame(given,token))', 'if(false)']],
  'merges keys into every object': [
    [
      'const input=parseJson(decodeLine(bytes));',
      'const input=parseJson(decodeLine(bytes));Object.assign(Object.prototype,input?.["__proto__"]);',
    ],
  ],
  // in the modules, which the patterns are read from
  'holds a pattern that explodes': [
    [
      'export const gitBlob = (bytes) =>',
      'export const TRAP = /^(a+)+$/;\nexport const gitBlob = (bytes) =>',
    ],
  ],
  'asks the network': [
    [
      'const main=async(argv,terminal=processTerminal())=>{',
      'const main=async(argv,terminal=processTerminal())=>{await fetch("http://192.0.2.1/",{signal:AbortSignal.timeout(2000)});',
    ],
  ],
};

/** A copy of the built program with the breakage; gives its entry and what removes it. */
export const breakProgram = (root, name) => {
  const copy = mkdtempSync(join(tmpdir(), 'annotate-broken-'));
  // a scenario runs it as another user
  chmodSync(copy, 0o755);
  for (const part of ['bin', 'lib', 'package.json', 'dist'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const files = ['lib', 'dist'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(copy, folder, file)),
  );
  for (const [from, to] of SABOTAGES[name]) {
    let found = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(from)) continue;
      found += 1;
      writeFileSync(
        file,
        text.replaceAll(from, () => to),
      );
    }
    if (found === 0) throw new Error(`the program does not say ${from}: mend the sabotage “${name}”`);
  }
  return {
    program: join(copy, 'bin/annotate.js'),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
};
