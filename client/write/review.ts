import type { Problem } from '@/lib/problem';
import { adaptForm } from './answers';
import { checkDraft, newAuthorLines, summary } from './check';
import { readParts } from './document';
import { eventLine } from './event-line';
import { missingFields, neededControls, partialValues } from './form-gaps';
import { controlFor, inWordsOfForm, labelOf } from './form-words';
import type { PictureList } from './picture-list';
import { showPreview } from './preview';
import { showProblems } from './problems';
import { showSteps } from './propose';
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
    file,
    body,
    images,
  });
  part(page, '[data-stale]').textContent = shownInstead ?? '';
  part(page, '[data-preview-title]').textContent = String(fields.title ?? '');
  part(page, '[data-preview-description]').textContent = String(fields.description ?? '');
  part(page, '[data-preview-event]').textContent =
    form.dataset.kind === 'event' ? eventLine(fields) : '';
  const status = part(page, '[data-summary]');
  const tell = (words: string): void => {
    // The same words again would be read aloud again.
    if (status.textContent !== words) status.textContent = words;
  };
  adaptForm(form);
  const needed = neededControls(form);
  const lacks = [...needed.map(labelOf), ...(body.trim() === '' ? ['Text'] : [])].join(', ');
  if (Object.keys(fields).length === 0 && body.trim() === '' && needed.length > 0) {
    showProblems(page, form, [], () => {}, 0);
    tell(`Nothing is written yet. Needed: ${lacks}.`);
    return;
  }
  if (status.textContent?.startsWith('Nothing')) tell('Checking …');
  try {
    const checked = await checkDraft(file, draft.text, [...images.keys()], !draft.isEdit);
    const found = checked.flatMap((problem) =>
      problem.message === 'The front matter has no fields.' ? missingFields(form, file) : problem,
    );
    if (draft !== session.draft) return;
    const partial = partialValues(form, file);
    // A field that nobody has been in is no mistake yet, and a title gives an address.
    const isNoise = (problem: Problem): boolean =>
      needed.some((control) => control === controlFor(problem, form)) ||
      (problem.message === 'is missing' && partial.some((it) => it.field === problem.field)) ||
      (problem.rule === 'slug' && file.endsWith('/.mdx') && !fields.title);
    const findings = [...partial, ...found.filter((problem) => !isNoise(problem))].map((problem) =>
      inWordsOfForm(problem, form),
    );
    const bodyLine = draft.text.slice(0, draft.text.length - body.length).split('\n').length;
    showProblems(page, form, findings, (line) => editor.goTo(line), bodyLine);
    showSteps(page, newAuthorLines(found), pictures.names);
    const still = lacks && `Still needed: ${lacks}.`;
    tell([findings.length > 0 || !still ? summary(findings) : '', still].filter(Boolean).join(' '));
  } catch (error) {
    tell(`The check could not run: ${error instanceof Error ? error.message : error}`);
  }
}
