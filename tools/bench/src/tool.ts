import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcome } from '@/scripts/run';

/** What benchmarks write and install stays out of the project. */
export const WORKPLACE = join(tmpdir(), 'site-bench');

/**
 * A tool that only benchmarks need, installed outside of the project from its own `package.json`.
 * @param name its folder in `tools/bench`
 * @returns the folder that it was installed into
 * @throws with what npm printed when it cannot be installed
 */
export async function installTool(name: string): Promise<string> {
  const source = join('tools', 'bench', name);
  const folder = join(WORKPLACE, name);
  const installed = join(folder, 'installed');
  const wanted = readFileSync(join(source, 'package.json'), 'utf8');
  const isInstalled = existsSync(installed) && readFileSync(installed, 'utf8') === wanted;
  if (!isInstalled) rmSync(folder, { recursive: true, force: true });
  else rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  if (isInstalled) return folder;
  console.log(`Installing what ${source} needs into ${folder} …`);
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
  });
  const { code, output } = await outcome(npm);
  if (code !== 0) throw new Error(`${source} could not be installed:\n${output}`);
  writeFileSync(installed, wanted);
  return folder;
}
