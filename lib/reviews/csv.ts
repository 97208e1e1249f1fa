import { type CsvColumns, itemsCsv } from '../csv';
import type { ApiReview } from './api-schema';

const columns: CsvColumns<ApiReview> = [
  ['issue', ({ issue }) => issue],
  ['url', ({ url }) => url],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['open', ({ open }) => open],
  ['stage', ({ stage }) => stage],
  ['need', ({ need }) => need],
  ['opened', ({ opened }) => opened],
  ['closed', ({ closed }) => closed],
  ['accepted', ({ accepted }) => accepted],
  ['author', ({ author }) => author?.github ?? author?.name],
  ['editor', ({ editor }) => editor?.github ?? editor?.name],
  ['editor_in_chief', ({ editorInChief }) => editorInChief?.github ?? editorInChief?.name],
  ['categories', ({ categories }) => categories.join(' ')],
  ['partners', ({ partners }) => partners.join(' ')],
  ['labels', ({ labels }) => labels.join('; ')],
  ['last_activity', ({ lastActivity }) => lastActivity?.date],
  ['last_activity_by', ({ lastActivity }) => lastActivity?.by?.github],
  ['package', (review) => review.package],
  ['badge', ({ badge }) => badge],
];

export function reviewsCsv(reviews: readonly ApiReview[]): string {
  return itemsCsv(columns, reviews);
}
