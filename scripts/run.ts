import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The programs of our dependencies, by the files that run them; no shell and no npx in between. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  contentlayer: 'contentlayer2/bin/cli.cjs',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

/** Starts a program of a dependency; it asks nothing of the network by itself. */
export function start(
  program: Program,
  args: readonly string[],
  { env, ...options }: Omit<SpawnOptions, 'env'> & { env?: Record<string, string> } = {},
): ChildProcess {
  const file = join(process.cwd(), 'node_modules', PROGRAMS[program]);
  return spawn(process.execPath, [file, ...args], {
    ...options,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
}

/** What a program that ran to its end left behind. */
export interface Outcome {
  code: number;
  /** All that it printed, on both streams. */
  output: string;
}

/**
 * Waits for a program's end, keeping what it prints.
 * @param onText is given each piece of output as it comes
 */
export function outcome(child: ChildProcess, onText?: (text: string) => void): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer): void => {
      const text = chunk.toString();
      output += text;
      onText?.(text);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program to its end and shows nothing.
 * @throws with all that it printed when it fails
 */
export async function runQuietly(program: Program, ...args: readonly string[]): Promise<void> {
  const { code, output } = await outcome(start(program, args));
  if (code !== 0) throw new Error(output);
}
