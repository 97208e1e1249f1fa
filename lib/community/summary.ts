import type { Role } from '../packages/roles';
import { contributionLabel } from '../people/labels';
import type { Person } from '../people/types';
import { reviewsOf } from '../reviews/by-person';
import { appearancesOf } from './appearances';
import type { Figure } from './figures';
import { worksInParts, worksOf } from './roles';

/** Counts what somebody did, in the order of their page. Kinds without works are left out. */
export function workCounts(handle: string): Figure[] {
  const works = worksOf(handle);
  const { posts, events } = appearancesOf(handle);
  const packages = (...roles: Role[]) => worksInParts(handle, roles).length;
  const open = reviewsOf(handle).filter(({ review }) => review.open);
  const counts: Array<[count: number, one: string, many: string, href: string]> = [
    [packages('submitted', 'maintains'), 'package', 'packages', '#packages'],
    [works.reviewed.length, 'package reviewed', 'packages reviewed', '#peer-reviews'],
    [works.edited.length, 'review edited', 'reviews edited', '#peer-reviews'],
    [
      works.led.length,
      'review led as editor in chief',
      'reviews led as editor in chief',
      '#peer-reviews',
    ],
    [open.length, 'open review', 'open reviews', '#open-reviews'],
    [posts.length, 'post', 'posts', '#posts'],
    [events.length, 'event', 'events', '#events'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many, href]) => ({ value: count, label: count === 1 ? one : many, href }));
}

/** What the lists of somebody's works say. */
const SHOWN_BY_WORKS: Readonly<Record<string, Role>> = {
  editor: 'edited',
  eic: 'led',
  maintainer: 'maintains',
  'package-maintainer': 'maintains',
  reviewer: 'reviewed',
  'submitting-author': 'submitted',
};

/** What somebody contributes to, in words, without what the lists of their works say. */
export function contributionAreas({
  handle,
  contributions,
}: Pick<Person, 'handle' | 'contributions'>): string[] {
  const works = worksOf(handle);
  const others = contributions.filter((kind) => {
    const role = Object.hasOwn(SHOWN_BY_WORKS, kind) && SHOWN_BY_WORKS[kind];
    return !role || works[role].length === 0;
  });
  return [...new Set(others.map(contributionLabel))];
}

/**
 * The year of somebody's earliest known contribution: what the contributors' file records, a
 * package submitted, a review that ended, or a post.
 * @returns undefined where no date is known
 */
export function firstYear({ handle, since }: Pick<Person, 'handle' | 'since'>): string | undefined {
  const { submitted, reviewed, edited, led } = worksOf(handle);
  const dates = [
    since,
    ...submitted.map((item) => item.submitted),
    ...[...reviewed, ...edited, ...led].map((item) => item.accepted),
    ...appearancesOf(handle).posts.map(({ date }) => date),
  ];
  return dates
    .filter((date) => date !== undefined)
    .sort()[0]
    ?.slice(0, 4);
}
