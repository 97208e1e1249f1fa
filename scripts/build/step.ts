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
