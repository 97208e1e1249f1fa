import { capitalized } from '@/lib/capitalized';
import { element } from '../element';
import { summary } from './check';
import { type Control, controlsOf, timeBeside } from './form';
import { controlFor, type Finding } from './form-words';
import { part } from './session';

/** How many problems are listed above the preview; more can be opened. */
const SHOWN = 3;

/** A problem, and the control that it is about; of the text, none. */
interface Placed {
  problem: Finding;
  control?: Control;
}

/** Problems of fields in the order of the form, then those of the text. */
function placeInForm(problems: readonly Finding[], form: HTMLFormElement): Placed[] {
  const controls = controlsOf(form);
  const place = ({ control }: Placed): number =>
    control ? controls.indexOf(control) : controls.length;
  return problems
    .map((problem) => ({ problem, control: controlFor(problem, form) }))
    .sort((a, b) => place(a) - place(b));
}

/** Says at each field what is wrong with it. */
function markFields(form: HTMLFormElement, placed: readonly Placed[]): void {
  const errors = placed.filter(({ problem }) => problem.severity === 'error');
  for (const control of controlsOf(form)) {
    const found = errors.find((error) => error.control === control)?.problem;
    for (const part of [control, timeBeside(control)]) {
      part?.setAttribute('aria-invalid', String(found !== undefined));
    }
    const note = form.querySelector(`#${CSS.escape(`${control.id}-error`)}`);
    if (note) note.textContent = found ? `${found.says}. ${found.fix}`.trim() : '';
  }
}

function focusField(control: HTMLElement): void {
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
  const placed = placeInForm(problems, form);
  markFields(form, placed);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  part(page, '[data-steps]').toggleAttribute('data-errors', hasErrors);
  part(page, '[data-open-problems]').hidden = problems.length === 0;
  part(page, '[data-open-problems] strong').textContent = summary(problems);
  const items = placed.map(({ problem, control }) => {
    const { severity, says, fix } = problem;
    const line = problem.line - bodyLine + 1;
    const look = 'underline cursor-pointer text-left';
    const button = element('button', { type: 'button', class: look }, says);
    button.addEventListener('click', () => {
      if (line > 0) goTo(line);
      else focusField(control ?? part(page, '[data-slug]'));
    });
    const tone = severity === 'error' ? 'font-bold text-on-red' : 'font-bold';
    const label = line > 0 ? `Line ${line}, ${severity}` : capitalized(severity);
    const rest = fix && element('p', { class: 'col-start-2 text-sm text-ink-soft' }, fix);
    const layout = 'grid grid-cols-[auto_1fr] gap-x-2';
    return element('li', { class: layout }, element('span', { class: tone }, label), button, rest);
  });
  part(page, '[data-problems]').replaceChildren(...items.slice(0, SHOWN));
  const more = part(page, '[data-more]');
  const others = items.slice(SHOWN);
  more.hidden = others.length === 0;
  part(more, 'summary').textContent = `Show ${others.length} more`;
  part(more, 'ul').replaceChildren(...others);
}
