import { spawn } from 'node:child_process';

/**
 * Runs a program, keeping what it prints.
 * @param onText is given each piece of output as it comes
 * @returns its exit code, and all that it printed on both streams
 */
export function run(
  program: string,
  args: readonly string[],
  { env, onText }: { env?: Record<string, string>; onText?: (text: string) => void } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      const text = chunk.toString();
      output += text;
      onText?.(text);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
