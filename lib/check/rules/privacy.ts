import { textsIn, type YamlSource } from '../../content/yaml';
import { decodeAddress, findEmails, REMOVE_EMAIL } from '../../emails';
import type { ContentFile } from '../../files';
import { placeAt } from '../../mdx/places';
import { error, type Position, type Problem, warning } from '../../problem';
import type { CheckedDocument } from '../document';
import { inBody } from '../place';

const SECRETS: ReadonlyArray<[name: string, pattern: RegExp]> = [
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})/g],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{18,}/g],
  ['a PyPI token', /\bpypi-[A-Za-z0-9_-]{40,}/g],
  ['an npm token', /\bnpm_[A-Za-z0-9]{30,}/g],
  ['an AWS key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a Google key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{16,}/g],
  ['a secret key', /\bsk-(?:[a-z]+-)?[A-Za-z0-9_-]{20,}/g],
  ['a Hugging Face token', /\bhf_[A-Za-z0-9]{30,}/g],
  // Documentation shows keys of a few words; a real one has 64 characters in base64 at least.
  [
    'a private key',
    /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?=(?:(?!-----END)[\s\S]){0,200}?(?:[A-Za-z0-9+/]{16,80}=*[\s"'+,\\nr]{0,8}){3})/g,
  ],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g],
  [
    'a password or key',
    /\b(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s*[:=]\s*["'](?=[^"']*\d)(?=[^"']*[a-z])[^"'\s$<>{}*…]{16,}["']/gi,
  ],
];

const REVOKE =
  'Revoke it where you made it, since anyone may have read it already, and write a placeholder.';
/** Files that pyosMeta's bot replaces: nobody can be asked to fix them by hand. */
const BOT_FILES = /^data\/(?:(?:packages|contributors)\.yml|\w+\.csv)$/;

/** An e-mail address and its place in a file. */
interface PlacedEmail extends Position {
  address: string;
}

function literalPlace(lines: readonly string[], text: string, from: number): Position | undefined {
  const index = lines.findIndex((line, at) => at + 1 >= from && line.includes(text));
  return index === -1
    ? undefined
    : { line: index + 1, column: (lines[index] ?? '').indexOf(text) + 1 };
}

/** Addresses in the strings of a YAML value, which escapes and `%40` hide from a search in its text. */
const emailsOfValues = (yaml: YamlSource): PlacedEmail[] =>
  [...textsIn(yaml.data)].flatMap(([value, path]) => {
    const text = /^mailto:/i.test(value) ? decodeAddress(value).slice('mailto:'.length) : value;
    return findEmails(text).map(({ address }) => ({ address, ...yaml.locate(path) }));
  });

/** Addresses as the text of a file writes them. */
const emailsOfText = (lines: readonly string[]): PlacedEmail[] =>
  lines.flatMap((text, index) =>
    findEmails(text).map(({ address, at }) => ({ address, line: index + 1, column: at + 1 })),
  );

/** Addresses that a document publishes: of its front matter as written, of its body as shown. */
function emailsOfDocument(document: CheckedDocument, lines: readonly string[]): PlacedEmail[] {
  const { source, body } = document;
  const head = lines.slice(0, body.issues.length > 0 ? undefined : source.bodyLine - 1);
  return [
    ...emailsOfText(head),
    ...emailsOfValues(source.frontMatter),
    ...body.emails.map(({ address, ...place }) => ({
      address,
      ...(literalPlace(lines, address, source.bodyLine) ?? inBody(document, place)),
    })),
  ];
}

/** No file may hold an e-mail address, a token or a key. */
export function checkPrivacy(file: ContentFile | CheckedDocument): Problem[] {
  const lines = file.text.split('\n');
  const bot = BOT_FILES.test(file.file);
  const emails = 'body' in file ? emailsOfDocument(file, lines) : emailsOfText(lines);
  const first = new Map(emails.map((email) => [`${email.line} ${email.address}`, email] as const));
  const at = { file: file.file, rule: 'privacy' };
  const problems = [...first.values()].map(({ address, ...place }): Problem => {
    const message = `This is an e-mail address: "${address.replace(/^(.).*@/, '$1…@')}".`;
    const finding = bot
      ? warning(message, 'Run npm run sync, which removes it.')
      : error(message, REMOVE_EMAIL);
    return { ...at, ...place, ...finding };
  });
  for (const [name, pattern] of SECRETS) {
    for (const { 0: secret, index } of file.text.matchAll(pattern)) {
      const finding = error(`This looks like ${name}: "${secret.slice(0, 8)}…".`, REVOKE);
      problems.push({ ...at, ...placeAt(file.text, index), ...finding });
    }
  }
  return problems;
}
