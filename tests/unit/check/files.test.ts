import { describe, expect, it } from 'vitest';
import { namedFiles } from '../../../scripts/check/files';
import { temporaryFolder } from '../../support/content';

describe('namedFiles', () => {
  const files = { 'blog/a.mdx': '', 'blog/deep/b.mdx': '', 'blog.yml': '' };

  it('takes paths from the current folder and from the content folder, and folders', () => {
    const root = temporaryFolder(files);
    const named = (...names: string[]) => [...namedFiles(names, root)];
    expect(named(`${root}/blog/a.mdx`)).toEqual(['blog/a.mdx']);
    expect(named('blog\\a.mdx')).toEqual(['blog/a.mdx']);
    expect(named('blog')).toEqual(['blog/a.mdx', 'blog/deep/b.mdx']);
  });

  it('refuses a name that no file has, with one that is similar', () => {
    const root = temporaryFolder(files);
    expect(() => namedFiles(['content/blog/aa.mdx'], root)).toThrow('Did you mean "a.mdx"?');
  });
});
