import { element } from '../element';
import { controlsOf, timeBeside } from './form';
import { controlFor, type Finding, isAbout } from './form-words';
import { part } from './session';

/** How many problems are listed above the preview; more can be opened. */
const SHOWN = 3;

/** Says what is wrong with the fields that the writer has been in, and with groups of fields. */
function markFields(form: HTMLFormElement, problems: readonly Finding[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const control of controlsOf(form)) {
    const found = errors.find((problem) => controlFor(problem, form) === control);
    const isShown = found && ('touched' in control.dataset || !isAbout(found, control));
    for (const part of [control, timeBeside(control)]) {
      part?.setAttribute('aria-invalid', String(Boolean(isShown)));
    }
    const note = form.querySelector(`#${CSS.escape(`${control.id}-error`)}`);
    if (note) note.textContent = isShown ? `${found.says}. ${found.fix}` : '';
  }
}

function focusField(problem: Finding, page: HTMLElement, form: HTMLFormElement): void {
  const control = controlFor(problem, form) ?? part(page, '[data-slug]');
  for (let at = control.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true;
  }
  control.focus();
}

/**
 * Lists problems, each with a button that leads to it.
 * @param goTo leads to a line of the editor
 * @param bodyLine the line of the file on which the editor's text begins
 */
export function showProblems(
  page: HTMLElement,
  form: HTMLFormElement,
  problems: readonly Finding[],
  goTo: (line: number) => void,
  bodyLine: number,
): void {
  markFields(form, problems);
  const items = problems.map((problem) => {
    const line = problem.line - bodyLine + 1;
    const look = 'block underline cursor-pointer text-left';
    const button = element('button', { type: 'button', class: look }, problem.says);
    button.addEventListener('click', () => {
      if (line > 0) goTo(line);
      else focusField(problem, page, form);
    });
    const place = line > 0 ? `Line ${line}` : problem.subject;
    const tone = problem.severity === 'error' ? 'font-bold text-on-red' : 'font-bold';
    const label = element('span', { class: tone }, `${place}, ${problem.severity}`);
    const fix = element('p', { class: 'text-sm text-ink-soft' }, problem.fix);
    return element('li', {}, label, ' ', button, fix);
  });
  part(page, '[data-problems]').replaceChildren(...items.slice(0, SHOWN));
  const more = part(page, '[data-more]');
  const others = items.slice(SHOWN);
  more.hidden = others.length === 0;
  part(more, 'summary').textContent = `Show ${others.length} more`;
  part(more, 'ul').replaceChildren(...others);
}
