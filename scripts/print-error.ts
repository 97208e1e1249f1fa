import { stripVTControlCharacters } from 'node:util';
import { printable } from '@/lib/printable';

/** Prints what went wrong, without a trace. The colors that a program printed are left out. */
export function printError(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  console.error(printable(stripVTControlCharacters(text)));
}
