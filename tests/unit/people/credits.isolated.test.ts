import { describe, expect, it, vi } from 'vitest';

vi.mock('@/lib/content/data', async () => {
  const { readContributors } = await import('@/lib/people/read-contributors');
  const { people, notes } = readContributors(`
- { name: Ada Lovelace, github_username: Ada-L }
- { name: null, github_username: Nameless }
`);
  return {
    cachedDataFile: () => ({ people, notes }),
    readData: () => ({ 'site-team': { name: 'The site team', about: '/people' } }),
  };
});

const { creditOf, creditOfRef, getPerson } = await import('@/lib/people');

describe('getPerson', () => {
  it('finds people whatever the case of the handle', () => {
    expect(getPerson('ada-l')?.name).toBe('Ada Lovelace');
    expect(getPerson('ADA-L')?.handle).toBe('Ada-L');
    expect(getPerson('ada')).toBeUndefined();
    expect(getPerson('constructor')).toBeUndefined();
  });
});

describe('creditOf', () => {
  it('credits teams, whatever the case of their handle', () => {
    const team = { name: 'The site team', handle: 'site-team', href: '/people' };
    expect(creditOf('site-team')).toEqual(team);
    expect(creditOf('Site-Team')).toEqual(team);
  });

  it('credits people by name, and links to where they stand', () => {
    expect(creditOf('ADA-L')).toMatchObject({ name: 'Ada Lovelace', href: '/people/ada-l' });
  });

  it('takes no built-in of objects for a team', () => {
    expect(creditOf('constructor')).toEqual({
      name: 'constructor',
      handle: 'constructor',
      href: 'https://github.com/constructor',
    });
  });
});

describe('creditOfRef', () => {
  it('prefers the name of the person to that of the review, and a name to a handle', () => {
    expect(creditOfRef({ handle: 'ada-l', name: 'A. L.' }).name).toBe('Ada Lovelace');
    expect(creditOfRef({ handle: 'nameless', name: 'N. N.' }).name).toBe('N. N.');
    expect(creditOfRef({ handle: 'nameless' }).name).toBe('nameless');
  });

  it('links those without an entry to their profile, and a name alone to nothing', () => {
    expect(creditOfRef({ handle: 'grace', name: 'Grace' }).href).toBe('https://github.com/grace');
    expect(creditOfRef({ name: 'Grace' })).toEqual({ name: 'Grace' });
  });
});
