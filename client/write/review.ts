import { checkDraft, showNewAuthors, showProblems, summary } from './check';
import { readParts } from './document';
import type { PictureList } from './picture-list';
import { showPreview } from './preview';
import { part, type WritingSession } from './session';

/** Checks a draft, and shows it as the site does. */
export async function review(
  page: HTMLElement,
  session: WritingSession,
  pictures: PictureList,
): Promise<void> {
  const { draft, file, form, editor } = session;
  const { fields, body } = readParts(draft.text);
  const images = pictures.byPath(file);
  const shownInstead = showPreview(part(page, '[data-preview]'), part(page, '[data-templates]'), {
    ...{ file, body, images },
  });
  part(page, '[data-stale]').textContent = shownInstead ?? '';
  part(page, '[data-preview-title]').textContent = String(fields.title ?? '');
  part(page, '[data-preview-description]').textContent = String(fields.description ?? '');
  const status = part(page, '[data-summary]');
  const tell = (words: string): void => {
    // The same words again would be read aloud again.
    if (status.textContent !== words) status.textContent = words;
  };
  const list = part(page, '[data-problems]');
  if (Object.keys(fields).length === 0 && body.trim() === '') {
    list.replaceChildren();
    tell('Nothing is written yet.');
    return;
  }
  if (list.childElementCount === 0) tell('Checking …');
  try {
    const problems = await checkDraft(file, draft.text, [...images.keys()], !draft.isEdit);
    if (draft !== session.draft) return;
    const bodyLine = draft.text.slice(0, draft.text.length - body.length).split('\n').length;
    showProblems(list, form, problems, (line) => editor.goTo(line), bodyLine);
    showNewAuthors(page, problems);
    tell(summary(problems));
  } catch (error) {
    tell(`The check could not run: ${error instanceof Error ? error.message : error}`);
  }
}
