import type { ContentFile } from '../../files';
import type { Problem } from '../../problem';

const EMAIL = /(?<![\w.+%@-])[\w.+%-]+@(?:[a-z\d-]+\.)+[a-z]{2,24}(?![\w@])/giu;
/** Addresses that belong to nobody: reserved domains (RFC 2606), Git over SSH, GitHub's own. */
const NOBODY =
  /^git@|@(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|invalid|localhost)$|@users\.noreply\.github\.com$|^(?:you|your|user|name|me|email)[\w.-]*@/i;

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
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g],
  [
    'a password or key',
    /\b(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s*[:=]\s*["'](?=[^"']*\d)(?=[^"']*[a-z])[^"'\s$<>{}*…]{16,}["']/gi,
  ],
];

const REVOKE =
  'Revoke it where it was made, since anyone may have read it already, and write a placeholder.';
const REMOVE =
  'Remove it: link to a profile, a form or /connect. Addresses here are read by robots.';

/** The e-mail addresses of a line that may belong to somebody, and where they start. */
export function findEmails(line: string): Array<{ address: string; at: number }> {
  if (!line.includes('@')) return [];
  return [...line.matchAll(EMAIL)]
    .map(({ 0: address, index: at }) => ({ address, at }))
    .filter(({ address }) => !NOBODY.test(address));
}

/** Files that pyosMeta's bot replaces: nobody can be asked to fix them by hand. */
const BOT_FILES = /^data\/(?:(?:packages|contributors)\.yml|\w+\.csv)$/;

/** No file may hold an e-mail address, a token or a key, wherever in it. */
export function checkPrivacy({ file, text }: ContentFile): Problem[] {
  const problems: Problem[] = [];
  const bot = BOT_FILES.test(file);
  for (const [index, line] of text.split('\n').entries()) {
    const at = (column: number) => ({ file, line: index + 1, column: column + 1, rule: 'privacy' });
    for (const { address, at: column } of findEmails(line)) {
      problems.push({
        ...at(column),
        severity: bot ? 'warning' : 'error',
        message: `An e-mail address stands here, "${address.replace(/^(.).*@/, '$1…@')}".`,
        fix: bot ? 'Take the file in with npm run sync, which blanks it.' : REMOVE,
      });
    }
    for (const [name, pattern] of SECRETS) {
      for (const { 0: secret, index: column } of line.matchAll(pattern)) {
        const message = `What looks like ${name} stands here, "${secret.slice(0, 8)}…".`;
        problems.push({ ...at(column), severity: 'error', message, fix: REVOKE });
      }
    }
  }
  return problems;
}
