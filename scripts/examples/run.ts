import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { announcedOutput, type Block, compareWithFile } from './blocks';
import type { Environment } from './environment';

/** What became of a block, or of a step of the example's own workflows. */
export interface Result {
  post: string;
  line: number;
  what: string;
  status: 'passed' | 'failed' | 'unavailable' | 'unchecked';
  detail: string;
}

type Outcome = Pick<Result, 'status' | 'detail'> & { printed?: string };

/** Messages of a machine that lacks a tool or a network, not of an example that is wrong. */
const LACKING: ReadonlyArray<readonly [RegExp, string?]> = [
  [/No module named '?([\w.]+)/],
  [/(?:line \d+: )?(\S+): command not found/],
  [/No matching distribution found for (\S+)/],
  [/supported Metadata-Version: 1\.0, 1\.1, 1\.2, 2\.0, 2\.1, 2\.2\./, 'twine 6.1 or later'],
  [/Failed to establish a new connection/, 'network'],
];

function lackOf(output: string): string | undefined {
  for (const [pattern, name] of LACKING) {
    const found = pattern.exec(output.replace(/\s+/g, ' '));
    if (found) return name ?? found[1];
  }
  return undefined;
}

/** Runs a script in a folder; it has to end with `exit`. A tool that the machine lacks makes it `unavailable`. */
export async function runShell(
  { run }: Environment,
  folder: string,
  script: string,
  { env, exit = 0 }: { env?: Record<string, string>; exit?: number } = {},
): Promise<Outcome> {
  const { code, stdout, output } = await run('bash', ['--norc', '-ec', script], folder, env);
  if (code === exit) return { status: 'passed', detail: 'ran', printed: stdout };
  const lacking = lackOf(output);
  if (lacking && !lacking.startsWith('meltday')) return { status: 'unavailable', detail: lacking };
  return { status: 'failed', detail: output.trim().split('\n').slice(-12).join('\n') };
}

/** Runs the Python blocks of a post, one after the other, in one process. */
async function runPython(
  { run }: Environment,
  folder: string,
  blocks: Block[],
): Promise<Outcome[]> {
  const list = join(folder, '.blocks.json');
  writeFileSync(list, JSON.stringify(blocks.map(({ text }) => text)));
  const { stdout, output } = await run(
    'python',
    [resolve('scripts/examples/run_blocks.py'), list],
    folder,
  );
  const lines = stdout.split('\n').filter((line) => line.startsWith('{"status"'));
  let lacking = '';
  return blocks.map(({ text }, index) => {
    const outcome: Outcome = JSON.parse(
      lines[index] ?? JSON.stringify({ status: 'failed', detail: output }),
    );
    if (outcome.status === 'unavailable') lacking = outcome.detail;
    // What follows a block that could not run has nothing to go on.
    if (outcome.status === 'failed' && lacking) return { status: 'unavailable', detail: lacking };
    const announced = announcedOutput(text) ?? outcome.printed?.trim();
    return outcome.status === 'passed' && announced !== outcome.printed?.trim()
      ? { status: 'failed', detail: `It prints\n${outcome.printed}` }
      : outcome;
  });
}

function compareOutput({ text }: Block, before?: Outcome): Outcome {
  if (!before) return { status: 'failed', detail: 'No block that runs comes before this output.' };
  if (before.printed === undefined) return { status: before.status, detail: before.detail };
  if (before.printed.trim() === text.trim())
    return { status: 'passed', detail: 'is what it prints' };
  return { status: 'failed', detail: `The block before prints\n${before.printed}` };
}

/**
 * Checks all blocks of a post: files against the example, Python and shell by running them in a copy
 * of it. Variables, such as those of an activated environment, pass from one shell block to the next.
 */
export async function runPost(environment: Environment, blocks: Block[]): Promise<Result[]> {
  const [{ post }] = blocks as [Block];
  const folder = environment.copyFor(post);
  const python = blocks.filter(({ kind }) => kind === 'python');
  const results = python.length > 0 ? await runPython(environment, folder, python) : [];
  const outcomes = new Map(results.map((outcome, index) => [python[index] as Block, outcome]));
  let state = '';
  for (const [index, block] of blocks.entries()) {
    const { kind, text, exit, reason = '' } = block;
    if (kind === 'shell') {
      const script = `${state}${text}\ndeclare -px > ../${post}.state`;
      const outcome = await runShell(environment, folder, script, { exit });
      if (outcome.status === 'passed' && !exit) state = `source ../${post}.state\n`;
      outcomes.set(block, outcome);
    } else if (kind === 'output') {
      outcomes.set(block, compareOutput(block, outcomes.get(blocks[index - 1] as Block)));
    } else if (kind === 'file') {
      const problem = compareWithFile(block);
      const status = problem ? 'failed' : 'passed';
      outcomes.set(block, { status, detail: problem ?? 'is in the example' });
    } else if (kind === 'unchecked') outcomes.set(block, { status: 'unchecked', detail: reason });
    else if (kind === 'unknown')
      outcomes.set(block, { status: 'failed', detail: 'Add title="…", or unchecked="why".' });
  }
  return blocks.map((block) => ({
    post,
    line: block.line,
    what: [block.language, block.title].filter(Boolean).join(' '),
    ...(outcomes.get(block) as Outcome),
  }));
}
