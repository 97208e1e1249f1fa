import { checkOneDocument } from '@/lib/check/one-document';
import type { SiteFacts } from '@/lib/check/site-facts';
import { utcDate } from '@/lib/dates/calendar-date';
import { type Problem, statement } from '@/lib/problem';
import { element } from '../element';
import { loadJson, once } from '../load';
import { controlsOf } from './form';
import { part } from './session';

/** What there is on the published site, asked for once. */
export const siteFacts = once(() => loadJson<SiteFacts>('/write/site.json'));

/**
 * Checks a document as the check of a pull request does, as far as that needs no other files.
 * @param images paths below `/images/` of pictures that come with it
 * @param isNew whether no published text may have its address
 */
export async function checkDraft(
  file: string,
  text: string,
  images: readonly string[],
  isNew: boolean,
): Promise<Problem[]> {
  const site = await siteFacts();
  const problems = checkOneDocument({ file, text }, site, images, utcDate(new Date()));
  const address = `/${file.replace(/\.mdx$/, '')}`;
  if (!isNew || !(address in site.anchors)) return problems;
  const message = `A published text has this address, ${address}.`;
  const fix = 'Give yours another one.';
  const place = { file, line: 1, column: 1, rule: 'slug', severity: 'error' } as const;
  return [{ ...place, message, fix }, ...problems];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How many problems there are, by severity. */
export function summary(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [plural(count, severity)] : [];
  });
  return counts.length > 0
    ? `The check found ${counts.join(', ')}.`
    : 'The check found no problems.';
}

/** The lines of `authors.yml` for authors that are not known. */
export function showNewAuthors(page: HTMLElement, problems: readonly Problem[]): void {
  const lines = problems.flatMap(({ fix }) => fix.split('/authors.yml:\n')[1] ?? []);
  part(page, '[data-new-authors]').hidden = lines.length === 0;
  part(page, '[data-new-authors] code').textContent = [...new Set(lines)].join('\n');
}

/** Whether a problem is about a control; messages count items from 1, names of controls from 0. */
function isAbout({ field = '' }: Problem, { name }: { name: string }): boolean {
  const written = name.replace(/\.(\d+)\./g, (_, index) => `.${Number(index) + 1}.`);
  return field === written || field.replace(/\.\d+$/, '') === written;
}

/** Says what is wrong with the fields that the writer has been in. */
function markFields(form: HTMLFormElement, problems: readonly Problem[]): void {
  for (const control of controlsOf(form)) {
    const found = problems.find(
      (problem) => problem.severity === 'error' && isAbout(problem, control),
    );
    const isShown = found !== undefined && 'touched' in control.dataset;
    control.setAttribute('aria-invalid', String(isShown));
    const note = form.querySelector(`#${CSS.escape(`${control.id}-error`)}`);
    if (note) note.textContent = isShown ? `${statement(found)}. ${found.fix}` : '';
  }
}

/** The control of a field, of a part of it, or else of the address. */
function controlFor(problem: Problem, form: HTMLFormElement): HTMLElement | null {
  const [name] = problem.field?.split('.') ?? [];
  const controls = controlsOf(form);
  return (
    controls.find((control) => isAbout(problem, control)) ??
    controls.find((control) => control.name.split('.')[0] === name) ??
    document.querySelector<HTMLElement>('[data-slug]')
  );
}

/**
 * Lists problems, each with a button that leads to it.
 * @param bodyLine the line of the file on which the editor's text begins
 */
export function showProblems(
  list: HTMLElement,
  form: HTMLFormElement,
  problems: readonly Problem[],
  goTo: (line: number) => void,
  bodyLine: number,
): void {
  markFields(form, problems);
  list.replaceChildren(
    ...problems.map((problem) => {
      const line = problem.line - bodyLine + 1;
      const look = 'block underline cursor-pointer text-left';
      const button = element('button', { type: 'button', class: look }, statement(problem));
      button.addEventListener('click', () => {
        if (line > 0) {
          goTo(line);
          return;
        }
        const control = controlFor(problem, form);
        const details = control?.closest('details');
        if (details) details.open = true;
        control?.focus();
      });
      const place = line > 0 ? `Line ${line}` : 'Field';
      const tone = problem.severity === 'error' ? 'font-bold text-on-red' : 'font-bold';
      const label = element('span', { class: tone }, `${place}, ${problem.severity}`);
      const fix = element('p', { class: 'text-sm text-ink-soft' }, problem.fix);
      return element('li', {}, label, ' ', button, fix);
    }),
  );
}
