import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { prepareContent } from '@/lib/content/prepare';
import { readContentFiles } from '@/lib/files';
import { prepareDocument } from '@/scripts/dev/prepare';
import { documentText, soundPost, temporaryFolder } from '../../support/content';

const engines = ['js', 'javascript', 'coffee', 'json', 'toml', 'cson'];
const attack = (engine: string) =>
  `---${engine}\nmodule.exports = (() => { globalThis.ranFrontMatter = true; return {} })()\n---\n\nText.\n`;

describe.each(engines)('front matter in %s', (engine) => {
  const files = { 'blog/a.mdx': attack(engine) };

  it('is refused with line and fix', () => {
    const { problems } = checkContent(temporaryFolder(files));
    expect(problems).toContainEqual({
      file: 'blog/a.mdx',
      line: 1,
      column: 1,
      rule: 'front-matter',
      severity: 'error',
      message: `Front matter in "${engine}" is not allowed.`,
      fix: 'Change the first line to --- and write the fields as YAML: title: My title',
    });
  });

  it('never runs, and never reaches Contentlayer', () => {
    const root = temporaryFolder(files);
    expect(() => prepareContent(root)).toThrow('npm run check -- content/blog/a.mdx');
    const { read, problems } = checkContent(root);
    const prepared = read.map((document) => prepareDocument(document, problems)).join('');
    expect(prepared).toContain(`Front matter in "${engine}" is not allowed.`);
    expect(prepared).toMatch(/^---\n\{"title":/);
    expect(globalThis).not.toHaveProperty('ranFrontMatter');
  });
});

describe('text files', () => {
  const text = documentText({ ...soundPost, title: 'Café' });

  it.each<[string, Buffer]>([
    ['Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['decomposed characters', Buffer.from(text.normalize('NFD'))],
  ])('with %s are normalized', (_, bytes) => {
    const root = temporaryFolder({ 'blog/a.mdx': bytes });
    expect(readContentFiles(root, 'blog', '.mdx')).toEqual([{ file: 'blog/a.mdx', text }]);
  });

  it.each<[string, Buffer]>([
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Latin-1', Buffer.from(text, 'latin1')],
  ])('in %s are named', (encoding, bytes) => {
    const { problems } = checkContent(temporaryFolder({ 'blog/a.mdx': bytes }));
    expect(problems.map(({ message }) => message)).toContain(
      `The file is encoded in ${encoding}, not in UTF-8.`,
    );
  });
});
