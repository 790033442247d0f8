// A process to the processor time and memory it has used, seen from outside: a busy machine makes it wait, not use more.
import { readFileSync } from 'node:fs';

/** Milliseconds between two looks: so much may stay unseen at its end. */
const EVERY = 50;

/** Clock ticks of Linux, on every machine that node runs on. */
const TICK_MS = 10;

/** `cpuMs` is the own time of the process and that of the children it has waited for. Undefined when it has ended, or where there is no /proc. */
export const lookAt = (pid) => {
  try {
    // the name in brackets may hold anything
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(stat[field]), 0);
    return {
      cpuMs: ticks * TICK_MS,
      peakMb: Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024),
    };
  } catch {
    return undefined;
  }
};

/** `used()` is what was last seen: processor time in milliseconds, the largest resident memory in megabytes. Without /proc the clock is asked, and memory is 0. */
export const watchProcess = (pid) => {
  const from = performance.now();
  let seen = lookAt(pid);
  const isClock = seen === undefined;
  const look = () => {
    if (isClock) seen = { cpuMs: performance.now() - from, peakMb: 0 };
    else {
      const now = lookAt(pid);
      // of a process that has ended, memory is 0
      if (now !== undefined && now.peakMb > 0) seen = now;
      else if (now !== undefined) seen = { ...seen, cpuMs: now.cpuMs };
    }
  };
  const timer = setInterval(look, EVERY);
  return { look, used: () => seen ?? { cpuMs: 0, peakMb: 0 }, stop: () => clearInterval(timer) };
};
