/**
 * Seconds of the processor that some work takes. Unlike a clock it does not run on while a busy
 * machine does other things; other threads of this process count.
 */
export function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
