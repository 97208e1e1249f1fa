import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { writeContent } from '../src/content';
import { makePost } from '../src/posts';

describe('the made content', () => {
  it('is what the check accepts, so that it can be built', async () => {
    const folder = join(temporaryFolder(), 'content');
    const posts = await writeContent(folder, 8);
    const { problems, documents } = checkContent(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents).toBeGreaterThan(posts.length);
    for (const { photo } of posts) expect(existsSync(join(folder, photo.path))).toBe(true);
  });

  it('is the same each time, with code of its own in every post', () => {
    expect(makePost(7, '2026-11-02')).toEqual(makePost(7, '2026-11-02'));
    const code = (number: number) =>
      /```python[\s\S]*?```/.exec(makePost(number, '2026-11-02').text)?.[0];
    expect(code(1)).toContain('np.convolve');
    expect(code(1)).not.toBe(code(2));
  });
});
