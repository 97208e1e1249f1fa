import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RecordSource } from '@/lib/content/schema/package-data';
import { collectFacts } from '@/scripts/facts/collect';
import { fetchText, readRetryAfter } from '@/scripts/facts/request';
import { readRecord, sources } from '@/scripts/facts/sources';
import type { Target } from '@/scripts/facts/targets';
import { updateFacts } from '@/scripts/facts/update';
import { type Answer, answers, FakeService, QUICK, sourceAt } from './services';

const TODAY = '2026-11-29';
const target: Target = {
  slug: 'birdsong',
  archiveDoi: '10.5281/zenodo.1234567',
  paperDoi: '10.21105/joss.09999',
  pypi: 'bird-song',
  conda: 'bird-song',
  github: 'birds/birdsong',
};
const PATHS: Record<RecordSource, string> = {
  datacite: '/dois/10.5281%2Fzenodo.1234567',
  crossref: '/works/10.21105%2Fjoss.09999',
  pypi: '/pypi/bird-song/json',
  conda_forge: '/package/conda-forge/bird-song',
  citation_cff: '/birds/birdsong/HEAD/CITATION.cff',
};

const services: FakeService[] = [];
afterEach(() => {
  for (const service of services.splice(0)) service.stop();
});

async function serve(paths: Record<string, Answer[]>): Promise<{ base: string; all: FakeService }> {
  const all = new FakeService(paths);
  services.push(all);
  return { base: await all.start(), all };
}

/** Asks one source about one package. */
async function ask(id: RecordSource, list: Answer[]) {
  const { base, all } = await serve({ [PATHS[id]]: list });
  const [outcome] = await collectFacts([sourceAt(id, base)], [target], QUICK, TODAY);
  return { outcome, requests: all.requests };
}

const silva = { given: 'Ana', family: 'Silva', orcid: '0000-0002-1825-0097' };

describe('what the services say', () => {
  it.each<[RecordSource, object]>([
    [
      'datacite',
      {
        as_of: TODAY,
        doi: '10.5281/zenodo.1234567',
        title: 'birdsong: songs of birds',
        authors: [silva, { name: 'The Birdsong Team' }],
        year: 2024,
        version: '1.2.0',
      },
    ],
    [
      'crossref',
      {
        as_of: TODAY,
        doi: '10.21105/joss.09999',
        type: 'article',
        title: 'Birdsong: songs of birds & bats',
        authors: [silva, { name: 'The Birdsong Team' }],
        journal: 'Journal of Open Source Software',
        publisher: 'The Open Journal',
        year: 2024,
        date: '2024-05-06',
        volume: '9',
        issue: '97',
        pages: '9999',
      },
    ],
    [
      'pypi',
      {
        as_of: TODAY,
        version: '1.3.0',
        date: '2026-10-01',
        requires_python: '>=3.10',
        license: 'BSD-3-Clause',
      },
    ],
    ['conda_forge', { as_of: TODAY, version: '1.2.9', license: 'BSD-3-Clause' }],
    [
      'citation_cff',
      {
        as_of: TODAY,
        title: 'birdsong',
        authors: [silva, { given: 'Jan', family: 'van der Berg' }, { name: 'The Birdsong Team' }],
        license: 'BSD-3-Clause',
      },
    ],
  ])('is read from %s', async (id, record) => {
    const { outcome, requests } = await ask(id, [{ body: answers[id] }]);
    expect(outcome).toEqual({ source: id, slug: 'birdsong', state: 'known', record });
    expect(requests).toEqual([PATHS[id]]);
  });

  it('is nothing where there is no such entry', async () => {
    const { outcome, requests } = await ask('citation_cff', [{ status: 404 }]);
    expect(outcome).toMatchObject({ state: 'missing' });
    expect(requests).toHaveLength(1);
  });
});

