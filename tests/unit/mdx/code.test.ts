import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderBody } from '@/lib/mdx';
import { analyzeBody } from '@/lib/mdx/analysis';
import { CODE_LANGUAGES } from '@/lib/mdx/code-languages';
import { colorCode } from '@/lib/mdx/color-code';

const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;
const hints = (body: string) => analyzeBody(body).plainCode.map(({ message }) => message);

async function html(body: string): Promise<string> {
  return renderToStaticMarkup((await renderBody(body, {}, { file: 'blog/a-post.mdx' })).content);
}

describe('code', () => {
  it.each([
    ['of a language that can hang a grammar', fence('ahk2', '\t'.repeat(4000)), /"ahk2"/],
    ['of an unknown language', fence('klingon', 'qapla'), /"klingon"/],
    ['with a very long line', fence('python', 'x'.repeat(1001)), /line of 1001/],
    ['of very many lines', fence('python', 'value = 1\n'.repeat(2500)), /25000 characters/],
  ])('%s is shown plain, with a hint', async (_, body, message) => {
    expect(hints(body)).toHaveLength(1);
    expect(hints(body)[0]).toMatch(message);
    expect(await html(body)).not.toContain('tok-');
  });

  it.each(['', 'text', 'python', 'console'])('of the kind "%s" gets no hint', (language) => {
    expect(hints(fence(language, 'x = 1'))).toEqual([]);
  });

  it('has colors in every language of the list', async () => {
    for (const language of CODE_LANGUAGES) {
      expect(await colorCode('a = "b" # 1', language, 60_000), language).toHaveLength(1);
    }
  }, 120_000);

  it('is given up when it takes too long, and the next block has colors', async () => {
    const slow = 'std::map<int, std::vector<int>> x;\n'.repeat(500);
    expect(await colorCode(slow, 'cpp', 1)).toBeUndefined();
    expect(await colorCode('x = 1', 'python')).toHaveLength(1);
  }, 60_000);
});
