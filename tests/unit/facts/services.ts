import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordSource } from '@/lib/content/schema/package-data';
import type { RequestOptions } from '@/scripts/facts/request';
import { type Source, sources } from '@/scripts/facts/sources';

/** How a fake service answers a request. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds before the answer. */
  delay?: number;
}

/** Waits short enough for tests. */
export const QUICK: RequestOptions = {
  timeout: 300,
  retries: 2,
  pause: 5,
  maxPause: 1_500,
  interval: 0,
};

/** A service on loopback. Each path has its answers in turn; the last one repeats. */
export class FakeService {
  readonly requests: string[] = [];
  readonly #answers: Record<string, Answer[]>;
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '';
    this.requests.push(path);
    const answers = this.#answers[path] ?? [{ status: 404, body: 'Not Found' }];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? {};
    const { status = 200, headers = {}, body = '', delay = 0 } = answer;
    setTimeout(() => response.writeHead(status, headers).end(body), delay);
  });

  constructor(answers: Record<string, Answer[]>) {
    this.#answers = answers;
  }

  /** Starts it and gives its address. */
  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** A source that asks another address. */
export function sourceAt(id: RecordSource, base: string): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(id);
  return { ...source, base };
}

/** Answers in the shape of each service, about one invented package. */
export const answers: Readonly<Record<RecordSource, string>> = {
  datacite: JSON.stringify({
    data: {
      id: '10.5281/zenodo.1234567',
      type: 'dois',
      attributes: {
        doi: '10.5281/zenodo.1234567',
        prefix: '10.5281',
        suffix: 'zenodo.1234567',
        identifiers: [],
        creators: [
          {
            name: 'Silva, Ana',
            nameType: 'Personal',
            givenName: 'Ana',
            familyName: 'Silva',
            affiliation: ['University of Coimbra'],
            nameIdentifiers: [
              {
                schemeUri: 'https://orcid.org',
                nameIdentifier: 'https://orcid.org/0000-0002-1825-0097',
                nameIdentifierScheme: 'ORCID',
              },
            ],
          },
          {
            name: 'The Birdsong Team',
            nameType: 'Organizational',
            affiliation: [],
            nameIdentifiers: [],
          },
        ],
        titles: [{ title: 'birdsong: songs of birds' }],
        publisher: 'Zenodo',
        container: {},
        publicationYear: 2024,
        types: { resourceTypeGeneral: 'Software' },
        dates: [{ date: '2024-05-06', dateType: 'Issued' }],
        version: 'v1.2.0',
        state: 'findable',
      },
      relationships: { client: { data: { id: 'cern.zenodo', type: 'clients' } } },
    },
  }),
  crossref: JSON.stringify({
    status: 'ok',
    'message-type': 'work',
    'message-version': '1.0.0',
    message: {
      DOI: '10.21105/joss.09999',
      type: 'journal-article',
      title: ['Birdsong: <i>songs</i> of birds &amp; bats'],
      author: [
        {
          ORCID: 'http://orcid.org/0000-0002-1825-0097',
          'authenticated-orcid': true,
          given: 'Ana',
          family: 'Silva',
          sequence: 'first',
          affiliation: [],
        },
        { name: 'The Birdsong Team', sequence: 'additional', affiliation: [] },
      ],
      'container-title': ['Journal of Open Source Software'],
      publisher: 'The Open Journal',
      volume: '9',
      issue: '97',
      page: '9999',
      published: { 'date-parts': [[2024, 5, 6]] },
      issued: { 'date-parts': [[2024, 5, 6]] },
    },
  }),
  pypi: JSON.stringify({
    info: {
      author_email: '"Ana Silva" <ana@example.org>',
      license: 'The whole text of a license',
      license_expression: 'BSD-3-Clause',
      name: 'Bird_Song',
      project_urls: { Homepage: 'https://example.org' },
      requires_python: '>=3.10',
      version: '1.3.0',
      yanked: false,
    },
    last_serial: 1,
    urls: [
      { packagetype: 'sdist', upload_time_iso_8601: '2026-10-02T08:00:05.123456Z', yanked: false },
      { packagetype: 'bdist_wheel', upload_time_iso_8601: '2026-10-01T23:59:59.000000Z' },
    ],
    vulnerabilities: [],
  }),
  conda_forge: JSON.stringify({
    name: 'bird-song',
    license: 'BSD-3-Clause',
    latest_version: '1.2.9',
    versions: ['1.2.8', '1.2.9'],
    files: [{ version: '1.2.9', attrs: { license: 'BSD-3-Clause' } }],
  }),
  citation_cff: [
    'cff-version: 1.2.0',
    'message: Please cite this software.',
    'title: birdsong',
    'authors:',
    '  - given-names: Ana',
    '    family-names: Silva',
    '    orcid: https://orcid.org/0000-0002-1825-0097',
    '  - given-names: Jan',
    '    name-particle: van der',
    '    family-names: Berg',
    '  - name: The Birdsong Team',
    'license: BSD-3-Clause',
  ].join('\n'),
};
