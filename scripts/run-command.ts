import { printError } from './print-error';

/** Runs a command. Where it fails, its message is printed without a trace, and the exit code is 1. */
export async function runCommand(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    printError(error);
    process.exitCode = 1;
  }
}
