import { describe, expect, it } from 'vitest';
import { listFiles } from '@/lib/files';
import { removeUnserved } from '@/scripts/postbuild/clean';
import { temporaryFolder } from '../../support/content';

const files = [
  '404.html',
  '_next/static/chunks/a.css',
  '_next/static/chunks/b.js',
  '_not-found.html',
  'assets/js/site.5e6f7a8b.js',
  'blog.html',
  'blog.txt',
  'blog/__next._tree.txt',
  'blog/_none.html',
  'events/_none/event.ics',
  'images/_none',
  'llms.txt',
  'robots.txt',
];
const out = () => temporaryFolder(Object.fromEntries(files.map((file) => [file, 'x'])));

describe('removeUnserved', () => {
  it('removes payloads, chunks, scaffolding and empty folders', () => {
    const folder = out();
    removeUnserved(folder, false);
    expect(listFiles(folder)).toEqual([
      '404.html',
      '_next/static/chunks/a.css',
      'assets/js/site.5e6f7a8b.js',
      'blog.html',
      'llms.txt',
      'robots.txt',
    ]);
  });

  it('keeps what interactive pages need', () => {
    const folder = out();
    removeUnserved(folder, true);
    const left = listFiles(folder);
    expect(left).toContain('_next/static/chunks/b.js');
    expect(left).toContain('blog.txt');
    expect(left).not.toContain('_not-found.html');
    expect(left).not.toContain('blog/_none.html');
  });
});
