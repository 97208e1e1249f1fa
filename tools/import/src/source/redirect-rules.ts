import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '@/lib/redirects';
import { isInside } from './inside';

const FILES = ['static/_redirects', '_redirects', 'public/_redirects'];

/**
 * Reads Netlify's redirect rules: `from to [status]`, one a line.
 * See https://docs.netlify.com/manage/routing/redirects/overview/
 * @param onIssue is given each line that a single redirect cannot express
 */
export function readRedirectRules(folder: string, onIssue: (issue: string) => void): Redirect[] {
  const file = FILES.find((name) => isInside(folder, name));
  if (file === undefined) return [];
  const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const words = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (words === '') return [];
    const [from = '', to = '', status = '301', ...conditions] = words.split(/\s+/);
    const path = URL.canParse(from) ? new URL(from).pathname : from;
    const isSimple = /^\/[^*:?#]*$/.test(path) && /^(?:\/|https?:)/.test(to);
    const isRedirect = /^30[1278]!?$/.test(status) && conditions.length === 0;
    if (isSimple && isRedirect && !/[*]|\/:/.test(to)) return [{ from: path, to }];
    onIssue(
      `${file}, line ${index + 1}: "${words}" is not a redirect of one address. Add it by hand.`,
    );
    return [];
  });
}
