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

/** How a group of people is called on pages. */
export function groupLabel(group: Group): string {
  return labels[group];
}
