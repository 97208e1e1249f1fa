import { describe, expect, it } from 'vitest';
import { checkPrivacy } from '../../../lib/check/rules/privacy';

/** Put together here, so that no file of the project holds an address or a key. */
const at = (name: string, domain: string) => `${name}@${domain}`;
const filled = (prefix: string, length: number) => prefix + 'aB3'.repeat(length).slice(0, length);
const privateKey = (inside: string) =>
  ['-----BEGIN RSA PRIVATE', `KEY-----${inside}-----END RSA PRIVATE`, 'KEY-----'].join(' ');

const found = (text: string, file = 'blog/a.mdx') =>
  checkPrivacy({ file, text }).map(({ line, column, severity }) => `${line}:${column} ${severity}`);

describe('e-mail addresses', () => {
  it.each([
    ['in prose', `Write to ${at('ada', 'uni-x.ac.uk')}.`, '1:10 error'],
    ['in a mailto link', `\n[Ada](mailto:${at('ada.l+x', 'uni.org')})`, '2:14 error'],
    ['in front matter', `---\nauthor: <${at('A_B', 'Sub.Uni.Edu')}>\n---`, '2:10 error'],
    ['in an address', `https://${at('ada', 'uni.org')}`, '1:9 error'],
    ['in code', `\`\`\`toml\nemail = "${at('ada', 'uni.org')}"\n\`\`\``, '2:10 error'],
  ])('are found %s', (_, text, place) => {
    expect(found(text)).toEqual([place]);
  });

  it('are reported without being shown in full', () => {
    const [problem] = checkPrivacy({ file: 'blog/a.mdx', text: at('lovelace', 'uni.org') });
    expect(problem?.message).toContain('l…@uni.org');
    expect(problem?.message).not.toContain('lovelace');
  });

  it('only warn in files that a bot writes', () => {
    expect(found(`- email: ${at('ada', 'uni.org')}`, 'data/contributors.yml')).toEqual([
      '1:10 warning',
    ]);
  });

  it.each([
    at('someone', 'example.org'),
    at('git', 'github.com:pyOpenSci/pyosMeta.git'),
    at('1+ada', 'users.noreply.github.com'),
    `https://fosstodon.org/${at('', 'ada')}`,
    `${at('@ada', 'fosstodon.org')} on Mastodon`,
    at('actions/checkout', 'v4.2.1'),
    at('numpy', '2.1'),
    at('your-name', 'university.edu'),
    '@pytest.fixture',
    'a @ b.org',
  ])('are not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('secrets', () => {
  it.each([
    filled('ghp_', 36),
    filled('github_pat_', 60),
    filled('glpat-', 20),
    filled('pypi-AgEIcHlwaS5vcmc', 60),
    filled('npm_', 36),
    `AKIA${'A1'.repeat(8)}`,
    filled('AIza', 35),
    filled('xoxb-', 20),
    filled('sk_live_', 24),
    filled('hf_', 34),
    privateKey(`\n${filled('MII', 64)}\n${filled('x', 64)}\n`),
    privateKey(`\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-CBC,0A\n\n${filled('MII', 64)}\n`),
    privateKey(`\\n${filled('MC4CAQ', 64)}\\n`),
    privateKey(['', 'a', 'b', 'c', ''].map((line) => line && filled(line, 24)).join('\n  ')),
    `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`,
    `API_KEY = "${filled('k', 24)}"`,
  ])('%s is found', (secret) => {
    expect(found(`Text.\n\nuse ${secret} now`)).toHaveLength(1);
    expect(found(`Text.\n\nuse ${secret} now`)[0]).toMatch(/^3:\d+ error$/);
  });

  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of GitHub's workflows.
    'password: ${{ secrets.PYPI_TOKEN }}',
    'TWINE_PASSWORD="<your token from PyPI>"',
    'token = "pypi-…"',
    'ghp_short',
    'sk-learn and pypi-attestations',
    'id-token: write',
    privateKey('\\nMaMbaIXtE\\n0gAMbMbaSsd\\nMbaass\\n'),
    privateKey('\n<your key>\n'),
    `${privateKey('\n…\n')}\n${filled('sha', 128)}`,
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