describe('an odd answer', () => {
  const changed = (
    id: RecordSource,
    change: (data: Record<string, Record<string, unknown>>) => void,
  ): string => {
    const data = JSON.parse(answers[id]);
    change(data);
    return JSON.stringify(data);
  };

  it.each<[string, RecordSource, string, RegExp]>([
    ['a web page', 'pypi', '<!doctype html><title>Sign in</title>', /JSON/],
    ['null', 'datacite', 'null', /is about ""/],
    ['a list', 'crossref', '[]', /is about ""/],
    ['an empty text', 'citation_cff', '', /no cff-version/],
    ['YAML that ends in the middle', 'citation_cff', 'title: "bird', /CITATION\.cff:1/],
    [
      'another package',
      'conda_forge',
      '{"name":"bird","latest_version":"1"}',
      /is about "bird", not "bird-song"/,
    ],
    [
      'a release that was withdrawn',
      'pypi',
      changed('pypi', ({ info }) => Object.assign(info ?? {}, { yanked: true })),
      /yanked/,
    ],
    [
      'a release without files',
      'pypi',
      changed('pypi', (data) => Object.assign(data, { urls: [] })),
      /date/,
    ],
    [
      'no authors',
      'crossref',
      changed('crossref', ({ message }) => Object.assign(message ?? {}, { author: [] })),
      /authors/,
    ],
    [
      'a day that is none',
      'crossref',
      changed('crossref', ({ message }) =>
        Object.assign(message ?? {}, { published: { 'date-parts': [[2024, 2, 31]] } }),
      ),
      /date/,
    ],
    [
      'a year that is none',
      'datacite',
      changed('datacite', ({ data }) =>
        Object.assign(data?.attributes ?? {}, { publicationYear: 'soon' }),
      ),
      /year/,
    ],
    [
      'a version of 600 characters',
      'conda_forge',
      JSON.stringify({ name: 'bird-song', latest_version: '1'.repeat(600) }),
      /version: longer than 500 characters/,
    ],
    [
      'a version with a control character',
      'conda_forge',
      JSON.stringify({ name: 'bird-song', latest_version: '1.0\u0007' }),
      /version: characters that no page can show/,
    ],
  ])('is refused: %s', async (_, id, body, reason) => {
    const { outcome } = await ask(id, [{ body }]);
    expect(outcome).toMatchObject({ state: 'failed', reason: expect.stringMatching(reason) });
  });

  it('never throws anything but an Error, whatever the text', () => {
    for (const source of sources) {
      for (const text of ['', '{}', '[1]', '"a"', '{"data":{"attributes":[]}}', '- a', '&a [*a]']) {
        expect(() => readRecord(source, text, target, TODAY), text).toThrow(Error);
      }
    }
  });
});

describe('a service in trouble', () => {
  it('is asked again after a failure', async () => {
    const { outcome, requests } = await ask('pypi', [{ status: 503 }, { body: answers.pypi }]);
    expect(outcome).toMatchObject({ state: 'known' });
    expect(requests).toHaveLength(2);
  });

  it('is left alone for as long as it asks', async () => {
    const start = performance.now();
    const { outcome, requests } = await ask('crossref', [
      { status: 429, headers: { 'retry-after': '1' } },
      { body: answers.crossref },
    ]);
    expect(outcome).toMatchObject({ state: 'known' });
    expect(requests).toHaveLength(2);
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  it('is not waited for when it asks for an hour', async () => {
    const { outcome, requests } = await ask('crossref', [
      { status: 429, headers: { 'retry-after': '3600' } },
    ]);
    const reason = 'answers 429 and asks to wait 3600 seconds';
    expect(outcome).toMatchObject({ state: 'failed', reason });
    expect(requests).toHaveLength(1);
  });

  it('is given up after a few attempts when it is silent', async () => {
    const { outcome, requests } = await ask('datacite', [{ delay: 2_000 }]);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'does not answer in time' });
    expect(requests).toHaveLength(QUICK.retries + 1);
  });

  it('is not asked again after a refusal', async () => {
    const { outcome, requests } = await ask('pypi', [{ status: 403 }]);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'answers 403' });
    expect(requests).toHaveLength(1);
  });

  it('counts as down after three packages, and the others go on', async () => {
    const down = await serve({});
    down.all.stop();
    const up = await serve({ [PATHS.conda_forge]: [{ body: answers.conda_forge }] });
    const targets = Array.from({ length: 5 }, (_, index) => ({ ...target, slug: `bird-${index}` }));
    const outcomes = await collectFacts(
      [sourceAt('pypi', down.base), sourceAt('conda_forge', up.base)],
      targets,
      QUICK,
      TODAY,
    );
    const reasons = outcomes.flatMap((one) => (one.state === 'failed' ? [one.reason] : []));
    expect(reasons.slice(0, 3)).toEqual(Array(3).fill('ECONNREFUSED'));
    expect(reasons.slice(3)).toEqual(Array(2).fill('not asked: the source is down'));
    expect(outcomes.filter(({ state }) => state === 'known')).toHaveLength(5);
  });

  it('cannot send an endless answer', async () => {
    const { base } = await serve({ '/': [{ body: 'a'.repeat(33_000_000) }] });
    const options = { ...QUICK, timeout: 5_000, retries: 0 };
    await expect(fetchText(`${base}/`, options)).rejects.toThrow('more than 32000000 bytes');
  });

  it('says when to come back in seconds or as a date', () => {
    const now = Date.UTC(2026, 10, 29, 12, 0, 0);
    expect(readRetryAfter('120', now)).toBe(120_000);
    expect(readRetryAfter('Sun, 29 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
    expect(readRetryAfter('Sun, 29 Nov 2026 11:00:00 GMT', now)).toBe(0);
    expect(readRetryAfter('soon', now)).toBeUndefined();
    expect(readRetryAfter(null, now)).toBeUndefined();
  });
});

