import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

export const HUGO =
  'baseURL = "https://old.example/"\n[params]\nchat = "https://chat.example/join"\n';
export const FIELDS = 'date: 2024-05-06\nauthor: Ida Reed';

/** The MDX that a body of Markdown becomes, and the report. */
export async function importBody(
  body: string,
  title = 'A title',
): Promise<{ mdx: string; report: string }> {
  const folder = temporaryFolder({
    'hugo.toml': HUGO,
    'content/blog/first.md': `---\ntitle: "${title}"\n${FIELDS}\n---\n\n${body}\n`,
    'content/blog/2024-01-02-second.md': `---\ntitle: Second\n${FIELDS}\n---\n\n## Part two\n\nText.\n`,
    'static/a b.png': '',
  });
  const site = await runImport(folder);
  return { mdx: site.read('blog/first.mdx'), report: site.report };
}
