import { clearOldValues } from '@/lib/build-cache';
import { checkContent } from '@/lib/check';
import { contentDir } from '@/lib/env';
import { images } from '@/lib/images';
import { buildAssets } from '../assets';
import { formatProblems, summarize } from '../check/print';
import { finishPages } from '../postbuild';
import { writeCompressedCopies } from '../postbuild/compress';
import { writeImages } from '../postbuild/images';
import { buildContent } from './contentlayer';
import { FRESH, publishSite, restoreSite } from './folders';
import { buildPages } from './next';
import { clearStamp, fingerprint, writeStamp } from './stamp';
import { step, together } from './step';

/**
 * Builds the whole site, printing each step with its time. The last site stays in `out/` until
 * the new one is whole.
 * @throws when a step fails; what is wrong has been said, or is the message
 */
export async function buildSite(): Promise<void> {
  const start = performance.now();
  restoreSite();
  const from = fingerprint();
  clearOldValues();
  await step('check', () => {
    const result = checkContent(contentDir);
    const shown = result.problems.filter(({ severity }) => severity !== 'hint');
    if (shown.length > 0) console.log(`${formatProblems(shown, contentDir)}\n`);
    if (result.problems.some(({ severity }) => severity === 'error')) {
      throw new Error(`${summarize(result)}. Nothing was built.`);
    }
    return summarize(result).replace(/^\S+ /, '');
  });
  await together(
    step('assets', async () => {
      await buildAssets();
      return 'fonts and scripts';
    }),
    step('content', buildContent),
  );
  await step('pages', buildPages);
  await step('finish', () => finishPages(FRESH));
  await step('images', () => writeImages(FRESH, images));
  await step('compress', () => writeCompressedCopies(FRESH));
  clearStamp();
  publishSite();
  writeStamp(from);
  console.log(`Built into out/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
