import { checkContent } from '@/lib/check';
import { contentDir } from '@/lib/env';
import { watchAssets } from '../assets';
import { buildContent } from '../build/contentlayer';
import { formatProblems } from '../check/print';
import { start } from '../run';

const problems = checkContent(contentDir).problems.filter(({ severity }) => severity !== 'hint');
if (problems.length > 0) console.log(`${formatProblems(problems, contentDir)}\n`);

await watchAssets();
await buildContent();

const port = process.env.PORT || '3000';
const children = [
  start('contentlayer', ['dev'], { stdio: 'inherit' }),
  start('next', ['dev', '--port', port], { stdio: 'inherit' }),
];

function stop(): void {
  for (const child of children) child.kill();
  process.exit();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