describe('package-facts.yml', () => {
  const present = [
    '# What people wrote.',
    'birdsong:',
    "  as_of: '2026-11-01'",
    '  authors:',
    '  - given: Ana',
    '    family: Silva # by hand',
    '  records:',
    '    pypi:',
    '      as_of: 2026-11-22',
    '      version: 1.2.0',
    '      date: 2026-01-02',
    'other:',
    "  as_of: '2026-11-01'",
    '  license: MIT',
    '',
  ].join('\n');
  const outcomes = async (id: RecordSource, list: Answer[]) =>
    [(await ask(id, list)).outcome].filter((outcome) => outcome !== undefined);

  it('takes a record in, with what differs, and leaves everything else as it is', async () => {
    const { text, changes } = updateFacts(
      present,
      await outcomes('pypi', [{ body: answers.pypi }]),
      TODAY,
    );
    expect(changes).toEqual([
      'birdsong: pypi: version 1.2.0 → 1.3.0, date 2026-01-02 → 2026-10-01, requires_python none → >=3.10, license none → BSD-3-Clause',
    ]);
    expect(parse(text).birdsong.records.pypi).toMatchObject({ as_of: TODAY, version: '1.3.0' });
    const kept = text.split('\n').filter((line) => present.split('\n').includes(line));
    expect(kept).toEqual(present.split('\n').filter((line) => text.split('\n').includes(line)));
    expect(text).toContain('family: Silva # by hand');
    expect(text).toMatch(/^# What people wrote\.\n/);
  });

  it('stays the same, byte for byte, when a source is down or odd', async () => {
    const down = await outcomes('pypi', [{ status: 500 }]);
    const odd = await outcomes('pypi', [{ body: '{}' }]);
    const missing = await outcomes('pypi', [{ status: 404 }]);
    expect(updateFacts(present, [...down, ...odd, ...missing], TODAY)).toEqual({
      text: present,
      changes: [],
    });
  });

  it('moves the date of a fact that is confirmed, which is no change', async () => {
    const known = await outcomes('pypi', [{ body: answers.pypi }]);
    const first = updateFacts(present, known, TODAY).text;
    const later = known.map((outcome) =>
      outcome.state === 'known'
        ? { ...outcome, record: { ...outcome.record, as_of: '2026-12-06' } }
        : outcome,
    );
    const { text, changes } = updateFacts(first, later, '2026-12-06');
    expect(changes).toEqual([]);
    expect(parse(text).birdsong.records.pypi.as_of).toBe('2026-12-06');
  });

  it('starts an entry for a package that has none', async () => {
    const known = await outcomes('conda_forge', [{ body: answers.conda_forge }]);
    const { text } = updateFacts('', known, TODAY);
    expect(parse(text).birdsong).toMatchObject({
      as_of: TODAY,
      records: { conda_forge: { version: '1.2.9' } },
    });
  });

  it('is refused when it is not what its schema says', () => {
    expect(() => updateFacts('birdsong: { as_of: soon }', [], TODAY)).toThrow();
    expect(() => updateFacts('- a', [], TODAY)).toThrow();
  });
});
