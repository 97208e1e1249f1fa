import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

const post = (fields: string, body = 'Words enough for a description of this very post.') =>
  `---\ntitle: A post\n${fields}\n---\n\n${body}\n`;
const EVENT = 'event:\n  start_date: 2024-05-01\n  end_date: 2024-05-02\n  event_type: sprint';

async function importFiles(files: Record<string, string>) {
  return await runImport(
    temporaryFolder({ '_config.yml': 'title: Old\npermalink: /blog/:title.html', ...files }),
  );
}
const errorsOf = (folder: string) =>
  checkContent(folder).problems.filter(({ severity }) => severity === 'error');

describe('addresses of an old site', () => {
  it('gives a post from the events folder one page for each, without a redirect between', async () => {
    const site = await importFiles({
      '_posts/2024-04-01-first.md': post(`permalink: /events/sprint.html\n${EVENT}`),
    });
    expect(site.read('blog/sprint.mdx')).not.toContain('aliases');
    expect(site.read('events/sprint.mdx')).toContain('start: 2024-05-01');
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('keeps apart an event and a post with an event of the same name', async () => {
    const site = await importFiles({
      '_posts/2024-04-01-sprint.md': post(EVENT),
      '_posts/events/2024-04-01-sprint.md': post(EVENT, 'The page of the event itself, in words.'),
    });
    const written = site.files.map(({ path }) => path).filter((path) => path.startsWith('events/'));
    expect(written).toEqual(['events/sprint.mdx', 'events/sprint-2.mdx']);
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('drops an old address of another page, and one that two files have', async () => {
    const site = await importFiles({
      '_posts/2024-04-01-first.md': post('redirect_from: [/blog/second.html, /old.html]'),
      '_posts/2024-04-02-second.md': post('redirect_from: [/old.html, /older.html]'),
    });
    expect(site.read('blog/first.mdx')).toContain('aliases:\n  - /old.html\n---');
    expect(site.read('blog/second.mdx')).toContain('aliases:\n  - /older.html\n---');
    expect(site.report).toContain('/blog/second is another page now');
    expect(site.report).toContain('an earlier file has this address, too');
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('links to files where they are, and to posts at their new addresses', async () => {
    const site = await importFiles({
      '_posts/2024-04-01-first.md': post(
        'author: x',
        '[File]({% link assets/a.pdf %}), [post]({% post_url 2024-04-02-second %}), [page]({% link _posts/2024-04-02-second.md %}).',
      ),
      '_posts/2024-04-02-second.md': post('author: x'),
    });
    const text = site.read('blog/first.mdx');
    expect(text).toContain('[File](https://www.pyopensci.org/assets/a.pdf)');
    expect(text).toContain('[post](/blog/second), [page](/blog/second)');
  });

  it('copies files that texts link to, and names those that nothing answers', async () => {
    const site = await importFiles({
      'files/a talk.pdf': 'PDF',
      '_data/secret.csv': 'Secret',
      'assets/files/b.pdf': 'PDF',
      'demo/run.js': 'run()',
      '_posts/2024-04-01-first.md': post(
        'author: x',
        '[Talk](/files/a%20talk.pdf#page=2), [data](/_data/secret.csv), [out](/..%2f..%2fa.pdf), [demo](/demo/run.js), [B](/assets/files/b.pdf).',
      ),
    });
    expect(site.read('public/files/a talk.pdf')).toBe('PDF');
    expect(site.read('blog/first.mdx')).toContain('/files/a%20talk.pdf#page=2)');
    expect(site.report).toContain('- `public/files/a talk.pdf`');
    expect(site.files.filter(({ path }) => path.startsWith('public/'))).toHaveLength(2);
    expect(site.read('public/files/b.pdf')).toBe('PDF');
    expect(site.report).toContain('the file is at /files/b.pdf');
    for (const gone of ['/_data/secret.csv', '/..%2f..%2fa.pdf', '/demo/run.js']) {
      expect(site.report).toContain(`\`${gone}\`: the import has nothing for this address`);
    }
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('keeps a bar in code in a table', async () => {
    const site = await importFiles({
      '_posts/2024-04-01-first.md': post('author: x', '| a | b |\n|---|---|\n| one | `x | y` |'),
    });
    expect(site.read('blog/first.mdx')).toMatch(/\| one\s+\| `x \\\| y` \|/);
  });
});

describe('translations of a Hugo site', () => {
  it('get the address of their original with the language, and name it', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': 'baseURL = "https://old.example/"\n[languages.en]\n[languages.es]\n',
        'content/blog/rain-in-may.md': post('date: 2024-05-07'),
        'content/blog/rain-in-may.es.md': post('date: 2024-05-07', 'Llueve en mayo, y no poco.'),
      }),
    );
    const spanish = site.read('blog/rain-in-may-es.mdx');
    expect(spanish).toContain(
      'lang: es\ntranslationOf: rain-in-may\naliases:\n  - /es/blog/rain-in-may/\n',
    );
    expect(site.read('blog/rain-in-may.mdx')).not.toContain('lang');
    expect(errorsOf(site.to)).toEqual([]);
  });
});
