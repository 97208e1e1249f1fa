import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../lib/check';
import { byPlace, statement } from '../../lib/problem';

/** Where a mistake is: in lines of front matter, the text of a post, or the name of a file. */
export type MistakeKind = 'post' | 'event' | 'body' | 'file';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>';
const description = 'A description that is long enough to say what the page is about.';

/** A small content folder, which the documents with mistakes are added to. */
const SITE: Readonly<Record<string, string>> = {
  'data/authors.yml': 'site-team:\n  name: The site team\n',
  'data/contributors.yml': '- name: Leah Wasser\n  github_username: lwasser\n',
  'data/packages.yml': '- package_name: Great Tables\n',
  'blog/flower.svg': SVG,
  'images/flower.svg': SVG,
  'blog/other.mdx': `---\ntitle: Another post\ndate: 2026-05-16\ndescription: ${description}\nauthors: [site-team]\ntopic: learn\ntags: [packaging, tests]\n---\n\n## Steps\n\nText.\n`,
  'events/spring-sprint.mdx': `---\ntitle: Spring sprint\ndescription: ${description}\nstart: 2026-05-16\nend: 2026-05-16\nkind: sprint\nplace: { mode: in-person, name: Denver }\n---\n\nText.\n`,
};

const FIELDS = {
  post: {
    title: 'A post',
    date: '2026-05-16',
    description,
    authors: '[site-team]',
    topic: 'learn',
  },
  event: {
    title: 'An event',
    description,
    start: '2026-05-16T10:00',
    end: '2026-05-16T15:00',
    timezone: 'America/Denver',
    kind: 'training',
    place: '{ mode: in-person, name: Denver }',
  },
};

/** A sound document with other lines of front matter; `-title` leaves the title out. */
function documentWith(kind: 'post' | 'event', lines: string, body = 'Text.'): string {
  const named = lines.split('\n').map((line) => /^-?([\w-]+)/.exec(line)?.[1] ?? '');
  const kept = Object.entries(FIELDS[kind]).filter(([field]) => !named.includes(field));
  const own = lines.startsWith('-') || lines === '' ? [] : [lines];
  const all = [...kept.map(([field, value]) => `${field}: ${value}`), ...own];
  return `---\n${all.join('\n')}\n---\n\n${body}\n`;
}

let root: string | undefined;

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), content);
  }
}

/** A project with the routes that the texts link to. */
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
  for (const route of ['blog', 'blog/[slug]', 'packages']) {
    mkdirSync(join(folder, 'app', route), { recursive: true });
    writeFileSync(join(folder, 'app', route, 'page.tsx'), '');
  }
  writeFiles(folder, SITE);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * What the check says of one document in a small content folder.
 * @param given lines of front matter, a text, or the name of a file
 * @param files further files of the folder
 * @returns messages with their fixes, in the order of their places
 */
export function checkMistake(
  kind: MistakeKind,
  given: string,
  files: Readonly<Record<string, string>> = {},
): string[] {
  const file = kind === 'file' ? `blog/${given}` : kind === 'event' ? 'events/a.mdx' : 'blog/a.mdx';
  const text =
    kind === 'body'
      ? documentWith('post', '', given)
      : documentWith(kind === 'event' ? 'event' : 'post', kind === 'file' ? '' : given);
  root ??= createFolder();
  const added = { ...files, [file]: text };
  try {
    writeFiles(root, added);
    return checkContent(join(root, 'content'), root, new Set([file]))
      .problems.sort(byPlace)
      .map((problem) => `${statement(problem)} → ${problem.fix}`);
  } finally {
    for (const path of Object.keys(added)) rmSync(join(root, 'content', path));
    writeFiles(root, SITE);
  }
}
