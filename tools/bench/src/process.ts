import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { type Outcome, outcome } from '@/scripts/run';

/** What a command took, with all the processes that it started. */
export interface Usage extends Outcome {
  seconds: number;
  /** Of processors, system calls included. */
  cpuSeconds: number;
  /** The most memory that its processes held at one time; what they share counts once. */
  peakMegabytes: number;
}

const TICKS_PER_SECOND = 100;

/** The fields of `/proc/<pid>/stat` behind the name of the program (proc_pid_stat(5)). */
function stat(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** Bytes that a process holds, with its share of what it has in common with others (proc(5)). */
function bytesOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Bytes that a process and those below it hold in memory. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = Number(stat(pid)[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), bytesOf(pid));
  return sum(root);
}

/** Processor time of all processes that this one started and that have ended, in seconds. */
function cpuOfChildren(): number {
  const fields = stat('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/**
 * Waits for a command and measures it. It reads `/proc`, which Linux has.
 * @param child was started just now
 */
export async function measure(child: ChildProcess): Promise<Usage> {
  const begun = performance.now();
  const cpuBefore = cpuOfChildren();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 500);
  const result = await outcome(child);
  clearInterval(timer);
  return {
    ...result,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: cpuOfChildren() - cpuBefore,
    peakMegabytes: peak / 1e6,
  };
}
