import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown> | string;
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
  >;
}

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});

const named = (name: string) => {
  const found = workflows.find(({ file }) => file === `${name}.yml`);
  if (!found) throw new Error(`There is no workflow ${name}.`);
  return found;
};
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const events = ({ on }: Workflow) => (typeof on === 'string' ? [on] : Object.keys(on));
const writes = (permissions: Record<string, string> = {}) =>
  Object.entries(permissions).filter(([, right]) => right === 'write');

describe.each(workflows)('the workflow $file', ({ text, workflow }) => {
  it('pins every action to a commit and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read at most, and asks for more job by job', () => {
    expect(workflow.permissions).toBeDefined();
    expect(writes(workflow.permissions)).toEqual([]);
  });

  it('ends by itself', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThan(61);
  });

  it('puts no value of an event into a command, where it could become one', () => {
    for (const { run = '' } of stepsOf(workflow)) {
      expect(run).not.toMatch(/\$\{\{/);
    }
  });

  it('leaves no token in a checkout', () => {
    for (const step of stepsOf(workflow)) {
      if (step.uses?.startsWith('actions/checkout@')) {
        expect(step.with?.['persist-credentials']).toBe(false);
      }
    }
  });

  it('gives code of a pull request no right to write, and no secret', () => {
    expect(events(workflow)).not.toContain('pull_request_target');
    if (!events(workflow).includes('pull_request')) return;
    expect(text).not.toMatch(/\$\{\{[^}]*secrets\./);
    for (const job of Object.values(workflow.jobs)) {
      // CodeQL reports what it found; GitHub gives runs for forks a token that can do that alone.
      expect(writes(job.permissions).map(([name]) => name)).toEqual(
        text.includes('codeql-action') ? ['security-events'] : [],
      );
    }
  });
});

it('the same action has the same commit everywhere', () => {
  const pins = new Map<string, Set<string>>();
  for (const { text } of workflows) {
    for (const [, action = '', pin = ''] of text.matchAll(/uses: ([\w/-]+)@(\S+ # \S+)/g)) {
      pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    }
  }
  for (const [action, found] of pins) expect([action, found.size]).toEqual([action, 1]);
});

it('the one workflow that comments runs nothing of the pull request', () => {
  const { workflow, text } = named('comment');
  expect(events(workflow)).toEqual(['workflow_run']);
  expect(text).not.toMatch(/head_sha|head_ref|npm|node |pull_request\.head/);
  const refs = stepsOf(workflow).flatMap(({ uses, with: values }) =>
    uses?.startsWith('actions/checkout@') ? [values?.ref] : [],
  );
  expect(refs).toEqual([`\${{ github.event.repository.default_branch }}`]);
});

it('commands that workflows run exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const { text } of workflows) {
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)) {
      expect(scripts).toHaveProperty([name]);
    }
  }
});
