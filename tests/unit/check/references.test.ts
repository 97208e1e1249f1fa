import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { checkReferences } from '@/lib/check/rules/references';
import { documentKinds } from '@/lib/content/schema';
import { documentText, soundEvent, soundPost } from '../../support/content';

const known = {
  handles: ['site-team', 'LWasser', 'ucodery'],
  packages: ['great-tables', 'plot-phylo'],
  events: ['pyopensci-2024-fall-festival'],
  posts: ['rain'],
};

function problemsOf(name: 'post' | 'event', fields: Record<string, unknown>) {
  const file = `${documentKinds[name].folder}/one.mdx`;
  const { document } = checkFrontMatter({ file, text: documentText(fields) }, name);
  return checkReferences([document], known);
}

describe('checkReferences', () => {
  it('knows people and teams, whatever the case of their handles', () => {
    expect(
      problemsOf('post', { ...soundPost, authors: ['lwasser', 'UCODERY', 'site-team'] }),
    ).toEqual([]);
    expect(problemsOf('event', { ...soundEvent, speakers: ['lwassER'] })).toEqual([]);
  });

  it('reports each unknown author on the line of the list, with a guess', () => {
    const problems = problemsOf('post', {
      ...soundPost,
      authors: ['lwaser', 'ucodery', 'zz-top-9'],
    });
    expect(problems.map(({ field, line }) => [field, line])).toEqual([
      ['authors.1', 5],
      ['authors.3', 5],
    ]);
    const lines = 'add to content/data/authors.yml:\nzz-top-9:\n  name: Their Name';
    expect(problems[0]?.fix).toMatch(/^Write LWasser, or add to/);
    expect(problems[1]?.fix).toBe(`To make the name known, ${lines}`);
    expect(problems[0]?.column).toBeLessThan(problems[1]?.column ?? 0);
  });

  it('reports an unknown author beside one that is no handle', () => {
    const problems = problemsOf('post', { ...soundPost, authors: ['Leah Wasser', 'zz-top-9'] });
    expect(problems.map(({ field }) => field)).toEqual(['authors.2']);
  });

  it('reports unknown speakers', () => {
    const [problem] = problemsOf('event', { ...soundEvent, speakers: ['nobody-here'] });
    expect(problem).toMatchObject({ field: 'speakers.1', rule: 'reference', severity: 'error' });
  });

  it.each([
    ['event', 'pyopensci-2024-fall-festivall', 'pyopensci-2024-fall-festival'],
    ['package', 'great-table', 'great-tables'],
  ])('reports an unknown %s with a guess', (field, value, guess) => {
    const [problem, ...others] = problemsOf('post', { ...soundPost, [field]: value });
    expect(problem?.message).toBe(`"${value}" is not a known ${field}`);
    expect(problem?.fix).toBe(`Write ${guess}`);
    expect(others).toEqual([]);
  });

  it('asks a translation for its post and its language', () => {
    const spanish = { ...soundPost, lang: 'es', translationOf: 'rain' };
    expect(problemsOf('post', spanish)).toEqual([]);
    const { lang: _, ...silent } = spanish;
    expect(problemsOf('post', silent)[0]?.fix).toBe('Add the code of its language, as in lang: es');
    expect(problemsOf('post', { ...spanish, translationOf: 'rains' })[0]).toMatchObject({
      field: 'translationOf',
      message: '"rains" is not a known post',
      fix: 'Write rain',
    });
  });

  it('does not take names of built-ins for known ones', () => {
    expect(problemsOf('post', { ...soundPost, package: 'constructor' })).toHaveLength(1);
    expect(problemsOf('post', { ...soundPost, authors: ['constructor'] })).toHaveLength(1);
  });

  it('reports names whatever is wrong with other fields, and no field that is wrong itself', () => {
    const wrong = { ...soundPost, topic: 'x', authors: ['nobody'], package: 'Not A Slug' };
    expect(problemsOf('post', wrong).map(({ field }) => field)).toEqual(['authors.1']);
    expect(problemsOf('post', { ...soundPost, translationOf: 'rain', lang: 1 })).toEqual([]);
  });
});
