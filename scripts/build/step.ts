import pc from 'picocolors';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step of a longer work and says how long it took.
 * @param work does the step; what it returns is printed behind the name
 */
export async function step(
  name: string,
  work: () => Promise<string | undefined> | string | undefined,
): Promise<void> {
  const start = performance.now();
  const note = await work();
  console.log(
    `${pc.green('✓')} ${name.padEnd(12)} ${pc.dim(seconds(start).padStart(7))}  ${note ?? ''}`.trimEnd(),
  );
}

/**
 * Waits for steps that run side by side, also when one has failed: what is wrong is said last.
 * @throws with the messages of all that failed
 */
export async function together(...steps: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(steps)).filter((result) => result.status === 'rejected');
  if (failed.length === 0) return;
  const reasons = failed.map(({ reason }) => (reason instanceof Error ? reason.message : reason));
  throw new Error(reasons.join('\n'));
}
