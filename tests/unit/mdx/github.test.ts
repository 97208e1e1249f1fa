import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { languageName, whyPlain } from '@/lib/mdx/code-languages';
import { readBody } from '@/lib/mdx/read-body';
import { videoOf } from '@/lib/mdx/video-address';

const html = (body: string): string => toHtml(readBody(body, 'blog/a.mdx') as Root);

describe('Markdown of GitHub', () => {
  it.each([
    ['NOTE', 'type="info" title="Note"'],
    ['tip', 'type="success" title="Tip"'],
    ['IMPORTANT', 'type="info" title="Important"'],
    ['WARNING', 'type="warning" title="Warning"'],
    ['CAUTION', 'type="danger" title="Caution"'],
  ])('shows an alert [!%s] as a notice', (word, attributes) => {
    const text = html(`> [!${word}]\n> Text with **bold**.\n>\n> - item`);
    expect(text).toContain(`<Notice ${attributes}>`);
    expect(text).toContain('<p>Text with <strong>bold</strong>.</p>');
    expect(text).toContain('<li>item</li>');
    expect(text).not.toContain('[!');
  });

  it('shows shortcodes as emoji, but not in code, nor times and addresses', () => {
    expect(html('Done :tada: at 10:30:45, `:tada:`')).toContain(
      'Done 🎉 at 10:30:45, <code>:tada:</code>',
    );
    expect(html('https://example.org/a:tada:b')).toContain('href="https://example.org/a:tada:b"');
  });

  it('leaves other quotes as they are', () => {
    expect(html('> [a](/b) said so')).toContain('<blockquote>');
  });

  it.each(['Python', 'ipython3', 'PYTHON', 'Bash'])('colors code in %s', (language) => {
    expect(whyPlain('x', languageName(language))).toBeUndefined();
  });
});

describe('videoOf', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s', 'youtube dQw4w9WgXcQ'],
    ['https://www.youtube.com/watch?t=1&v=dQw4w9WgXcQ', 'youtube dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'youtube dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube dQw4w9WgXcQ'],
    ['https://player.vimeo.com/video/123456789', 'vimeo 123456789'],
    ['https://www.youtube.com/@pyopensci', undefined],
    ['https://example.org/watch?v=dQw4w9WgXcQ', undefined],
  ])('%s', (address, expected) => {
    const video = videoOf(address);
    expect(video && `${video.provider} ${video.id}`).toBe(expected);
  });
});
