const LABELS = new Map([
  ['bitbucket', 'Bitbucket'],
  ['codeberg', 'Codeberg'],
  ['github', 'GitHub'],
  ['gitlab', 'GitLab'],
  ['other', 'Elsewhere'],
]);

/** How a repository host is called on pages: `github` → `GitHub`. */
export function hostLabel(host: string): string {
  return LABELS.get(host) ?? host.charAt(0).toUpperCase() + host.slice(1);
}
