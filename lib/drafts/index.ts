import { type CheckResult, checkContent } from '../check';
import { addressOf } from '../check/addresses';
import type { CheckedDocument } from '../check/front-matter';
import { utcDate } from '../dates/calendar-date';
import { dateOf } from '../dates/moment';
import { contentDir, now, showDrafts } from '../env';
import { missingFrom, type Remark } from './missing';

/** A text that is not out: what an editor wants to know of it. */
export interface Draft {
  kind: 'post' | 'event' | 'page';
  title: string;
  description: string;
  /** The language of its words, where it is not the site's. */
  lang?: string;
  /** Root-relative, where previews show it. */
  path: string;
  /** Path of its file from the content folder. */
  file: string;
  state: 'draft' | 'scheduled';
  /** The day of a post, or on which an event begins. */
  day?: string;
  /** The MDX of its text. */
  body: string;
  figures: number;
  links: number;
  /** Whether a picture was chosen for it. */
  cover: boolean;
  /** What it still lacks, gravest first. */
  missing: readonly Remark[];
}

const dayOf = ({ fields }: CheckedDocument): string | undefined =>
  [fields?.date, fields?.start].flatMap((value) =>
    typeof value === 'string' ? [dateOf(value)] : [],
  )[0];

function stateOf(document: CheckedDocument, today: string): Draft['state'] | undefined {
  if (document.fields?.draft === true) return 'draft';
  const isLater = document.type.name === 'post' && (dayOf(document) ?? '') > today;
  return isLater ? 'scheduled' : undefined;
}

/**
 * The drafts and scheduled texts of a content folder: those with a day first, in its order.
 * @param today the day, in UTC, as of which a post is scheduled
 */
export function draftsOf({ read, problems }: CheckResult, today: string): Draft[] {
  return read
    .flatMap((document): Draft[] => {
      const state = stateOf(document, today);
      const path = addressOf(document);
      const { fields } = document;
      if (!state || !fields || path === undefined || document.type.name === 'package note') {
        return [];
      }
      const { links } = document.body;
      const own = problems.filter(({ file }) => file === document.file);
      return [
        {
          kind: document.type.name,
          title: String(fields.title),
          description: String(fields.description),
          lang: typeof fields.lang === 'string' ? fields.lang : undefined,
          path,
          file: document.file,
          state,
          day: dayOf(document),
          body: document.source.body,
          figures: links.filter(({ kind }) => kind === 'image').length,
          links: links.filter(({ kind }) => kind === 'link').length,
          cover: fields.cover !== undefined,
          missing: missingFrom(document, own),
        },
      ];
    })
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9') || a.path.localeCompare(b.path));
}

/** The drafts and scheduled texts of the site, or undefined where none may be shown. */
export function getDrafts(): Draft[] | undefined {
  return showDrafts ? draftsOf(checkContent(contentDir), utcDate(now())) : undefined;
}
