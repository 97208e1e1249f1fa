import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument, YAMLSeq } from 'yaml';
import { MAX } from '@/lib/content/schema/limits';
import { readYaml } from '@/lib/content/yaml';
import { isEntry } from '@/lib/data/loose';
import { normalizeOldPath, oldPathIssue } from '@/lib/old-path';
import type { Redirect } from '@/lib/redirects';
import { barePath } from '../source/addresses';

/** What decides which redirects hold. */
export interface RedirectContext {
  /** The address of a target on the new site; see `Links.target`. */
  target(to: string): string;
  /** Whether the new site has a page at an address. */
  isPage(path: string): boolean;
  /** Whether documents, new or there before, name an old address as their alias. */
  isAlias(path: string): boolean;
}

/**
 * The redirects that can be written: each leads to its new address, and none hides a page.
 * @param onIssue is given each redirect that would hide a page, or that has two targets
 */
export function settleRedirects(
  redirects: readonly Redirect[],
  { target, isPage, isAlias }: RedirectContext,
  onIssue: (issue: string) => void,
): Redirect[] {
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  const settled = new Map<string, Redirect>();
  // Hosts give one answer for `/x`, `/x/` and `/x.html`.
  const known = new Map<string, string>();
  for (const { from, to: first } of redirects) {
    let last = first;
    for (let step = 0; next.has(last) && !isPage(last) && step < next.size; step++) {
      last = next.get(last) ?? last;
    }
    // A new address may be the old one of another document, so that it is not looked up again.
    const to = isPage(last) ? `${barePath(last)}${/#.*$/.exec(last)?.[0] ?? ''}` : target(last);
    if (isAlias(from) || barePath(from) === barePath(to)) continue;
    if (isPage(from)) {
      onIssue(`${from} cannot lead to ${to}: the new site has a page there. Remove the redirect.`);
      continue;
    }
    const path = normalizeOldPath(from);
    const issue = oldPathIssue(path);
    if (issue) {
      onIssue(`${from} cannot lead to ${to}: it ${issue[0]}.`);
      continue;
    }
    const key = barePath(path).toLowerCase();
    const other = known.get(key);
    known.set(key, other ?? to);
    if (other === undefined || (other === to && !settled.has(path)))
      settled.set(path, { from, to });
    else if (other !== to) onIssue(`${from} leads to ${other}; the redirect to ${to} is left out.`);
  }
  return [...settled.values()];
}

export function knownRedirects(to: string): Redirect[] {
  const path = join(to, 'data/redirects.yml');
  const data = existsSync(path) ? readYaml(readFileSync(path, 'utf8')).data : [];
  const entries = Array.isArray(data) ? data.filter(isEntry) : [];
  return entries.map(({ from, to }) => ({ from: String(from), to: String(to) }));
}

/**
 * The redirects of a content folder with new ones at the end, without those from what documents
 * have now.
 * @param onIssue is given each redirect that goes
 * @returns undefined when nothing changes
 */
export function redirectsFile(
  to: string,
  added: readonly Redirect[],
  { isPage, isAlias }: RedirectContext,
  onIssue: (issue: string) => void,
): string | undefined {
  const path = join(to, 'data/redirects.yml');
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '[]');
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq();
  const known = knownRedirects(to);
  const stays = (index: number): boolean => {
    const { from = '', to: page = '' } = known[index] ?? {};
    const isTaken = isPage(from) || isAlias(from);
    if (isTaken) onIssue(`${from} no longer leads to ${page}: a document has that address now.`);
    return !isTaken;
  };
  const taken = new Set(known.map(({ from }) => from));
  const fresh = added.filter(({ from }) => !taken.has(from));
  const items = list.items.filter((_, index) => stays(index));
  if (fresh.length === 0 && items.length === list.items.length) return undefined;
  const room = Math.max(0, MAX.entries - items.length);
  const [left] = fresh.slice(room);
  if (left) {
    onIssue(
      `redirects.yml holds ${MAX.entries} entries: ${fresh.length - room} redirects are left out, from ${left.from} on. Write them into the configuration of the host.`,
    );
  }
  list.items = [...items, ...fresh.slice(0, room).map((redirect) => document.createNode(redirect))];
  list.flow = false;
  document.contents = list as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}
