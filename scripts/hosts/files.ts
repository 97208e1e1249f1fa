import { existsSync, readFileSync } from 'node:fs';
import type { CheckedDocument } from '@/lib/check/document';
import type { Redirect } from '@/lib/redirects';
import { movedAddresses } from './moved';
import { nginxConfig } from './nginx';
import { vercelConfig } from './vercel';

/** The texts of the configurations of all hosts, by path. */
type HostFiles = ReadonlyMap<string, string>;

/** What the configurations of all hosts should hold, made from the headers and what has moved. */
export function hostFiles(
  documents: readonly CheckedDocument[],
  more: readonly Redirect[],
): HostFiles {
  const redirects = movedAddresses(documents, more);
  return new Map([
    ['vercel.json', vercelConfig(redirects)],
    ['deploy/nginx.conf', nginxConfig(redirects)],
  ]);
}

/** The files that say something else on the disk. */
export const outdated = (files: HostFiles): Array<[path: string, text: string]> =>
  [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

/**
 * Checks that the configurations of hosts are in step with the headers and with what has moved.
 * @throws naming those that are not
 */
export function checkHosts(files: HostFiles): string {
  const old = outdated(files).map(([path]) => path);
  if (old.length === 0) return [...files.keys()].join(', ');
  throw new Error(
    `${old.join(' and ')} ${old.length === 1 ? 'is' : 'are'} not in step with lib/http-headers.ts, the aliases of the content and redirects.yml. Fix it with: npm run hosts`,
  );
}
