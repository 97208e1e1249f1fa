import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/check';
import { contentDir } from '@/lib/env';
import { readContentFiles } from '@/lib/files';
import { progressBar } from '../progress';
import { runCommand } from '../run-command';
import { collectLinks } from './collect';
import { probe } from './probe';
import { countAnswers, formatReport } from './report';
import { visitLinks } from './visit';

const POLITE = { timeout: 20_000, retries: 2, pause: 2_000 };
const SITES_AT_ONCE = 8;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { report: { type: 'string', default: 'link-report.md' } },
  });
  const dataFiles = readContentFiles(contentDir, 'data', '.yml').filter(
    ({ file }) => !/(?:packages|contributors)\.yml$/.test(file),
  );
  const links = collectLinks(checkContent(contentDir).read, dataFiles);
  const bar = progressBar('links');
  bar?.start(links.length, 0);
  const ask = (url: string) => probe(url, POLITE);
  const visited = await visitLinks(links, ask, SITES_AT_ONCE, () => bar?.increment());
  bar?.stop();
  writeFileSync(values.report, formatReport(visited));
  const { works, moved, refused, broken } = countAnswers(visited);
  console.log(
    `${visited.length} addresses: ${works} work, ${moved} moved, ${refused} not known, ${broken} broken. See ${values.report}`,
  );
});
