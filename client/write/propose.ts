import { proposal } from './document';
import { controlsOf, touch } from './form';
import { part, type WritingSession } from './session';

/**
 * Shows the steps that a proposal takes beside its text.
 * @param lines those of `authors.yml` for new authors; none where it is empty
 * @param pictures names of files
 */
export function showSteps(page: HTMLElement, lines: string, pictures: readonly string[]): void {
  const needs = { authors: lines !== '', pictures: pictures.length > 0 };
  part(page, '[data-new-authors]').hidden = !needs.authors;
  part(page, '[data-new-authors] code').textContent = lines;
  part(page, '[data-new-pictures]').hidden = !needs.pictures;
  part(page, '[data-names]').textContent = pictures.join(', ');
  for (const step of page.querySelectorAll<HTMLElement>('[data-with-more]')) {
    step.hidden = !needs.authors && !needs.pictures;
  }
}

/** Shows the steps to GitHub, with the text in the address or else copied. */
export async function propose(page: HTMLElement, session: WritingSession): Promise<void> {
  const controls = controlsOf(session.form);
  // From now on, whatever is missing is a mistake.
  for (const control of controls) touch(control);
  const slug = part<HTMLInputElement>(page, '[data-slug]');
  if (slug.value.trim() === '') {
    session.review();
    const title = controls.find(({ name }) => name === 'title');
    (title?.value === '' ? title : slug).focus();
    return;
  }
  session.save();
  const { text, isEdit } = session.draft;
  const { repository = '' } = page.dataset;
  const { address, holdsText } = proposal(repository, `content/${session.file}`, text, isEdit);
  const steps = part(page, '[data-steps]');
  steps.hidden = false;
  part(steps, '[data-folder-name]').textContent = `content/${session.file.replace(/\/.*/, '')}`;
  for (const step of steps.querySelectorAll<HTMLElement>('[data-when]')) {
    step.hidden = (step.dataset.when === 'whole') !== holdsText;
  }
  for (const link of steps.querySelectorAll<HTMLAnchorElement>('[data-github]'))
    link.href = address;
  part(steps, '[data-when]:not([hidden]) a').focus();
  if (holdsText) return;
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  part(steps, '[data-copied]').textContent = isCopied
    ? 'Your text is copied. '
    : 'Your browser did not copy the text: download it, and copy it from the file. ';
}
