/**
 * A watch of the seconds that the processor takes. Unlike a clock it does not run on while a busy
 * machine does other things; other threads of this process count.
 * @returns a function that tells the seconds since
 */
export function processorWatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
