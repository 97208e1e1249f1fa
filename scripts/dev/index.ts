import { type ChildProcess, spawn } from 'node:child_process';
import { checkContent } from '@/lib/content/check';
import { contentDir } from '@/lib/env';
import { watchAssets } from '../assets';
import { buildContent } from '../build/contentlayer';
import { formatProblems } from '../check/print';

const problems = checkContent(contentDir).problems;
if (problems.length > 0) console.log(`${formatProblems(problems, contentDir)}\n`);

await watchAssets();
await buildContent();

const port = process.env.PORT || '3000';
const children: ChildProcess[] = [
  ['contentlayer2', 'dev'],
  ['next', 'dev', '--port', port],
].map((args) => spawn('npx', ['--no-install', ...args], { stdio: 'inherit' }));

function stop(): void {
  for (const child of children) child.kill();
  process.exit();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
