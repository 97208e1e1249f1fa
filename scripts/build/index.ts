import { checkContent } from '@/lib/content/check';
import { contentDir } from '@/lib/env';
import { buildAssets } from '../assets';
import { formatProblems, summarize } from '../check/print';
import { finishPages } from '../postbuild';
import { buildContent } from './contentlayer';
import { buildPages } from './next';
import { writeStamp } from './stamp';
import { step } from './step';

const start = performance.now();
try {
  await step('check', () => {
    const result = checkContent(contentDir);
    if (result.problems.length > 0) console.log(`${formatProblems(result.problems, contentDir)}\n`);
    if (result.problems.some(({ severity }) => severity === 'error')) {
      throw new Error(`${summarize(result)}. Nothing was built.`);
    }
    return summarize(result).replace(/^\S+ /, '');
  });
  await step('assets', async () => {
    await buildAssets();
    return 'fonts and scripts';
  });
  await step('content', buildContent);
  await step('pages', buildPages);
  await step('finish', finishPages);
  writeStamp();
  console.log(`Built into out/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
