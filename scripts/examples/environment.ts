import { execFile, spawnSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { EXAMPLES, foldersOf } from './blocks';

/** What a command left behind. */
interface Run {
  code: number;
  stdout: string;
  /** Both streams, for messages. */
  output: string;
}

/** Where the examples run: a virtual environment, and a copy of the project for each post. */
export interface Environment {
  /** What differs from a reader's machine, in words. */
  notes: string[];
  /** A new copy of meltday in a Git repository, with the files of a post over it. */
  copyFor(post: string): string;
  run(
    program: string,
    args: readonly string[],
    folder: string,
    env?: Record<string, string>,
  ): Promise<Run>;
  /** Deletes all of it. */
  remove(): void;
}

/** What the reference page of the example links, for machines that cannot reach the sites. */
const INVENTORY = `array_like std:term 1 glossary.html#term-array_like -
numpy.ndarray py:class 1 reference/generated/numpy.ndarray.html#$ -
float py:class 1 library/functions.html#$ -
ValueError py:exception 1 library/exceptions.html#$ -
`;

/** Makes a folder a clone of a repository beside it, so that a post can push. */
const GIT_SETUP = `
git init --quiet --bare --initial-branch main "$PWD.git"
git init --quiet --initial-branch main
git config user.name Example
git config user.email example@localhost
git add .
git commit --quiet --message Start
git remote add origin "$PWD.git"
git push --quiet --set-upstream origin main
`;

function addLocalInventory(folder: string): void {
  const header =
    '# Sphinx inventory version 2\n# Project: NumPy and Python\n# Version: 2\n# Compressed with zlib.\n';
  writeFileSync(
    join(folder, 'docs', 'objects.inv'),
    Buffer.concat([Buffer.from(header), deflateSync(INVENTORY)]),
  );
  const conf = join(folder, 'docs', 'conf.py');
  writeFileSync(conf, readFileSync(conf, 'utf8').replaceAll('/", None', '/", "objects.inv"'));
}

/**
 * Makes the virtual environment and installs what the examples need, one package at a time.
 * @throws if there is no Python, or no virtual environment can be made
 */
export async function prepareEnvironment(): Promise<Environment> {
  const python = process.env.PYTHON ?? 'python3';
  const root = mkdtempSync(join(tmpdir(), 'examples-'));
  const venv = join(root, 'venv');
  const made = spawnSync(python, ['-m', 'venv', '--system-site-packages', venv], {
    encoding: 'utf8',
  });
  if (made.status !== 0)
    throw new Error(
      `${python} cannot make a virtual environment: ${made.stderr ?? made.error}\nInstall Python, or name one: PYTHON=/usr/bin/python3 npm run test:examples`,
    );
  const online = await lookup('numpy.org').then(
    () => true,
    () => false,
  );
  const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');
  const notes: string[] = [];
  const base: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    VIRTUAL_ENV: venv,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_WARN_CONFLICTS: '1',
    PYTHONUTF8: '1',
    NO_COLOR: '1',
  };
  const run: Environment['run'] = (program, args, cwd, env) =>
    new Promise((resolve) => {
      const options = { cwd, env: { ...base, ...env }, maxBuffer: 1e8 };
      execFile(program, args, options, (error, stdout, stderr) => {
        const code = error ? Number(error.code ?? 1) || 1 : 0;
        resolve({ code, stdout, output: `${stdout}${stderr}` });
      });
    });
  if (!online) {
    base.PIP_RETRIES = '0';
    notes.push(
      'No network: packages come from this machine, and Sphinx reads a local inventory of NumPy and Python.',
    );
  }
  const { stdout: version } = await run(
    'python',
    ['-c', 'import sys; print(*sys.version_info[:2], sep=".")'],
    root,
  );
  if (Number(version.trim().split('.')[1]) < 13) {
    base.PIP_IGNORE_REQUIRES_PYTHON = '1';
    notes.push(`Python ${version.trim()}: pip ignores requires-python of the example.`);
  }
  await run('python', ['-m', 'pip', 'install', '--upgrade', 'pip'], root);
  const requirements = readFileSync(join(EXAMPLES, 'requirements.txt'), 'utf8').split('\n');
  for (const requirement of requirements.filter((line) => /^\w/.test(line))) {
    const { code } = await run('python', ['-m', 'pip', 'install', '--quiet', requirement], root);
    if (code !== 0) notes.push(`Cannot be installed here: ${requirement}`);
  }
  return {
    notes,
    run,
    copyFor(post) {
      const folder = join(root, post);
      mkdirSync(folder);
      for (const part of foldersOf(post)) cpSync(part, folder, { recursive: true });
      if (!online) addLocalInventory(folder);
      spawnSync('bash', ['--norc', '-ec', GIT_SETUP], { cwd: folder, stdio: 'inherit' });
      // pip keeps what an earlier post installed under the same version.
      spawnSync(join(bin, 'python'), ['-m', 'pip', 'uninstall', '--yes', 'meltday']);
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
