// Loaded before the program: the n-th call that changes the disk (FAIL_AT) fails with FAIL_WITH, or kills the process when that says KILL.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.FAIL_AT);
const code = process.env.FAIL_WITH;
let calls = 0;

const wrap = (name, changes = () => true) => {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!changes(...args)) return original(...args);
    calls += 1;
    if (calls !== at) return original(...args);
    // as a disk that takes the first bytes of a file
    if (name === 'writeFileSync') original(args[0], Buffer.from(args[1]).subarray(0, 100));
    if (code === 'KILL') process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(`${code}: by the test, ${name}`), { code, syscall: name });
  };
};

wrap('openSync', (_path, flags) => typeof flags === 'number' && (flags & fs.constants.O_CREAT) !== 0);
wrap('writeFileSync', (handle) => typeof handle === 'number');
for (const name of ['renameSync', 'mkdirSync', 'fchmodSync', 'fsyncSync']) wrap(name);
syncBuiltinESMExports();
