import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { type Entry, isEntry } from '@/lib/data/loose';
import type { Redirect } from '@/lib/redirects';
import { isInside } from './inside';

const FILES = ['static/_redirects', '_redirects', 'public/_redirects'];

/** A rule as one line: `from to status`, with what else it asks for. */
type Rule = { line: number; words: string };

/** The rules of `netlify.toml`, as lines. */
function rulesOfToml(text: string): Rule[] {
  const { redirects }: Entry = parseToml(text);
  return [redirects]
    .flat()
    .filter(isEntry)
    .map((rule) => {
      const conditions = ['query', 'conditions', 'headers', 'signed'].filter(
        (name) => name in rule,
      );
      const from = String(rule.from);
      const at = text.indexOf(from);
      return {
        line: text.slice(0, at).split('\n').length,
        words: [from, rule.to, rule.status ?? 301, ...conditions].join(' '),
      };
    });
}

const rulesOfLines = (text: string): Rule[] =>
  text.split(/\r?\n/).map((line, index) => ({
    line: index + 1,
    words: line.replace(/(?:^|\s)#.*$/, '').trim(),
  }));

/**
 * Reads Netlify's redirect rules: `from to [status]`, one a line, and those of `netlify.toml`.
 * See https://docs.netlify.com/manage/routing/redirects/overview/
 * @param onIssue is given each rule that a single redirect cannot express
 */
export function readRedirectRules(folder: string, onIssue: (issue: string) => void): Redirect[] {
  const file = FILES.find((name) => isInside(folder, name));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const lines =
    file === undefined ? [] : rulesOfLines(read(file)).map((rule) => ({ ...rule, file }));
  const toml = 'netlify.toml';
  let tables: Array<Rule & { file: string }> = [];
  try {
    tables = isInside(folder, toml)
      ? rulesOfToml(read(toml)).map((rule) => ({ ...rule, file: toml }))
      : [];
  } catch (error) {
    onIssue(`${toml} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [...lines, ...tables].flatMap(({ file, line, words }) => {
    if (words === '') return [];
    const [from = '', to = '', status = '301', ...conditions] = words.split(/\s+/);
    const path = URL.canParse(from) ? new URL(from).pathname : from;
    const isSimple = /^\/[^*:?#]*$/.test(path) && /^(?:\/|https?:)/.test(to);
    const isRedirect = /^30[1278]!?$/.test(status) && conditions.length === 0;
    if (isSimple && isRedirect && !/[*]|\/:/.test(to)) return [{ from: path, to }];
    onIssue(`${file}, line ${line}: "${words}" is not a redirect of one address. Add it by hand.`);
    return [];
  });
}
