import type { Data } from '../content/schema/data';
import { type ReviewFieldId, reviewFields } from '../content/schema/review-fields';
import { reviewTopics } from './topics';
import type { Editor, Review } from './types';

/** The fields that a category of packages, a science domain or a partner community is about. */
const RELATED: Readonly<Record<string, readonly ReviewFieldId[]>> = {
  'data-visualization': ['data-visualization'],
  'data-retrieval': ['data-retrieval'],
  'data-extraction': ['data-retrieval'],
  'data-processing-munging': ['data-munging'],
  'data-deposition': ['data-deposition'],
  'data-validation-testing': ['testing'],
  'workflow-automation': ['continuous-integration'],
  'scientific-software-wrapper': ['package-structure'],
  'database-interoperability': ['data-retrieval'],
  education: ['education'],
  astronomy: ['astronomy', 'space-science'],
  biology: ['biology', 'bioinformatics'],
  chemistry: ['chemistry'],
  'climate-weather': ['geoscience'],
  'computer-science': ['computer-science'],
  ecology: ['biology'],
  geoscience: ['geoscience'],
  geospatial: ['geospatial'],
  'health-medicine': ['epidemiology', 'bioinformatics'],
  'machine-learning': ['machine-learning'],
  mathematics: ['mathematics'],
  'oceans-water': ['hydrology', 'geoscience'],
  physics: ['physics'],
  statistics: ['statistics'],
  astropy: ['astronomy', 'space-science'],
  pangeo: ['geoscience', 'geospatial'],
};

const fieldsOf = (ids: readonly string[]): ReviewFieldId[] => [
  ...new Set(ids.flatMap((id) => (Object.hasOwn(RELATED, id) ? (RELATED[id] ?? []) : []))),
];

/**
 * Who of some people knows the field of a review: its science, from domains and partners, first, else
 * as many of its categories as possible. People of the review itself are left out. Among equals another one is
 * first in each review, so that nobody is asked more often because of a name.
 * @param limit how many at most
 */
function matching<Person extends { handle: string; fields: readonly string[] }>(
  review: Review,
  people: readonly Person[],
  limit: number,
): Person[] {
  const science = fieldsOf([...review.partners, ...reviewTopics(review.issue).domains]);
  const topics = fieldsOf(review.categories);
  const involved = [review.author, review.editor].map((person) => person?.handle?.toLowerCase());
  const shared = (fields: readonly string[], own: readonly string[]) =>
    own.filter((field) => fields.includes(field)).length;
  const start = review.issue % Math.max(1, people.length);
  return [...people.slice(start), ...people.slice(0, start)]
    .filter(({ handle }) => !involved.includes(handle.toLowerCase()))
    .map((person) => ({
      person,
      near: shared(person.fields, science),
      score: shared(person.fields, science) * 10 + shared(person.fields, topics),
    }))
    .filter(({ near, score }) => (science.length > 0 ? near > 0 : score > 0))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ person }) => person);
}

/** The active editors who know the field of a review, up to four. */
export function editorsFor(review: Review, team: readonly Editor[]): Editor[] {
  const active = team.filter((editor) => editor.active);
  return matching(review, active, 4);
}

export type Reviewer = Data<'reviewers'>[number];

/** The available reviewers who know the field of a review, up to four. */
export function reviewersFor(review: Review, reviewers: readonly Reviewer[]): Reviewer[] {
  const people = reviewers
    .filter(({ available }) => available)
    .map((reviewer) => ({ ...reviewer, fields: reviewer.domains }));
  return matching(review, people, 4);
}

/** The label of a field of peer review; undefined for an id that is none. */
export function fieldLabel(id: string): string | undefined {
  return Object.hasOwn(reviewFields, id) ? reviewFields[id as ReviewFieldId].label : undefined;
}

export interface FieldGroup<Person> {
  id: ReviewFieldId;
  label: string;
  kind: 'science' | 'skill';
  people: Person[];
}

/**
 * Groups people by the fields they know, by the fields' labels; fields that nobody knows are left
 * out.
 * @param fieldsOfPerson the fields of one of them
 */
export function byField<Person>(
  people: readonly Person[],
  fieldsOfPerson: (person: Person) => readonly string[],
): Array<FieldGroup<Person>> {
  return (Object.keys(reviewFields) as ReviewFieldId[])
    .map((id) => ({
      id,
      label: reviewFields[id].label,
      kind: reviewFields[id].kind,
      people: people.filter((person) => fieldsOfPerson(person).includes(id)),
    }))
    .filter(({ people: members }) => members.length > 0)
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
