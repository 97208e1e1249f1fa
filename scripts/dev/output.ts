import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** What programs say of their own work: steps, requests, versions, advice about themselves. */
const ROUTINE =
  /^(?:\s*$|\s*[▲✓○»⚠]|\s*- (?:Local|Network|Environments?|Experiments?)| {2}[⨯·] \w+(?:: .*)?$|\s*(?:GET|HEAD|POST|OPTIONS) \/|Generated \d+ documents|File \w+: \S+$|Contentlayer config change|React encountered an empty buffer)/;

const ADDRESS = /^\s*- Local:\s+(\S+)/;

/** Calls back with each line that is no routine, and with the address of the site. */
export function readOutput(
  stream: Readable,
  onLine: (line: string) => void,
  onAddress?: (address: string) => void,
): void {
  createInterface({ input: stream }).on('line', (line) => {
    const plain = stripVTControlCharacters(line);
    const address = ADDRESS.exec(plain)?.[1];
    if (address) onAddress?.(address);
    if (!ROUTINE.test(plain)) onLine(line);
  });
}

/** Shows what a program prints, except for its routine: the words of the check are between it. */
export function showOutput(child: ChildProcess, onAddress?: (address: string) => void): void {
  if (child.stdout) readOutput(child.stdout, (line) => console.log(line), onAddress);
  if (child.stderr) readOutput(child.stderr, (line) => console.error(line));
}
