import type { Group } from './types';

const labels: Record<Group, string> = {
  'executive-council': 'Executive council',
  staff: 'Leadership',
  'advisory-council': 'Advisory council',
  'editor-in-chief': 'Editors in chief',
  editor: 'Editors',
  emeritus: 'Emeriti',
  contributor: 'Contributors',
};

export function groupLabel(group: Group): string {
  return labels[group];
}

const contributions = new Map([
  ['alumni-editor', 'Former editor'],
  ['code-contrib', 'Code'],
  ['community', 'Community'],
  ['contributor', 'Contributor'],
  ['editor', 'Editing reviews'],
  ['eic', 'Leading reviews'],
  ['guest-editor', 'Guest editing'],
  ['guidebook-contrib', 'Guidebook'],
  ['leadership', 'Leadership'],
  ['maintainer', 'Maintaining packages'],
  ['metrics-contrib', 'Metrics'],
  ['open-education', 'Open education'],
  ['package-guide', 'Packaging guide'],
  ['package-maintainer', 'Maintaining packages'],
  ['peer-review', 'Peer review'],
  ['peer-review-guide', 'Peer review guide'],
  ['reviewer', 'Reviewing'],
  ['submitting-author', 'Submitting packages'],
  ['web-contrib', 'Website'],
]);

export function contributionLabel(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return contributions.get(kind) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
