import { afterEach, describe, expect, it, vi } from 'vitest';

const GIVEN = {
  GISCUS_REPO: 'pyOpenSci/pyopensci.github.io',
  GISCUS_REPO_ID: 'R_1',
  GISCUS_CATEGORY: 'Comments',
  GISCUS_CATEGORY_ID: 'DIC_1',
};

async function read(variables: Record<string, string>) {
  vi.resetModules();
  for (const name of Object.keys(GIVEN)) vi.stubEnv(name, variables[name] ?? '');
  return (await import('../../../lib/env')).comments;
}

describe('the settings of comments', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are absent without variables', async () => {
    expect(await read({})).toBeUndefined();
  });

  it('are whole with all variables', async () => {
    expect(await read(GIVEN)).toEqual({
      repo: 'pyOpenSci/pyopensci.github.io',
      repoId: 'R_1',
      category: 'Comments',
      categoryId: 'DIC_1',
    });
  });

  it('name the variables that lack', async () => {
    await expect(read({ ...GIVEN, GISCUS_CATEGORY_ID: '' })).rejects.toThrow(
      /GISCUS_CATEGORY_ID.*comments need all of/,
    );
  });

  it('refuse a repository that is none', async () => {
    await expect(read({ ...GIVEN, GISCUS_REPO: 'https://github.com/a/b' })).rejects.toThrow(
      /owner\/name/,
    );
  });
});
