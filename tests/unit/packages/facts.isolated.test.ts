import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';

const folder = mkdtempSync(join(tmpdir(), 'facts-'));
const silva = { given: 'Ana', family: 'Silva' };
const record = { as_of: '2026-11-29' };

const entries = {
  papers: {
    as_of: '2026-11-01',
    license: 'MIT',
    citation: {
      type: 'article',
      title: 'As the readme has it',
      authors: [{ given: 'A.', family: 'Silva' }],
      et_al: true,
      doi: '10.21105/joss.00001',
    },
    citation_source: 'README.md',
    records: {
      crossref: {
        ...record,
        type: 'article',
        doi: '10.21105/joss.00001',
        title: 'As Crossref has it',
        authors: [silva, { given: 'Jan', family: 'van der Berg' }],
        date: '2024-05-06',
      },
      pypi: { ...record, version: '1.3.0', date: '2026-10-01', license: 'BSD-3-Clause' },
      conda_forge: { ...record, version: '1.2.9', license: 'MIT' },
    },
  },
  archived: {
    as_of: '2026-11-01',
    license: 'MIT',
    authors: [{ given: 'Old', family: 'List' }],
    authors_source: 'pyproject.toml',
    archive_doi: '10.5281/zenodo.1',
    records: {
      datacite: {
        ...record,
        doi: '10.5281/zenodo.1',
        title: 'birds/archived: v1.2.0',
        authors: [silva, { name: 'The Birdsong Team' }],
        year: 2023,
        version: '1.2.0',
      },
      citation_cff: { as_of: '2026-11-20', title: 'A title', authors: [silva], license: 'MIT' },
    },
  },
  older: {
    as_of: '2026-11-01',
    citation: {
      type: 'article',
      title: 'An older paper',
      authors: [silva],
      doi: '10.21105/joss.00002',
    },
    citation_source: 'README.md',
    joss_doi: '10.21105/joss.00003',
    records: {
      crossref: {
        ...record,
        type: 'article',
        doi: '10.21105/joss.00003',
        title: 'The paper after the review',
        authors: [silva],
        year: 2024,
      },
    },
  },
  handles: {
    as_of: '2026-11-01',
    authors: [silva],
    authors_source: 'CITATION.cff',
    archive_doi: '10.5281/zenodo.2',
    records: {
      datacite: {
        ...record,
        doi: '10.5281/zenodo.2',
        title: 'Handles',
        authors: [{ name: 'anasilva99' }],
        year: 2023,
      },
    },
  },
};

beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('SITE_NOW', '2026-12-01T00:00:00Z');
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/package-facts.yml'), stringify(entries));
  const packages = Object.keys(entries).map((name) => ({
    package_name: name,
    date_accepted: '2022-02-02',
    version_accepted: '1.0.0',
  }));
  writeFileSync(join(folder, 'data/packages.yml'), stringify(packages));
});

const load = async () => {
  const { getPackage } = await import('@/lib/packages');
  const { packageCitation } = await import('@/lib/packages/citation');
  const facts = await import('@/lib/packages/facts');
  const cite = (slug: string) => {
    const item = getPackage(slug);
    if (!item) throw new Error(slug);
    return packageCitation(item);
  };
  return { cite, ...facts };
};

describe('a citation', () => {
  it('is the paper as Crossref has it, with all its authors', async () => {
    const { cite } = await load();
    expect(cite('papers')).toMatchObject({
      kind: 'joss',
      source: 'Crossref',
      asOf: '2026-11-29',
      csl: {
        title: 'As Crossref has it',
        author: [
          { family: 'Silva', given: 'Ana' },
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        ],
        issued: { 'date-parts': [[2024, 5, 6]] },
      },
    });
  });

  it('is the JOSS paper of the review rather than an older one', async () => {
    const { cite } = await load();
    expect(cite('older')).toMatchObject({
      kind: 'joss',
      csl: { title: 'The paper after the review', DOI: '10.21105/joss.00003' },
    });
  });

  it('is the archive as DataCite has it: authors, year, and version of that DOI', async () => {
    const { cite } = await load();
    expect(cite('archived')).toMatchObject({
      kind: 'software',
      source: 'DataCite',
      csl: {
        title: 'archived',
        author: [{ family: 'Silva', given: 'Ana' }, { literal: 'The Birdsong Team' }],
        issued: { 'date-parts': [[2023]] },
        version: '1.2.0',
        DOI: '10.5281/zenodo.1',
      },
    });
  });

  it('never names an author by a handle where a name is known', async () => {
    const { cite } = await load();
    expect(cite('handles')).toMatchObject({
      source: 'CITATION.cff',
      csl: { author: [{ family: 'Silva', given: 'Ana' }], version: '1.0.0' },
    });
  });
});

describe('releases and licenses', () => {
  it('are what PyPI says, with the day', async () => {
    const { latestRelease, packageLicense } = await load();
    expect(latestRelease('papers')).toEqual({
      version: '1.3.0',
      date: '2026-10-01',
      asOf: '2026-11-29',
    });
    expect(packageLicense('papers')).toEqual({
      value: 'BSD-3-Clause',
      source: 'PyPI',
      asOf: '2026-11-29',
    });
  });

  it('have the newest source that says the same', async () => {
    const { packageLicense } = await load();
    expect(packageLicense('archived')).toEqual({
      value: 'MIT',
      source: 'CITATION.cff',
      asOf: '2026-11-20',
    });
  });

  it('are unknown rather than guessed', async () => {
    const { latestRelease, packageLicense } = await load();
    expect(latestRelease('handles')).toBeUndefined();
    expect(packageLicense('handles')).toBeUndefined();
    expect(latestRelease('constructor')).toBeUndefined();
  });
});

describe('old facts', () => {
  const check = async (data: object, today: string) => {
    const { checkPackageFacts } = await import('@/lib/check/rules/package-facts');
    const file = { file: 'data/package-facts.yml', text: stringify(data) };
    return checkPackageFacts([file as never], today);
  };

  it('are marked after 60 days', async () => {
    const { isOld } = await import('@/lib/packages/fact-age');
    expect(isOld('2026-10-02', '2026-12-01')).toBe(false);
    expect(isOld('2026-10-01', '2026-12-01')).toBe(true);
  });

  it('are named by the check, in one warning', async () => {
    expect(await check(entries, '2026-12-24')).toEqual([]);
    const [problem, ...others] = await check(entries, '2027-01-25');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      line: 1 + stringify(entries).split('\n').indexOf('archived:'),
      severity: 'warning',
      message: 'has facts older than 60 days: archived',
      fix: 'Ask the sources again: npm run facts',
    });
    expect((await check(entries, '2027-02-25'))[0]?.message).toMatch(
      /: papers, archived, older, handles$/,
    );
  });

  it('are not looked for in what is no list of facts', async () => {
    expect(await check({ a: null, b: { as_of: 5 }, c: { records: [] } }, '2027-01-25')).toEqual([]);
  });
});
