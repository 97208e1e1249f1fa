import { labelOf } from '../capitalized';
import type { Group, Person } from './types';

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

/** Titles that say no more than the heading of their group. */
const impliedTitles: Partial<Record<Group, readonly string[]>> = {
  'executive-council': ['Executive Council'],
  'advisory-council': ['Advisory Council'],
  'editor-in-chief': ['Editor in Chief', 'Editor in Chief Team', 'Editor'],
  editor: ['Editor'],
};

/** The titles of somebody who is listed under the heading of their group, without what it says. */
export function titlesInGroup({ group, titles }: Pick<Person, 'group' | 'titles'>): string[] {
  const others = titles.filter((title) => !impliedTitles[group]?.includes(title));
  return group === 'emeritus' ? others.map((title) => title.replace(/^Emeritus /, '')) : others;
}

/** What kinds of contribution are called, where that is not their id as words. */
const contributions = new Map([
  ['alumni-editor', 'Former editor'],
  ['code-contrib', 'Code'],
  ['editor', 'Editing reviews'],
  ['eic', 'Leading reviews'],
  ['guest-editor', 'Guest editing'],
  ['guidebook-contrib', 'Guidebook'],
  ['maintainer', 'Maintaining packages'],
  ['metrics-contrib', 'Metrics'],
  ['package-guide', 'Packaging guide'],
  ['package-maintainer', 'Maintaining packages'],
  ['reviewer', 'Reviewing'],
  ['submitting-author', 'Submitting packages'],
  ['web-contrib', 'Website'],
]);

export function contributionLabel(kind: string): string {
  return contributions.get(kind) ?? labelOf(kind);
}
