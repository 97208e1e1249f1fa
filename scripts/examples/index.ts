import { runCommand } from '../run-command';
import { readBlocks } from './blocks';
import { prepareEnvironment } from './environment';
import { type Result, runPost } from './run';
import { runWorkflows } from './workflows';

const MARKS = { passed: '✓', failed: '✗', unavailable: '–', unchecked: '·' } as const;
const WORDS = {
  passed: '',
  failed: '',
  unavailable: 'not run, cannot be had here: ',
  unchecked: 'not run: ',
};

function printRow({ post, line, what, status, detail }: Result): void {
  const [first = '', ...more] = `${WORDS[status]}${detail}`.split('\n');
  console.log(
    `${MARKS[status]} ${`${post}:${line}`.padEnd(46)} ${what.slice(0, 44).padEnd(44)} ${first}`,
  );
  for (const line of more) console.log(`      ${line}`);
}

await runCommand(async () => {
  const named = process.argv.slice(2);
  const all = readBlocks();
  const blocks = named.length > 0 ? all.filter(({ post }) => named.includes(post)) : all;
  if (blocks.length === 0)
    throw new Error(`No code block in ${named.join(', ')}. Name posts without .mdx.`);
  const environment = await prepareEnvironment();
  for (const note of environment.notes) console.log(note);
  console.log(`\n  ${'Post and line'.padEnd(46)} ${'Block'.padEnd(44)} Result`);
  const results: Result[] = [];
  const show = (found: Result[]): void => {
    results.push(...found);
    found.forEach(printRow);
  };
  try {
    for (const post of new Set(blocks.map((block) => block.post)))
      show(
        await runPost(
          environment,
          blocks.filter((block) => block.post === post),
        ),
      );
    if (named.length === 0) show(await runWorkflows(environment));
  } finally {
    environment.remove();
  }
  const count = (status: Result['status']) =>
    results.filter((result) => result.status === status).length;
  console.log(
    `\n${count('passed')} passed, ${count('failed')} failed, ${count('unavailable')} not run for lack of a tool, ${count('unchecked')} not run for a reason.`,
  );
  if (count('failed') > 0) process.exitCode = 1;
});
