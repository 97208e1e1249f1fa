import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { EXAMPLES } from './blocks';
import type { Environment } from './environment';
import { type Result, runShell } from './run';

interface Workflow {
  jobs: Record<string, { steps: Array<{ run?: string }> }>;
}

/** Jobs of the example's workflows that a machine other than GitHub's can run. */
const JOBS = {
  'tests.yml': ['test', 'oldest'],
  'weekly.yml': ['slow'],
  'release.yml': ['build', 'test'],
};

/** Runs the steps of the example's workflows, and shows that a wrong tag stops a release. */
export async function runWorkflows(environment: Environment): Promise<Result[]> {
  const results: Result[] = [];
  for (const [file, jobs] of Object.entries(JOBS)) {
    const name = join(EXAMPLES, 'meltday', '.github', 'workflows', file);
    const source = readFileSync(name, 'utf8');
    const folder = environment.copyFor(file);
    const workflow = parse(source) as Workflow;
    const steps = jobs.flatMap((job) => workflow.jobs[job]?.steps ?? []);
    let lacking = '';
    for (const run of steps.flatMap((step) => step.run ?? [])) {
      const env = { GITHUB_REF_NAME: 'v0.1.0' };
      let outcome = await runShell(environment, folder, run, { env });
      if (outcome.status === 'unavailable') lacking = outcome.detail;
      // What follows a step that could not run has nothing to go on.
      if (outcome.status === 'failed' && lacking)
        outcome = { status: 'unavailable', detail: lacking };
      const line =
        source.split('\n').findIndex((text) => text.includes(run.split('\n')[0] ?? '')) + 1;
      results.push({ post: file, line, what: run.trim().split('\n').at(-1) ?? '', ...outcome });
      if (!run.includes('GITHUB_REF_NAME')) continue;
      const wrong = await runShell(environment, folder, run, {
        env: { GITHUB_REF_NAME: 'v9.9.9' },
      });
      const status = wrong.status === 'failed' ? 'passed' : 'failed';
      const what = 'the same with a wrong tag';
      results.push({ post: file, line, what, status, detail: 'is refused' });
    }
  }
  return results;
}
