import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../lib/check';
import { projectWords } from '../../../lib/check/dictionary';
import { checkSpelling } from '../../../lib/check/spelling';
import { parseBody } from '../../../lib/mdx/parse';
import { proseOf } from '../../../lib/mdx/prose';
import { description, temporaryFolder } from '../../support/content';

async function slips(name: string): Promise<string[]> {
  const root = `tests/fixtures/check/${name}`;
  const problems = await checkSpelling(checkContent(root).read, root);
  return problems.map(({ file, line, column, severity, message, fix }) => {
    const meant = /Did you mean "(.*?)"/.exec(fix)?.[1] ?? '';
    return `${file}:${line}:${column} ${severity} ${/"(.*?)"/.exec(message)?.[1]} ${meant}`;
  });
}

// Loading the dictionaries takes seconds on a busy machine.
describe('checkSpelling', { timeout: 60_000 }, () => {
  it('finds slips in titles and prose, not in code, and says what was meant', async () => {
    expect(await slips('doubtful')).toEqual([
      'blog/misspelled.mdx:2:11 hint pakcages packages',
      'blog/misspelled.mdx:11:4 hint recieve receive',
      'blog/misspelled.mdx:11:14 hint pacakge package',
    ]);
  });

  it('takes names, acronyms, handles and addresses for right', async () => {
    expect(await slips('sound')).toEqual([]);
  });

  it('reads English alone: of texts in other languages nobody knows which words are right', async () => {
    const post = (lang: string): string =>
      `---\ntitle: Wrods\ndate: 2026-05-16\ndescription: ${description}\nauthors: [site-team]\ntopic: learn\nlang: ${lang}\n---\n\nHola recieve.\n`;
    const root = temporaryFolder({
      'blog/british.mdx': post('en-GB'),
      'blog/spanish.mdx': post('es'),
    });
    const problems = await checkSpelling(checkContent(root).read, root);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['blog/british.mdx']));
  });

  it('loads no dictionary where there is nothing to read', async () => {
    const load = () => Promise.reject(new Error('loaded'));
    await expect(checkSpelling([], 'nowhere', '.', load)).resolves.toEqual([]);
  });
});

describe('projectWords', () => {
  it('leaves out comments and blank lines', () => {
    const words = projectWords('.');
    expect(words).toContain('pyOpenSci');
    expect(words.filter((word) => word === '' || word.includes('#'))).toEqual([]);
    expect(projectWords('/no/such/folder')).toEqual([]);
  });
});

describe('proseOf', () => {
  it('keeps words in their places and blanks the rest', () => {
    const body = 'One `two` [three](/four)\n\n```\nfive\n```\n\n<Notice title="six">seven</Notice>';
    const { tree } = parseBody(body);
    if (!tree) throw new Error('The body does not parse.');
    const prose = proseOf(body, tree);
    expect(prose).toHaveLength(body.length);
    expect(prose.split(/\s+/).filter(Boolean)).toEqual(['One', 'three', 'title="six"', 'seven']);
    for (const word of ['One', 'three', 'seven']) {
      expect(prose.indexOf(word)).toBe(body.indexOf(word));
    }
  });
});
