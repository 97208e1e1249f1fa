import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { compareWeights } from '@/scripts/budget/difference';
import { temporaryFolder } from '../../support/content';

const { comment, commentText, readRows } = createRequire(import.meta.url)(
  '../../../.github/scripts/comment.cjs',
);

const page = (type: string, html: number) => ({
  file: `${html}.html`,
  type,
  html,
  style: 10,
  script: 5,
});

it('compares the heaviest page of each type, and names what is new or gone', () => {
  const before = [page('post', 100), page('post', 900), page('event', 50)];
  const after = [page('post', 800), page('home', 20)];
  expect(compareWeights(before, after)).toEqual([
    { type: 'home', before: null, after: 35 },
    { type: 'post', before: 915, after: 815 },
    { type: 'event', before: 65, after: null },
  ]);
});

describe('a comparison from a stranger', () => {
  it.each([
    ['no list', '{}'],
    ['no JSON', '<script>'],
    ['a long list', JSON.stringify(Array(51).fill({ type: 'post', before: 1, after: 1 }))],
    ['a name with markup', '[{"type":"<img src=x>","before":1,"after":1}]'],
    ['a name with a mention', '[{"type":"@everyone","before":1,"after":1}]'],
    ['a name that ends the table', '[{"type":"post |\\n\\n# x","before":1,"after":1}]'],
    ['a name that is none', '[{"type":{"toString":"x"},"before":1,"after":1}]'],
    ['text for a size', '[{"type":"post","before":"1 | x","after":1}]'],
    ['a size beyond all sizes', '[{"type":"post","before":1e99,"after":1}]'],
    ['nothing in the list', '[null]'],
  ])('is refused when it holds %s', (_, text) => expect(() => readRows(text)).toThrow());

  it('becomes a table', () => {
    const rows = readRows(
      '[{"type":"post","before":12340,"after":13340},{"type":"event list","before":2000,"after":2010},{"type":"home","before":null,"after":5}]',
    );
    const text = commentText(rows, 'https://example.org/run');
    expect(text).toContain('| post | 12.3 kB | 13.3 kB | +1.0 kB |');
    expect(text).toContain('| event list | 2.0 kB | 2.0 kB | ±0 |');
    expect(text).toContain('| home | none | 0.0 kB | new |');
  });
});

describe('the comment', () => {
  function setUp(existing: object[]) {
    const rest = {
      pulls: {
        list: vi.fn(async () => ({
          data: [
            { number: 4, head: { sha: 'other' } },
            { number: 7, head: { sha: 'abc' } },
          ],
        })),
      },
      issues: { listComments: {}, createComment: vi.fn(), updateComment: vi.fn() },
    };
    const run = {
      head_sha: 'abc',
      head_branch: 'topic',
      head_repository: { owner: { login: 'fork' } },
      html_url: 'https://example.org/run',
    };
    const folder = temporaryFolder({
      'comparison.json': '[{"type":"post","before":1,"after":2}]',
    });
    const context = { repo: { owner: 'o', repo: 'r' }, payload: { workflow_run: run } };
    const github = { rest, paginate: async () => existing };
    return { rest, call: () => comment({ github, context, core: { notice: vi.fn() }, folder }) };
  }

  it('is written once, to the pull request of the commit, also of a fork', async () => {
    const { rest, call } = setUp([
      { id: 1, user: { type: 'User' }, body: '<!-- weight of the pages --> mine' },
    ]);
    await call();
    expect(rest.pulls.list).toHaveBeenCalledWith(expect.objectContaining({ head: 'fork:topic' }));
    expect(rest.issues.createComment).toHaveBeenCalledWith(
      expect.objectContaining({ issue_number: 7 }),
    );
  });

  it('is brought up to date afterward', async () => {
    const { rest, call } = setUp([
      { id: 9, user: { type: 'Bot' }, body: '<!-- weight of the pages -->' },
    ]);
    await call();
    expect(rest.issues.createComment).not.toHaveBeenCalled();
    expect(rest.issues.updateComment).toHaveBeenCalledWith(
      expect.objectContaining({ comment_id: 9 }),
    );
  });
});
