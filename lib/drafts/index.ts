import { type CheckResult, checkContent } from '../check';
import { addressOf } from '../check/addresses';
import { firstDate, publicationOn } from '../check/document';
import { utcDate } from '../dates/calendar-date';
import { contentDir, now, showDrafts } from '../env';
import { type ChangedFile, changedDocuments } from './git-changes';
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
  file: string;
  state: 'draft' | 'scheduled';
  /** The day of a post, or on which an event begins. */
  day?: string;
  body: string;
  figures: number;
  links: number;
  /** Whether a picture was chosen for it. */
  cover: boolean;
  /** What it still lacks, gravest first. */
  missing: readonly Remark[];
}

/**
 * The drafts and scheduled texts of a content folder: those with a day first, in its order.
 * @param today the day, in UTC, as of which a post is scheduled
 */
export function draftsOf({ read, problems }: CheckResult, today: string): Draft[] {
  return read
    .flatMap((document): Draft[] => {
      const state = publicationOn(document, today);
      const path = addressOf(document);
      const { kind, fields } = document;
      if (state === 'published' || !fields || !path || kind === 'package note') return [];
      const { links } = document.body;
      const own = problems.filter(({ file }) => file === document.file);
      return [
        {
          kind,
          title: fields.title,
          description: fields.description,
          lang: kind === 'post' ? fields.lang : undefined,
          path,
          file: document.file,
          state,
          day: firstDate(document)?.day,
          body: document.source.body,
          figures: links.filter(({ kind }) => kind === 'image').length,
          links: links.filter(({ kind }) => kind === 'link').length,
          cover: kind !== 'page' && fields.cover !== undefined,
          missing: missingFrom(document, own, today),
        },
      ];
    })
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9') || a.path.localeCompare(b.path));
}

export interface ChangedText extends ChangedFile {
  title: string;
  /** Root-relative; undefined for a text without a page of its own. */
  path?: string;
}

/** The published texts among the changed files; drafts are listed as such. */
export function changedTexts(
  { read }: CheckResult,
  files: readonly ChangedFile[],
  today: string,
): ChangedText[] {
  return files.flatMap((changed): ChangedText[] => {
    const document = read.find(({ file }) => file === changed.file);
    if (!document || publicationOn(document, today) !== 'published') return [];
    const { kind, fields, file } = document;
    const title = fields && kind !== 'package note' ? fields.title : file;
    return [{ ...changed, title, path: addressOf(document) }];
  });
}

/** The drafts, scheduled texts and changes of the site, or undefined where none may be shown. */
export function getDraftsPage() {
  if (!showDrafts) return undefined;
  const result = checkContent(contentDir);
  const today = utcDate(now());
  const files = changedDocuments(contentDir);
  return {
    drafts: draftsOf(result, today),
    changed: files && changedTexts(result, files, today),
  };
}
