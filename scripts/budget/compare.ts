import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from '../run-command';
import { compareWeights } from './difference';
import { weighSite } from './weigh';

const usage = 'npm run budget:compare -- <folder before> <folder after> [--json FILE]';

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const [before, after] = positionals;
  if (!before || !after) throw new Error(`Give two built sites:\n  ${usage}`);
  const rows = compareWeights(weighSite(before), weighSite(after));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  console.table(rows);
});
