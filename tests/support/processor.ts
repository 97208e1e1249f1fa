/** Seconds of the processor after which a person takes a command for hung. */
export const HANG_SECONDS = 5;

/**
 * A watch of the seconds that the processor takes. Unlike a clock it does not run on while a busy
 * machine does other things; other threads of this process count, so that a test that uses it has a
 * process of its own (`*.isolated.test.ts`).
 * @returns a function that tells the seconds since
 */
export function processorWatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
