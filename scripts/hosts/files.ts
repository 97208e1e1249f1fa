import { existsSync, readFileSync } from 'node:fs';
import type { CheckedDocument } from '@/lib/check/document';
import type { Redirect } from '@/lib/redirects';
import { movedAddresses } from './moved';
import { nginxConfig } from './nginx';
import { vercelConfig } from './vercel';

export interface HostFile {
  path: string;
  text: string;
}

/** What the configurations of all hosts should hold, made from the headers and what has moved. */
export function hostFiles(
  documents: readonly CheckedDocument[],
  more: readonly Redirect[],
): HostFile[] {
  const redirects = movedAddresses(documents, more);
  return [
    { path: 'vercel.json', text: vercelConfig(redirects) },
    { path: 'deploy/nginx.conf', text: nginxConfig(redirects) },
  ];
}

/** Those of the files that say something else on the disk. */
export function outdated(files: readonly HostFile[]): HostFile[] {
  return files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
}

/**
 * Checks that the configurations of hosts are in step with the headers and with what has moved.
 * @throws naming those that are not
 */
export function checkHosts(files: readonly HostFile[]): string {
  const old = outdated(files).map(({ path }) => path);
  if (old.length > 0) {
    throw new Error(
      `${old.join(' and ')} ${old.length === 1 ? 'is' : 'are'} not in step with lib/http-headers.ts, the aliases of the content and redirects.yml. Fix it with: npm run hosts`,
    );
  }
  return files.map(({ path }) => path).join(', ');
}
